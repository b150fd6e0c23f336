package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.extract.EventFrame;
import org.w3id.dixit.extract.EventFrame.Argument;
import org.w3id.dixit.extract.EventLexicon;
import org.w3id.dixit.extract.Passage;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;

/**
 * Event frames with their arguments resolved. Frames of one kind with the same agents and objects
 * are one event; a frame without any is the last event of its kind.
 */
final class EventResolver {
  private static final Set<String> TIMES = Set.of("time", "timeText", "notBefore", "notAfter");
  private static final Set<String> ANAPHORS = Set.of("it", "this", "that", "these");

  private final AnnotatedArticle article;
  private final EventLexicon lexicon;
  private final Mentions mentions;
  private final Speakers speakers;
  private final Descriptions descriptions;
  private final Times times;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Event> lastOfKind = new HashMap<>();
  private final Map<String, TextSpan> lastMention = new HashMap<>();
  private Optional<String> lastEvent = Optional.empty();

  EventResolver(
      AnnotatedArticle article,
      EventLexicon lexicon,
      Mentions mentions,
      Speakers speakers,
      Descriptions descriptions) {
    this.article = article;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.speakers = speakers;
    this.descriptions = descriptions;
    this.times = new Times(article);
  }

  /** The event of a frame, first, and all events inside it. */
  List<Event> resolve(EventFrame frame, Optional<Entity> speaker) {
    List<Event> events = new ArrayList<>();
    resolve(frame, speaker, events);
    Collections.reverse(events);
    lastEvent = Optional.of(events.get(0).id());
    return events;
  }

  /** The direct triples that a main event stands for. */
  List<Relation> relations(Event event) {
    Optional<String> property = event.type().flatMap(lexicon::resultOf);
    List<Relation> relations = new ArrayList<>();
    for (Role agent : filled(event.roles(), "agent")) {
      for (Role object : filled(event.roles(), "object")) {
        property.ifPresent(
            p ->
                relations.add(
                    new Relation(
                        entity(agent),
                        p,
                        new Value.EntityValue(entity(object)),
                        agent.words(),
                        object.words())));
      }
    }
    return relations;
  }

  private Event resolve(EventFrame frame, Optional<Entity> speaker, List<Event> events) {
    Set<Role> roles = new LinkedHashSet<>();
    for (Argument argument : frame.arguments()) {
      if (argument.event().isPresent()
          && times.roles(frame.sentence(), argument.head()).isEmpty()) {
        Event inner = resolve(argument.event().get(), speaker, events);
        boolean lift =
            roles.stream().noneMatch(r -> TIMES.contains(r.name()))
                && argument.role().equals("topic");
        if (!argument.role().isEmpty()) {
          roles.add(new Role(argument.role(), new Value.EventValue(inner.id())));
        }
        if (lift) {
          inner.roles().stream().filter(r -> TIMES.contains(r.name())).forEach(roles::add);
        }
      } else {
        roles.addAll(roles(frame, argument, speaker));
      }
    }
    Event event = identified(frame, new ArrayList<>(roles));
    events.removeIf(e -> e.id().equals(event.id()));
    events.add(event);
    return event;
  }

  private Event identified(EventFrame frame, List<Role> roles) {
    Optional<String> type = frame.type().map(t -> lexicon.narrowed(t, agentNouns(frame)));
    TextSpan anchor = frame.sentence().token(frame.predicate()).span();
    String own = "event/" + anchor.start() + "-" + anchor.end();
    if (type.isEmpty()) {
      return new Event(own, type, frame.lemma(), anchor, roles, frame.standing());
    }
    String kind = lexicon.resultOf(type.get()).orElse(type.get());
    List<Entity> agents = entities(roles, "agent");
    List<Entity> objects = entities(roles, "object");
    Event last = lastOfKind.get(kind);
    boolean bare = agents.isEmpty() && objects.isEmpty();
    if (bare && last != null && frame.sentence().token(frame.predicate()).isNoun()) {
      last.roles().stream()
          .filter(r -> r.name().equals("agent") || r.name().equals("object"))
          .forEach(roles::add);
      return new Event(last.id(), type, frame.lemma(), anchor, roles, frame.standing());
    }
    if (objects.isEmpty() && elliptical(frame, type.get(), last)) {
      last.roles().stream().filter(r -> r.name().equals("object")).forEach(roles::add);
      objects = entities(roles, "object");
    }
    String key = kind + " " + ids(agents) + " " + ids(objects);
    String id = bare ? own : ids.computeIfAbsent(key, k -> own);
    Event event = new Event(id, type, frame.lemma(), anchor, roles, frame.standing());
    if (!agents.isEmpty()) {
      lastOfKind.put(kind, event);
      lastMention.put(id, anchor);
    }
    return event;
  }

  /** Whether the object is left out because the clause before, in the same sentence, names it. */
  private boolean elliptical(EventFrame frame, String type, Event last) {
    return last != null
        && lexicon.resultOf(type).isPresent()
        && frame.sentence().span().contains(lastMention.get(last.id()));
  }

  private static List<String> agentNouns(EventFrame frame) {
    return frame.arguments().stream()
        .filter(a -> a.role().equals("agent"))
        .map(a -> frame.sentence().lemma(a.head()).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> ids(List<Entity> entities) {
    return entities.stream().map(Entity::id).sorted().toList();
  }

  private static List<Entity> entities(List<Role> roles, String name) {
    return filled(roles, name).stream().map(EventResolver::entity).toList();
  }

  private static List<Role> filled(List<Role> roles, String name) {
    return roles.stream()
        .filter(r -> r.name().equals(name) && r.value() instanceof Value.EntityValue)
        .toList();
  }

  private static Entity entity(Role role) {
    return ((Value.EntityValue) role.value()).entity();
  }

  private List<Role> roles(EventFrame frame, Argument argument, Optional<Entity> speaker) {
    Sentence s = frame.sentence();
    int head = argument.head();
    Token token = s.token(head);
    List<Role> time = times.roles(s, head);
    if (!time.isEmpty() && !Measures.ROLES.contains(argument.role())) {
      return time;
    }
    if (Measures.ROLES.contains(argument.role())) {
      List<Role> measured = Measures.roles(article, s, argument);
      return measured.isEmpty() && Measures.AMOUNTS.contains(argument.role())
          ? text(argument.role(), Passage.conjunct(s, head))
          : measured;
    }
    if (argument.role().isEmpty()) {
      return List.of();
    }
    Optional<Entity> entity = mentions.at(s, head, speaker);
    if (entity.isEmpty() && ANAPHORS.contains(token.word().toLowerCase(Locale.ROOT))) {
      String role =
          argument.role().equals("after") || argument.role().equals("before")
              ? argument.role()
              : "topic";
      return lastEvent.map(e -> List.of(new Role(role, new Value.EventValue(e)))).orElse(List.of());
    }
    Passage phrase = Passage.conjunct(s, head);
    return entity
        .or(() -> described(phrase, head, argument.role(), speaker))
        .map(e -> List.of(new Role(argument.role(), new Value.EntityValue(e), phrase.spans())))
        .orElseGet(
            () -> argument.role().equals("place") ? List.of() : text(argument.role(), phrase));
  }

  private Optional<Entity> described(
      Passage phrase, int head, String role, Optional<Entity> speaker) {
    Sentence s = phrase.sentence();
    boolean pronoun = s.token(head).isPronoun();
    boolean named = !mentions.in(s, phrase.tokens(), Optional.empty()).isEmpty();
    return switch (role) {
      case "agent", "recipient", "beneficiary" ->
          pronoun || s.token(head).isNoun()
              ? Optional.of(speakers.resolve(phrase, speaker))
                  .filter(e -> !pronoun || e.type() != EntityType.UnnamedEntity)
              : Optional.empty();
      case "place" ->
          named
                  || s.tokens().stream()
                      .anyMatch(t -> phrase.tokens().contains(t.index()) && t.isName())
              ? Optional.of(descriptions.described(phrase, EntityType.Place))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private List<Role> text(String role, Passage phrase) {
    boolean word = phrase.tokens().stream().anyMatch(t -> phrase.sentence().token(t).isNoun());
    return word
        ? List.of(
            new Role(
                role, new Value.TextValue(article.article().slice(phrase.spans())), phrase.spans()))
        : List.of();
  }
}
