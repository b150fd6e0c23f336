package org.w3id.dixit.resolve;

import java.util.Collection;
import java.util.Optional;
import org.w3id.dixit.annotate.Gender;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.EntityType;

/**
 * The antecedent of a third person: among the referents that agree in number, gender and kind, that
 * the grammar allows and that do not themselves speak the pronoun, the most prominent one (Lappin
 * and Leass 1994). Where two are nearly alike there is none: no link is better than a wrong one.
 */
final class PronounSieve {
  private static final double MARGIN_PERSON = 1.15;
  private static final double MARGIN_OTHER = 1.3;
  private static final double GENDER_UNKNOWN = 0.75;
  private static final double UNNAMED = 0.6;
  private static final double UNLIKELY = 0.4;
  private static final double LEAST = 5;

  private final Prominence prominence;
  private final QuotedWords quoted;

  PronounSieve(Prominence prominence, QuotedWords quoted) {
    this.prominence = prominence;
    this.quoted = quoted;
  }

  Optional<Referent> antecedent(Mention mention, Collection<Referent> referents) {
    Pronoun pronoun = mention.pronoun().orElseThrow();
    if (pronoun == Pronoun.IT && isOfClause(mention)) {
      return Optional.empty();
    }
    boolean person = pronoun == Pronoun.HE || pronoun == Pronoun.SHE;
    return Choice.of(
        referents,
        r -> {
          double score = agreement(mention, r) * prominence.of(r, mention);
          return score < LEAST ? 0 : score;
        },
        person ? MARGIN_PERSON : MARGIN_OTHER);
  }

  /**
   * An <em>it</em> that does nothing and is nothing that bodies and places are stands for a clause
   * or an event rather than for a phrase: <em>it is a question of time</em>.
   */
  private boolean isOfClause(Mention mention) {
    Sentence s = mention.sentence();
    int head = mention.head();
    if (s.is(head, "nmod:poss") || prominence.isSource(mention)) {
      return false;
    }
    int predicate = s.head(head);
    if (!s.is(head, "nsubj") || predicate < 0) {
      return true;
    }
    boolean one =
        s.token(predicate).entity().equals("ORDINAL")
            || (s.token(predicate).isNoun() && MentionFinder.kind(s, predicate) != Kind.THING);
    return s.child(predicate, "cop").isPresent() && !one;
  }

  /** Whether nothing speaks against a pronoun's standing for a referent. */
  boolean mayBe(Mention mention, Referent referent) {
    return agreement(mention, referent) > 0;
  }

  private double agreement(Mention mention, Referent r) {
    double agreement = agreement(mention.pronoun().orElseThrow(), r, prominence.isSource(mention));
    return agreement == 0 || isApart(mention, r) || isSpeaker(mention, r) ? 0 : agreement;
  }

  private static boolean isApart(Mention mention, Referent referent) {
    return referent.mentions().stream().anyMatch(m -> Disjoint.areApart(mention, m));
  }

  /** Nobody speaks of himself as <em>he</em> in his own quotation. */
  private boolean isSpeaker(Mention mention, Referent referent) {
    Optional<Statement> said = quoted.at(mention.sentence(), mention.head());
    return said.flatMap(Statement::source)
        .filter(
            source ->
                referent.mentions().stream()
                    .anyMatch(m -> m.isIn(source.sentence()) && source.holds(m.head())))
        .isPresent();
  }

  private static double agreement(Pronoun pronoun, Referent r, boolean source) {
    return switch (pronoun) {
      case HE, SHE -> ofPerson(pronoun.gender().orElseThrow(), r);
      case IT -> r.isPlural() ? 0 : ofThing(r, source);
      case THEY -> ofSeveral(r, source);
    };
  }

  private static double ofPerson(Gender gender, Referent r) {
    if (r.isPlural() || r.gender().filter(g -> g != gender).isPresent()) {
      return 0;
    }
    if (r.kind() == Kind.PERSON) {
      double named = r.entity().isPresent() || r.hasSpoken() ? 1 : UNNAMED;
      return r.gender().isPresent() ? named : named * GENDER_UNKNOWN;
    }
    boolean unknown = r.entity().filter(e -> e.type() == EntityType.Thing).isPresent();
    return unknown && r.gender().isPresent() ? UNLIKELY : 0;
  }

  private static double ofThing(Referent r, boolean source) {
    return switch (r.kind()) {
      case PERSON -> 0;
      case BODY, COUNTRY -> 1;
      case DOCUMENT -> source ? 0.75 : 1;
      case PLACE, THING -> r.hasSpoken() ? 1 : source ? 0 : 0.75;
    };
  }

  private static double ofSeveral(Referent r, boolean source) {
    return switch (r.kind()) {
      case PERSON -> r.isPlural() ? 1 : r.entity().isEmpty() && r.gender().isEmpty() ? UNLIKELY : 0;
      case BODY -> r.isPlural() ? 1 : 0.6;
      case COUNTRY -> r.isPlural() ? 1 : UNLIKELY;
      case DOCUMENT, PLACE, THING -> r.isPlural() && (!source || r.hasSpoken()) ? 0.75 : 0;
    };
  }

  /**
   * Whether a pronoun stands in a clause or adverbial before the subject it belongs to: <em>In his
   * letter B said X; he was tired, B said</em>.
   */
  static boolean isFronted(Sentence s, int pronoun, int subject) {
    int at = pronoun;
    while (s.head(at) >= 0 && s.head(at) != s.head(subject)) {
      at = s.head(at);
    }
    return s.head(at) == s.head(subject)
        && s.head(at) >= 0
        && pronoun < subject
        && s.is(at, "obl", "advcl", "ccomp", "parataxis");
  }
}
