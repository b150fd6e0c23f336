package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame;
import org.w3id.dixit.extract.EventLexicon;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Which mentions within an article are one event. It is safe to say so where the kind is the same,
 * no participant, time or place speaks against it, and two participants are shared, or one and the
 * day or the place, or a definite noun without any follows soon after the last of its kind.
 * Whatever is counted, indefinite or <em>another</em> one is an event of its own.
 */
final class EventIdentity {
  private static final List<String> CORE = List.of("agent", "object", "recipient");
  private static final Set<String> APART = WordLists.of("apartWord");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** An event of the article, with what is known of it so far. */
  private static final class Known {
    private final String id;
    private final String kind;
    private final boolean plural;
    private final Map<String, Set<String>> participants = new HashMap<>();
    private Span times = Span.OPEN;
    private final Set<String> places = new TreeSet<>();
    private List<Role> core = List.of();
    private TextSpan last;
    private int sentence;
    private String lemma = "";

    private Known(String id, String kind, boolean plural, TextSpan last) {
      this.id = id;
      this.kind = kind;
      this.plural = plural;
      this.last = last;
    }
  }

  /** Between which days something takes place, as far as the words tell. */
  private record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Span OPEN = new Span(Optional.empty(), Optional.empty());

    static Span of(List<Role> roles) {
      Optional<LocalDate> day = day(roles, "time");
      return new Span(day.or(() -> day(roles, "notBefore")), day.or(() -> day(roles, "notAfter")));
    }

    private static Optional<LocalDate> day(List<Role> roles, String name) {
      return roles.stream()
          .filter(r -> r.name().equals(name) && r.value() instanceof Value.DateValue)
          .map(r -> ((Value.DateValue) r.value()).date())
          .findFirst();
    }

    boolean isEmpty() {
      return from.isEmpty() && to.isEmpty();
    }

    boolean isCompatible(Span other) {
      return !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(Span other) {
      return to.isPresent() && other.from.isPresent() && to.get().isBefore(other.from.get());
    }

    boolean isSameDay(Span other) {
      return from.isPresent() && from.equals(to) && equals(other);
    }
  }

  /** Nouns whose plural is one event. */
  private static final Set<String> ONE_IN_PLURAL = WordLists.of("onePluralNoun");

  /** How many sentences back a definite noun reaches. */
  private static final int NEAR = 4;

  private final EventLexicon lexicon;
  private final List<Known> known = new ArrayList<>();

  EventIdentity(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The event's id below the article, and the roles that its words leave to an earlier mention.
   *
   * @param type the local name of its type
   * @param roles those that its own words give
   */
  Identified of(EventFrame frame, Optional<String> type, List<Role> roles) {
    TextSpan anchor = frame.sentence().token(frame.predicate()).span();
    String own = "event/" + anchor.start() + "-" + anchor.end();
    if (type.isEmpty()) {
      return new Identified(own, List.of());
    }
    String kind = lexicon.resultOf(type.get()).orElse(type.get());
    Sentence s = frame.sentence();
    boolean plural =
        s.token(frame.predicate()).tag().equals("NNS")
            && !ONE_IN_PLURAL.contains(lower(s, frame.predicate()));
    Known mention = new Known(own, kind, plural, anchor);
    mention.sentence = s.number();
    mention.lemma = frame.lemma();
    fill(mention, roles);
    Optional<Known> same = same(mention, frame, type.get());
    if (same.isEmpty()) {
      List<Role> left = leftOut(mention, frame, type.get());
      mention.core = new ArrayList<>(core(roles));
      mention.core.addAll(left);
      known.add(mention);
      return new Identified(own, left);
    }
    Known event = same.get();
    known.remove(event);
    known.add(event);
    List<Role> inherited =
        event.core.stream()
            .filter(r -> roles.stream().noneMatch(x -> x.name().equals(r.name())))
            .map(r -> new Role(r.name(), r.value()))
            .toList();
    fill(event, roles);
    List<Role> all = new ArrayList<>(core(roles));
    all.addAll(inherited);
    event.core = all;
    event.last = anchor;
    event.sentence = s.number();
    boolean bare = mention.participants.isEmpty() && lexicon.resultOf(type.get()).isPresent();
    return new Identified(event.id, bare ? inherited : leftOut(mention, frame, type.get()));
  }

  /** The object of a state that the clause before, in the same sentence, names. */
  private List<Role> leftOut(Known mention, EventFrame frame, String type) {
    if (lexicon.resultOf(type).isEmpty() || mention.participants.containsKey("object")) {
      return List.of();
    }
    for (int i = known.size() - 1; i >= 0; i--) {
      Known event = known.get(i);
      if (event.kind.equals(mention.kind) && frame.sentence().span().contains(event.last)) {
        return event.core.stream()
            .filter(r -> r.name().equals("object"))
            .map(r -> new Role(r.name(), r.value()))
            .toList();
      }
    }
    return List.of();
  }

  /**
   * @param inherited what an earlier mention says of an event that is named here without it
   */
  record Identified(String id, List<Role> inherited) {}

  private Optional<Known> same(Known mention, EventFrame frame, String type) {
    boolean apart = isApart(frame);
    for (int i = known.size() - 1; i >= 0 && !apart; i--) {
      Known event = known.get(i);
      if (event.kind.equals(mention.kind)
          && event.plural == mention.plural
          && isCompatible(event, mention)
          && (isCovered(event, mention) || isAnaphor(frame, mention, event, type))) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  private static boolean isApart(EventFrame frame) {
    Sentence s = frame.sentence();
    int predicate = frame.predicate();
    boolean indefinite =
        s.token(predicate).isNoun()
            && s.children(predicate, "det").stream()
                .anyMatch(d -> Set.of("a", "an").contains(lower(s, d)));
    return (indefinite && frame.arguments().isEmpty())
        || s.children(predicate, "det", "amod", "nummod", "advmod").stream()
            .anyMatch(m -> APART.contains(lower(s, m)) && m < predicate);
  }

  private static boolean isCompatible(Known event, Known mention) {
    boolean participants =
        mention.participants.entrySet().stream()
            .allMatch(
                p -> {
                  Set<String> other = event.participants.get(p.getKey());
                  return other == null || other.equals(p.getValue());
                });
    return participants
        && event.times.isCompatible(mention.times)
        && isCompatible(event.places, mention.places);
  }

  private static boolean isCompatible(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  /** Whether the participants of one mention are all named for the other, and at least two. */
  private static boolean isCovered(Known event, Known mention) {
    Set<String> one = event.participants.keySet();
    Set<String> other = mention.participants.keySet();
    long shared = one.stream().filter(other::contains).count();
    boolean whole = shared == Math.min(one.size(), other.size());
    boolean sameDay = event.times.isSameDay(mention.times);
    boolean samePlace = !event.places.isEmpty() && event.places.equals(mention.places);
    return whole && (shared > 1 || (shared == 1 && (sameDay || samePlace)));
  }

  /** <em>The attack</em>: a definite noun, or one for a state, that says nothing else. */
  private boolean isAnaphor(EventFrame frame, Known mention, Known event, String type) {
    Sentence s = frame.sentence();
    int predicate = frame.predicate();
    boolean definite =
        s.children(predicate, "det").stream().anyMatch(d -> DEFINITE.contains(lower(s, d)));
    boolean bareNoun =
        s.token(predicate).isNoun()
            && mention.participants.isEmpty()
            && mention.times.isEmpty()
            && s.child(predicate, "compound", "nummod", "nmod", "acl").isEmpty();
    boolean plain = s.child(predicate, "amod").isEmpty();
    boolean near = s.number() - event.sentence <= NEAR;
    boolean narrow = !lexicon.isWide(type) || event.lemma.equals(mention.lemma);
    return bareNoun
        && ((definite && plain && near && narrow) || lexicon.resultOf(type).isPresent());
  }

  private static void fill(Known event, List<Role> roles) {
    for (String name : CORE) {
      Set<String> keys =
          roles.stream()
              .filter(r -> r.name().equals(name))
              .map(EventIdentity::key)
              .filter(Objects::nonNull)
              .collect(Collectors.toCollection(TreeSet::new));
      if (!keys.isEmpty()) {
        event.participants.putIfAbsent(name, keys);
      }
    }
    if (event.times.isEmpty()) {
      event.times = Span.of(roles);
    }
    for (Role role : roles) {
      if (role.name().equals("place")) {
        String key = key(role);
        if (key != null) {
          event.places.add(key);
        }
      }
    }
  }

  /** Groups and what has no name are compared by their words. */
  private static String key(Role role) {
    if (role.value() instanceof Value.EntityValue entity) {
      return entity.entity().headNoun().isPresent()
          ? entity.entity().label().toLowerCase(Locale.ROOT)
          : entity.entity().id();
    }
    if (role.value() instanceof Value.TextValue text) {
      return text.text().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an|this|its) ", "");
    }
    return role.value() instanceof Value.EventValue event ? event.eventId() : null;
  }

  private static List<Role> core(List<Role> roles) {
    return roles.stream()
        .filter(r -> CORE.contains(r.name()) && !(r.value() instanceof Value.EventValue))
        .toList();
  }

  private static String lower(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }
}
