package org.w3id.dixit.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * What a definite noun phrase refers back to, by the sieves of Lee et al. 2013, the surest first:
 * what has been called by the same noun, with no modifier that was not given before; then what is
 * of the kind that a general noun names (<em>the company</em>, <em>the country</em>, <em>the
 * 56-year-old</em>), if just one is prominent. Otherwise nothing.
 */
final class DescriptionSieve {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> PERSONS = WordLists.of("generalPersonNoun");
  private static final Set<String> BODIES = WordLists.of("generalBodyNoun");
  private static final double MARGIN_SAME = 1.5;
  private static final double MARGIN_KIND = 2;
  private static final double LEAST = 25;

  private final Prominence prominence;

  DescriptionSieve(Prominence prominence) {
    this.prominence = prominence;
  }

  Optional<Referent> antecedent(Mention mention, Collection<Referent> referents) {
    Sentence s = mention.sentence();
    if (!isDefinite(s, mention.head()) || isRestricted(s, mention.head())) {
      return Optional.empty();
    }
    String noun = lemma(s, mention.head());
    Set<String> modifiers = modifiers(s, mention.head());
    Optional<Referent> same =
        Choice.of(
            referents,
            r -> isSame(r, noun, modifiers, mention) ? 1 + prominence.of(r, mention) : 0,
            MARGIN_SAME);
    boolean known = referents.stream().anyMatch(r -> r.isCalled(noun));
    if (same.isPresent() || known || mention.plural()) {
      return same;
    }
    return Choice.of(
        referents,
        r -> {
          double score = isOfKind(r, noun, mention) ? prominence.of(r, mention) : 0;
          return score < LEAST ? 0 : score;
        },
        MARGIN_KIND);
  }

  private static boolean isSame(Referent r, String noun, Set<String> modifiers, Mention mention) {
    return r.isCalled(noun) && r.isPlural() == mention.plural() && r.words().containsAll(modifiers);
  }

  private static boolean isOfKind(Referent r, String noun, Mention mention) {
    if (r.entity().isEmpty() || r.isPlural()) {
      return false;
    }
    boolean general =
        MentionFinder.isAged(mention.sentence(), mention.head()) || PERSONS.contains(noun);
    return switch (r.kind()) {
      case PERSON -> general && Nouns.gender(noun).filter(g -> !fits(r, g)).isEmpty();
      case BODY -> BODIES.contains(noun) && r.nouns().stream().noneMatch(Nouns::isBody);
      case COUNTRY -> mention.kind() == Kind.COUNTRY;
      case PLACE -> mention.kind() == Kind.PLACE && r.nouns().isEmpty();
      case DOCUMENT, THING -> false;
    };
  }

  private static boolean fits(Referent r, org.w3id.dixit.annotate.Gender gender) {
    return r.gender().filter(g -> g != gender).isEmpty();
  }

  private static boolean isDefinite(Sentence s, int head) {
    return s.children(head, "det").stream().anyMatch(d -> DEFINITE.contains(lemma(s, d)))
        && s.child(head, "nmod:poss").isEmpty();
  }

  /** <em>The official who signed it</em>: the clause says which one. */
  private static boolean isRestricted(Sentence s, int head) {
    return s.children(head, "acl").stream()
        .anyMatch(c -> s.subtree(c).get(0) == head + 1 && !s.token(head + 1).isPunctuation());
  }

  static String lemma(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }

  /** The nouns that narrow a noun: <em>finance</em> minister, minister of <em>finance</em>. */
  static Set<String> modifiers(Sentence s, int head) {
    Set<String> found = new HashSet<>();
    for (int child : s.children(head, "compound", "nmod", "amod")) {
      if (s.token(child).isNoun()) {
        found.add(lemma(s, child));
      }
    }
    return found;
  }
}
