package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.dixit.annotate.ModelWords;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Nil;

/**
 * Which names of an article are one entity, and which entity that is: the authority's where it
 * knows the name, else one named by its fullest name, else one of this article alone.
 */
final class NamedEntities {
  private final Article article;
  private final Authority authority;
  private final Titles titles;
  private final PersonNames persons;
  private final ShortNames shorts;
  private final Functions functions;
  private final Set<String> parts;
  private final Map<String, AuthorityEntry> holders = new HashMap<>();
  private final Map<NameMention, Entity> entities = new HashMap<>();

  /**
   * What names are grouped by.
   *
   * @param entry what the authority has
   * @param label the entity's name where it is not one in the text
   * @param nil why it is identified within the article only
   */
  private record Key(
      String text, Optional<AuthorityEntry> entry, Optional<String> label, Optional<Nil> nil) {
    static Key of(AuthorityEntry entry) {
      return new Key(
          "authority " + entry.name(), Optional.of(entry), Optional.empty(), Optional.empty());
    }

    static Key of(String text) {
      return new Key(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Key alone(String text, Nil nil) {
      return new Key("alone " + text, Optional.empty(), Optional.empty(), Optional.of(nil));
    }
  }

  NamedEntities(Article article, Authority authority, List<NameMention> mentions) {
    this.article = article;
    this.authority = authority;
    this.titles = new Titles(mentions);
    this.persons = new PersonNames(mentions, titles);
    this.parts = parts(mentions);
    mentions.stream()
        .filter(m -> m.isPerson() && !m.title() && m.first() == m.last())
        .forEach(m -> holder(m).ifPresent(e -> holders.put(NameKey.of(m.text()), e)));
    this.functions = new Functions(authority, mentions);
    this.shorts = new ShortNames(mentions.stream().filter(m -> functions.of(m).isEmpty()).toList());
    Map<Key, List<NameMention>> groups = new LinkedHashMap<>();
    for (NameMention m : mentions) {
      key(m).ifPresent(k -> groups.computeIfAbsent(k, x -> new ArrayList<>()).add(m));
    }
    groups.forEach(
        (key, group) -> {
          Entity entity = entity(key, group);
          group.forEach(m -> entities.put(m, entity));
        });
  }

  /** Empty for an office that cannot be told whose it is. */
  Optional<Entity> of(NameMention mention) {
    return Optional.ofNullable(entities.get(mention));
  }

  private Optional<Key> key(NameMention m) {
    if (m.isPerson()) {
      return person(m);
    }
    Optional<NameMention> full = shorts.of(m);
    if (full.filter(f -> !f.equals(m)).isPresent()) {
      return Optional.of(thing(full.get()));
    }
    return Optional.of(functions.of(m).map(b -> body(b)).orElseGet(() -> thing(m)));
  }

  private static Key thing(NameMention m) {
    return m.entry()
        .map(Key::of)
        .orElseGet(() -> Key.of("name " + folded(ShortNames.bare(m.text()))));
  }

  /** Capitals count in a word that has no others: an acronym is no common word. */
  private static String folded(String name) {
    boolean acronym = !name.contains(" ") && name.toUpperCase(Locale.ROOT).equals(name);
    return acronym ? name : name.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private Key body(Functions.Body body) {
    if (body.country().isEmpty()) {
      return Key.alone("function " + body.function(), Nil.OnlyFunction);
    }
    AuthorityEntry country = body.country().get();
    return authority
        .body(body.function(), country)
        .map(Key::of)
        .orElseGet(
            () -> {
              String label = body.function() + " of " + country.label();
              return new Key(
                  "function " + label, Optional.empty(), Optional.of(label), Optional.empty());
            });
  }

  private Optional<Key> person(NameMention m) {
    Set<String> candidates = persons.candidates(m);
    if (candidates.size() == 1) {
      String key = candidates.iterator().next();
      return Optional.of(
          authority.person(key).map(Key::of).orElseGet(() -> Key.of("person " + key)));
    }
    if (m.title()) {
      return Optional.empty();
    }
    if (candidates.size() > 1) {
      return Optional.of(Key.alone("shared " + m.span().start(), Nil.SharedName));
    }
    return Optional.of(
        m.entry()
            .or(() -> Optional.ofNullable(holders.get(NameKey.of(m.text()))))
            .map(Key::of)
            .orElseGet(() -> one(m)));
  }

  /** A single name: a part of one where a title or a given name shows it, else a name by itself. */
  private Key one(NameMention m) {
    String key = NameKey.of(m.text());
    boolean part = !key.contains(" ") && parts.contains(key);
    return part ? Key.alone("part " + key, Nil.OnlyPartOfName) : Key.of("person " + key);
  }

  private static Set<String> parts(List<NameMention> mentions) {
    Set<String> parts = new HashSet<>();
    for (NameMention m : mentions) {
      boolean titled = m.first() > 0 && TitleWords.isRank(m.sentence(), m.first() - 1);
      if (m.isPerson() && (titled || ModelWords.genderOf(m.text()).isPresent())) {
        parts.add(NameKey.of(m.text()));
      }
    }
    return parts;
  }

  /** <em>President Macron</em>: who held the office on the article's day and has the surname. */
  private Optional<AuthorityEntry> holder(NameMention m) {
    Optional<String> office = titles.bare(m).flatMap(authority::office);
    return office.isEmpty()
        ? Optional.empty()
        : article.published().flatMap(d -> authority.holderNamed(office.get(), m.text(), d));
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

  private Entity entity(Key key, List<NameMention> group) {
    Optional<AuthorityEntry> entry = key.entry();
    String label =
        entry
            .map(AuthorityEntry::label)
            .or(key::label)
            .orElseGet(() -> ShortNames.bare(fullest(group).text()));
    SortedSet<String> aliases = new TreeSet<>();
    group.stream()
        .filter(m -> !m.adjective() && !m.title())
        .forEach(m -> aliases.add(ShortNames.bare(m.text())));
    aliases.remove(label);
    EntityType type =
        entry
            .map(AuthorityEntry::type)
            .or(() -> functions.of(group.get(0)).map(b -> EntityType.Organization))
            .orElseGet(() -> type(group));
    boolean person = type == EntityType.Person;
    Optional<Nil> nil = nil(key, label, type);
    boolean local = nil.filter(n -> n != Nil.UnknownName).isPresent();
    return new Entity(
        entry
            .map(AuthorityEntry::id)
            .orElseGet(
                () ->
                    local ? EntityIds.local(article, group.get(0).span()) : EntityIds.named(label)),
        type,
        label,
        aliases,
        person ? title(group) : Optional.empty(),
        affiliation(group, entry).filter(a -> person).map(a -> "entity/" + a),
        Optional.empty(),
        entry.flatMap(AuthorityEntry::exactMatch),
        nil);
  }

  private Optional<String> title(List<NameMention> group) {
    return group.stream()
        .flatMap(m -> titles.of(m).stream())
        .max(Comparator.comparingInt(String::length));
  }

  private Optional<String> affiliation(List<NameMention> group, Optional<AuthorityEntry> entry) {
    return group.stream()
        .flatMap(m -> titles.affiliation(m).stream())
        .findFirst()
        .or(() -> entry.flatMap(AuthorityEntry::affiliation));
  }

  /** No entity but the authority's own gets the id that the authority gives to one. */
  private Optional<Nil> nil(Key key, String label, EntityType type) {
    if (key.entry().isPresent() || key.nil().isPresent()) {
      return key.nil();
    }
    Optional<AuthorityEntry> other =
        authority.entry(EntityIds.named(label).substring("entity/".length()));
    if (other.isPresent()) {
      boolean alike = Kind.of(other.get().type()) == Kind.of(type);
      return Optional.of(alike ? Nil.SharedName : Nil.TypeClash);
    }
    return Optional.of(authority.knows(label) ? Nil.SharedName : Nil.UnknownName);
  }

  /** The first that says more than that it is a thing. */
  private static EntityType type(List<NameMention> group) {
    return group.stream()
        .map(NameMention::type)
        .filter(t -> t != EntityType.Thing)
        .findFirst()
        .orElse(group.get(0).type());
  }

  /** The name with most words; the first of equals. */
  private static NameMention fullest(List<NameMention> group) {
    NameMention best = group.get(0);
    for (NameMention m : group) {
      boolean title = best.title() && !m.title();
      if (title || (!m.title() && m.text().split(" ").length > best.text().split(" ").length)) {
        best = m;
      }
    }
    return best;
  }
}
