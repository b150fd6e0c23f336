package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.Entity;

/**
 * What the nouns and pronouns of an article refer back to. The article is read once, sentence by
 * sentence; each mention joins a referent that is there already or becomes one. What stands outside
 * of quotations is understood first, so that a quotation's speaker is known before its words.
 */
final class References {
  private static final Set<String> NAMING = Set.of("name", "named", "call", "called");

  private final QuotedWords quoted;
  private final Prominence prominence;
  private final PronounSieve pronouns;
  private final DescriptionSieve descriptions;
  private final Map<Entity, Referent> named = new LinkedHashMap<>();
  private final List<Referent> all = new ArrayList<>();
  private final Map<Long, Referent> byPlace = new HashMap<>();

  References(
      AnnotatedArticle article,
      List<Statement> statements,
      Map<Integer, List<NameMention>> names,
      NamedEntities entities) {
    this.quoted = new QuotedWords(article, statements);
    this.prominence = new Prominence(article, statements, quoted);
    this.pronouns = new PronounSieve(prominence, quoted);
    this.descriptions = new DescriptionSieve(prominence);
    for (Sentence s : article.sentences()) {
      List<Mention> mentions =
          MentionFinder.in(s, names.getOrDefault(s.number(), List.of()), entities);
      List<Mention> order = new ArrayList<>(mentions);
      order.sort(Comparator.comparing(m -> quoted.at(s, m.head()).isPresent()));
      order.forEach(m -> read(m, mentions));
    }
  }

  /** What a word refers to; empty for what is no mention. */
  Optional<Referent> at(Sentence s, int head) {
    return Optional.ofNullable(byPlace.get(Prominence.place(s, head)));
  }

  /**
   * What a relative pronoun that the parser left loose belongs to: the nearest phrase before it, of
   * a person for <em>who</em>.
   */
  Optional<Referent> relative(Sentence s, int pronoun) {
    boolean person = s.lemma(pronoun).equalsIgnoreCase("who");
    for (int i = pronoun - 1; i >= 0; i--) {
      Optional<Referent> found = at(s, i).filter(r -> !person || r.kind() == Kind.PERSON);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private void read(Mention mention, List<Mention> sentence) {
    Optional<Referent> found =
        mention.name().isPresent()
            ? Optional.ofNullable(named.get(mention.name().get()))
            : mention.pronoun().isPresent()
                ? antecedent(mention, sentence)
                : apposed(mention, sentence)
                    .or(() -> descriptions.antecedent(mention, near(mention)));
    if (found.isEmpty() && mention.pronoun().isPresent()) {
      return;
    }
    Referent referent = found.orElseGet(() -> begin(mention));
    if (found.isPresent()) {
      referent.add(mention);
    }
    if (prominence.isSource(mention)) {
      referent.speaks();
    }
    Portrait.add(mention, referent);
    byPlace.put(Prominence.place(mention.sentence(), mention.head()), referent);
  }

  private Referent begin(Mention mention) {
    Referent referent = new Referent(mention);
    all.add(referent);
    mention.name().ifPresent(e -> named.put(e, referent));
    return referent;
  }

  private Optional<Referent> antecedent(Mention mention, List<Mention> sentence) {
    Optional<Mention> later =
        sentence.stream()
            .filter(m -> m.name().isPresent() && m.sentence().is(m.head(), "nsubj"))
            .filter(m -> quoted.at(m.sentence(), mention.head()).isEmpty())
            .filter(m -> PronounSieve.isFronted(m.sentence(), mention.head(), m.head()))
            .findFirst();
    if (later.isPresent()) {
      Referent subject = ofName(later.get());
      if (pronouns.mayBe(mention, subject)) {
        return Optional.of(subject);
      }
    }
    return pronouns.antecedent(mention, before(mention));
  }

  /** The noun or name that a noun stands beside: <em>the head of the port, B</em>. */
  private Optional<Referent> apposed(Mention mention, List<Mention> sentence) {
    Sentence s = mention.sentence();
    if (s.is(mention.head(), "appos")) {
      return at(s, s.head(mention.head()));
    }
    return sentence.stream()
        .filter(m -> m.name().isPresent() && m.kind() == Kind.PERSON)
        .filter(m -> isBeside(s, m.head(), mention.head()))
        .findFirst()
        .map(this::ofName);
  }

  /** <em>A nurse, B</em>; <em>a nurse named B</em>. */
  private static boolean isBeside(Sentence s, int name, int noun) {
    int above = s.head(name);
    if (above == noun) {
      return s.is(name, "appos") || s.hasChild(name, NAMING);
    }
    return above >= 0
        && s.head(above) == noun
        && s.is(above, "acl")
        && NAMING.contains(s.lemma(above));
  }

  private Referent ofName(Mention name) {
    return Optional.ofNullable(named.get(name.name().orElseThrow())).orElseGet(() -> begin(name));
  }

  /**
   * The referents that are mentioned before this place, without what comes later in its sentence.
   */
  private List<Referent> before(Mention mention) {
    return near(mention).stream()
        .filter(
            r ->
                r.mentions().stream()
                    .anyMatch(m -> !m.isIn(mention.sentence()) || m.head() < mention.head()))
        .toList();
  }

  private List<Referent> near(Mention mention) {
    return all.stream()
        .filter(r -> r.mentions().stream().anyMatch(m -> prominence.isNear(m, mention)))
        .toList();
  }
}
