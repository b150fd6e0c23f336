package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;

/**
 * Which names of an article are one entity: equal names, names of one authority entry, a surname
 * and the full name before it, and transliterations of one personal name.
 */
final class NamedEntities {
  private final Authority authority;
  private final Map<NameMention, Entity> entities = new HashMap<>();

  NamedEntities(Authority authority, List<NameMention> mentions, Titles titles) {
    this.authority = authority;
    Map<String, List<NameMention>> groups = new LinkedHashMap<>();
    Map<String, String> surnames = surnames(mentions);
    Map<String, String> bodies = bodies(mentions);
    for (NameMention mention : mentions) {
      groups.computeIfAbsent(key(mention, surnames, bodies), k -> new ArrayList<>()).add(mention);
    }
    groups
        .values()
        .forEach(
            group -> {
              Entity entity = entity(group, titles);
              group.forEach(m -> entities.put(m, entity));
            });
  }

  Optional<Entity> of(NameMention mention) {
    return Optional.ofNullable(entities.get(mention));
  }

  /** Surname key to the key of the full name that it stands for; shared surnames stand for none. */
  private static Map<String, String> surnames(List<NameMention> mentions) {
    Map<String, String> surnames = new HashMap<>();
    for (NameMention m : mentions) {
      String key = NameKey.of(m.text());
      if (m.type() == EntityType.Person && key.contains(" ")) {
        String surname = key.substring(key.lastIndexOf(' ') + 1);
        surnames.merge(surname, key, (a, b) -> a.equals(b) ? a : "");
      }
    }
    return surnames;
  }

  /** What a body is, in capitals, to its full name: the Church; shared words stand for none. */
  private static Map<String, String> bodies(List<NameMention> mentions) {
    Map<String, String> bodies = new HashMap<>();
    for (NameMention m : mentions) {
      String name = bare(m.text());
      if (m.type() == EntityType.Organization && m.entry().isEmpty() && name.contains(" ")) {
        for (String word : name.split(" ", -1)) {
          if (Nouns.isBody(word.toLowerCase(Locale.ROOT))) {
            bodies.merge(word, name, (a, b) -> a.equals(b) ? a : "");
          }
        }
      }
    }
    return bodies;
  }

  private String key(
      NameMention mention, Map<String, String> surnames, Map<String, String> bodies) {
    if (mention.type() != EntityType.Person && !isSurname(mention, surnames)) {
      String name = bare(mention.text());
      String full = bodies.getOrDefault(name, "");
      return mention
          .entry()
          .map(e -> "authority " + e.name())
          .orElse("name " + (full.isEmpty() ? name : full));
    }
    boolean place = mention.type() == EntityType.Place;
    String key = NameKey.of(mention.text());
    String full = key.contains(" ") ? key : surnames.getOrDefault(key, "");
    if (!full.equals(key) && Portrait.isOtherGender(mention, full)) {
      full = "";
    }
    String best = full.isEmpty() ? key : full;
    return mention
        .entry()
        .filter(e -> !place)
        .or(() -> authority.person(best))
        .map(e -> "authority " + e.name())
        .orElse("person " + best);
  }

  /**
   * Whether a place by name stands where a person named in full elsewhere would: after Anna Lisbon,
   * <em>Lisbon left the board</em>, but <em>in Lisbon</em>.
   */
  private static boolean isSurname(NameMention mention, Map<String, String> surnames) {
    Sentence s = mention.sentence();
    boolean apart = mention.first() == 0 || !s.token(mention.first() - 1).tag().matches("IN|TO|DT");
    return mention.type() == EntityType.Place
        && mention.first() == mention.last()
        && !mention.adjective()
        && apart
        && s.is(mention.last(), "nsubj", "nmod:poss", "obj")
        && !surnames.getOrDefault(NameKey.of(mention.text()), "").isEmpty();
  }

  /** An entity of the authority, as it stands there. */
  static Entity of(AuthorityEntry entry) {
    return new Entity(
        entry.id(),
        entry.type(),
        entry.label(),
        new TreeSet<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        entry.exactMatch());
  }

  private static String bare(String name) {
    return name.replaceFirst("^(?i:the) ", "");
  }

  private Entity entity(List<NameMention> group, Titles titles) {
    Optional<AuthorityEntry> entry = entry(group);
    String label = entry.map(AuthorityEntry::label).orElse(bare(fullest(group).text()));
    SortedSet<String> aliases = new TreeSet<>();
    group.stream().filter(m -> !m.adjective()).forEach(m -> aliases.add(bare(m.text())));
    aliases.remove(label);
    EntityType type = entry.map(AuthorityEntry::type).orElse(group.get(0).type());
    Optional<String> title =
        group.stream()
            .flatMap(m -> titles.of(m).stream())
            .max(Comparator.comparingInt(String::length));
    Optional<String> affiliation =
        group.stream()
            .flatMap(m -> titles.affiliation(m).stream())
            .findFirst()
            .or(() -> entry.flatMap(AuthorityEntry::affiliation));
    return new Entity(
        entry.map(AuthorityEntry::id).orElse(EntityIds.named(label)),
        type,
        label,
        aliases,
        type == EntityType.Person ? title : Optional.empty(),
        type == EntityType.Person ? affiliation.map(a -> "entity/" + a) : Optional.empty(),
        Optional.empty(),
        entry.flatMap(AuthorityEntry::exactMatch));
  }

  private Optional<AuthorityEntry> entry(List<NameMention> group) {
    return group.stream()
        .flatMap(m -> m.entry().stream())
        .findFirst()
        .or(
            () ->
                group.get(0).type() == EntityType.Person
                    ? authority.person(fullest(group).text())
                    : Optional.empty());
  }

  /** The name with most words; the first of equals. */
  private static NameMention fullest(List<NameMention> group) {
    NameMention best = group.get(0);
    for (NameMention m : group) {
      if (m.text().split(" ").length > best.text().split(" ").length) {
        best = m;
      }
    }
    return best;
  }
}
