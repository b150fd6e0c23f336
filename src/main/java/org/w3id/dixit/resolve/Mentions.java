package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Naming;
import org.w3id.dixit.model.TextSpan;

/**
 * Which entity a word of the article stands for: by name, by what it refers back to, by what a
 * definite noun names. First persons stand for the speaker and are given with each question.
 */
final class Mentions {
  private static final Set<String> SELF = Set.of("i", "me", "my", "myself", "mine");

  /** Before what a title belongs to: head of, spokesman for, judge at. */
  private static final Set<String> OFFICE = Set.of("of", "for", "at");

  private static final Set<String> AGENTS = Set.of("agent", "source");
  private static final Set<String> LOCAL = Set.of("place", "origin", "destination");

  private static final Set<String> OURSELVES = Set.of("we", "us", "our", "ours", "ourselves");

  private final Authority authority;
  private final List<NameMention> names;
  private final Map<Integer, List<NameMention>> bySentence = new HashMap<>();
  private final NamedEntities entities;
  private final Map<String, Entity> byId = new HashMap<>();
  private final References references;

  Mentions(AnnotatedArticle article, Authority authority, List<Statement> statements) {
    this.authority = authority;
    List<NameMention> found = new NameFinder(article, authority).find();
    this.entities = new NamedEntities(article.article(), authority, found);
    this.names = found.stream().filter(n -> entities.of(n).isPresent()).toList();
    names.forEach(
        n -> bySentence.computeIfAbsent(n.sentence().number(), k -> new ArrayList<>()).add(n));
    names.forEach(m -> entities.of(m).ifPresent(e -> byId.put(e.id(), e)));
    this.references = new References(article, statements, bySentence, entities);
  }

  /** The entity that the article names by this word, demonyms included. */
  Optional<Entity> named(Sentence s, int token) {
    return name(s, token).flatMap(entities::of);
  }

  /** Every name of the article with what it names, in reading order. */
  List<Naming> namings() {
    return names.stream()
        .flatMap(n -> entities.of(n).map(e -> new Naming(n.span(), e, n.adjective())).stream())
        .toList();
  }

  /** The words of the name that this word belongs to. */
  Optional<TextSpan> nameSpan(Sentence s, int token) {
    return name(s, token).map(NameMention::span);
  }

  boolean isDemonym(Sentence s, int token) {
    return name(s, token).filter(NameMention::adjective).isPresent();
  }

  /** The name that holds a word; no two names overlap. */
  private Optional<NameMention> name(Sentence s, int token) {
    for (NameMention name : in(s)) {
      if (name.covers(s, token)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private List<NameMention> in(Sentence s) {
    return bySentence.getOrDefault(s.number(), List.of());
  }

  /** The entity that a word stands for; empty for what the article neither names nor describes. */
  Optional<Entity> at(Sentence s, int head, Optional<Entity> speaker) {
    Token token = s.token(head);
    String word = token.word().toLowerCase(Locale.ROOT);
    if (SELF.contains(word) && speaker.isPresent()) {
      return speaker;
    }
    if (OURSELVES.contains(word) && speaker.isPresent()) {
      return speaker.flatMap(Entity::affiliation).map(this::byId);
    }
    Optional<Entity> name = isDemonym(s, head) ? Optional.empty() : named(s, head);
    return name.or(() -> kind(s, head)).or(() -> referent(s, head).flatMap(Referent::entity));
  }

  /** The entity of this id; one of the authority's that the article itself does not name. */
  Entity byId(String id) {
    return byId.containsKey(id) ? byId.get(id) : NamedEntities.of(authority.byId(id));
  }

  /**
   * What a metonym stands for in a role: who acts is the body (<em>Brussels</em>, the European
   * Union), where one goes is the building (<em>the Kremlin</em>).
   */
  Entity inRole(Entity entity, String role) {
    Optional<AuthorityEntry> entry =
        authority.entry(entity.id().substring(entity.id().indexOf('/') + 1));
    if (AGENTS.contains(role)) {
      return entry
          .flatMap(AuthorityEntry::standsFor)
          .flatMap(authority::entry)
          .map(e -> known(NamedEntities.of(e)))
          .orElse(entity);
    }
    return entry
        .filter(e -> LOCAL.contains(role))
        .flatMap(AuthorityEntry::building)
        .map(name -> building(name, entity))
        .orElse(entity);
  }

  private static Entity building(String name, Entity body) {
    return new Entity(
        EntityIds.named(name),
        EntityType.Place,
        name,
        new TreeSet<>(),
        Optional.empty(),
        Optional.of(body.id()),
        Optional.empty(),
        Optional.empty());
  }

  /** The same entity as the article has it, where it names it. */
  Entity known(Entity entity) {
    return byId.getOrDefault(entity.id(), entity);
  }

  /** The first noun phrase for what a word refers to, where the article does not name it. */
  Optional<Mention> described(Sentence s, int head) {
    return referent(s, head).flatMap(Referent::description);
  }

  private Optional<Referent> referent(Sentence s, int head) {
    boolean relative = s.token(head).tag().equals("WP") || s.token(head).tag().equals("WDT");
    return relative ? references.relative(s, head) : references.at(s, head);
  }

  /** A body by its kind, where the article names just one of that kind: <em>the parliament</em>. */
  private Optional<Entity> kind(Sentence s, int head) {
    String lemma = s.lemma(head);
    Set<Entity> found = new LinkedHashSet<>();
    names.stream()
        .filter(m -> m.entry().flatMap(AuthorityEntry::kind).filter(lemma::equals).isPresent())
        .forEach(m -> entities.of(m).ifPresent(found::add));
    return found.size() == 1 && s.token(head).isNoun()
        ? Optional.of(found.iterator().next())
        : Optional.empty();
  }

  /** The person that a phrase is the name of, titles before or after it left aside. */
  Optional<Entity> person(Sentence s, List<Integer> phrase) {
    int first = phrase.get(0);
    int last = phrase.get(phrase.size() - 1);
    return in(s).stream()
        .filter(m -> m.type() == EntityType.Person)
        .filter(m -> m.first() == first || (m.last() == last && isTitled(s, m, first)))
        .filter(m -> m.last() == last || !s.token(m.last() + 1).tag().equals("POS"))
        .findFirst()
        .flatMap(entities::of);
  }

  /** A title is a noun with what belongs to it, not a phrase in which somebody else is named. */
  private static boolean isTitled(Sentence s, NameMention person, int first) {
    boolean preposition =
        person.first() > first && s.token(person.first() - 1).tag().matches("IN|POS|CC|,|TO");
    boolean clause =
        IntStream.range(first, person.first())
            .anyMatch(
                t ->
                    (s.token(t).tag().startsWith("VB") && !s.is(t, "amod", "compound"))
                        || (s.token(t).tag().matches("IN|TO") && !OFFICE.contains(s.lemma(t))));
    return !preposition && !clause;
  }

  /** Everything that these words name, pronouns and demonyms resolved, in reading order. */
  List<Entity> in(Sentence s, List<Integer> tokens, Optional<Entity> speaker) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int token : tokens) {
      Token t = s.token(token);
      if (t.tag().startsWith("PRP")) {
        at(s, token, speaker).ifPresent(found::add);
      } else {
        named(s, token)
            .or(() -> t.isNoun() ? kind(s, token) : Optional.empty())
            .ifPresent(found::add);
      }
    }
    return new ArrayList<>(found);
  }
}
