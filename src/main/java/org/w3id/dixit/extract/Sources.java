package org.w3id.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.vocabulary.WordLists;

/** Who stands behind a cue: its subject, its agent, its possessor, the noun it qualifies. */
final class Sources {
  private static final Set<String> AGENT = Set.of("by");

  /** Pronouns that name no one who could say anything; such nouns are in the word lists. */
  private static final Set<String> NO_ONE = Set.of("what", "which", "that", "this", "there");

  private static final Set<String> MINDLESS = WordLists.of("mindlessNoun");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no one");

  private Sources() {}

  /**
   * The source of a verb cue. Empty where there is none: an expletive subject, a passive without
   * agent.
   */
  static Optional<Passage> ofVerb(Sentence s, int verb) {
    if (Grammar.isPassive(s, verb)) {
      return agent(s, verb);
    }
    Optional<Integer> quoted = quoted(s, verb);
    if (quoted.isPresent()) {
      return quoted.map(b -> Grammar.nounPhrase(s, b));
    }
    return Grammar.sharedSubject(s, verb)
        .filter(subject -> !isExpletiveOf(s, verb, subject) && isMinded(s, subject))
        .map(
            subject ->
                Grammar.nounPhrase(s, antecedent(s, subject))
                    .without(t -> ownClause(s, subject, verb, t)))
        .filter(phrase -> !phrase.isEmpty())
        .map(phrase -> withoutPreposition(s, phrase));
  }

  /** In <em>quoted B as saying X</em> the object of the verb above. */
  private static Optional<Integer> quoted(Sentence s, int verb) {
    boolean as = s.token(verb).tag().equals("VBG") && Grammar.hasMark(s, verb, Set.of("as"));
    return as && s.head(verb) >= 0 && !Grammar.isPassive(s, s.head(verb))
        ? s.child(s.head(verb), "obj").filter(b -> b < verb)
        : Optional.empty();
  }

  /** Whether a word belongs to the clause of the cue where that qualifies the source itself. */
  private static boolean ownClause(Sentence s, int subject, int verb, int token) {
    return s.isBelow(verb, subject) && s.isBelow(token, verb);
  }

  /** An active verb of saying has a real <em>it</em> for its own subject: a body, a report. */
  private static boolean isExpletiveOf(Sentence s, int verb, int subject) {
    boolean idiom = s.lemma(subject).equals("it") && s.hasChild(verb, Set.of("without"));
    return s.head(subject) == verb
        ? s.is(subject, "expl")
        : idiom || Grammar.isExpletive(s, subject);
  }

  /** Without <em>according to</em> and <em>neither</em>, which are no part of a name. */
  private static Passage withoutPreposition(Sentence s, Passage phrase) {
    Passage bare =
        phrase.without(
            t ->
                s.children(phrase.head(), "case", "cc:preconj").stream()
                    .anyMatch(c -> c < phrase.head() && s.isBelow(t, c)));
    return bare.isEmpty() ? phrase : bare;
  }

  /** The noun that a relative pronoun stands for. */
  private static int antecedent(Sentence s, int subject) {
    int clause = s.head(subject);
    boolean relative = s.token(subject).tag().startsWith("W") && s.is(clause, "acl:relcl");
    return relative ? s.head(clause) : subject;
  }

  /** Relative pronouns stand for their antecedent, a bare <em>it</em> may be a body or a report. */
  private static boolean isMinded(Sentence s, int subject) {
    String lemma = s.lemma(subject).toLowerCase(Locale.ROOT);
    boolean relative = s.token(subject).tag().startsWith("W") && s.is(s.head(subject), "acl:relcl");
    boolean asked = s.token(subject).tag().startsWith("W") && Grammar.isQuestion(s);
    boolean nobody = NOBODY.contains(lemma) || Grammar.hasNegativeDeterminer(s, subject);
    return relative
        || lemma.equals("it")
        || !(nobody
            || asked
            || NO_ONE.contains(lemma)
            || MINDLESS.contains(lemma)
            || s.token(subject).isVerb());
  }

  /** The phrase with {@code by} of a passive verb or of a noun. */
  static Optional<Passage> agent(Sentence s, int head) {
    return s.children(head, "obl", "nmod").stream()
        .filter(c -> s.children(c, "case").stream().anyMatch(k -> AGENT.contains(s.lemma(k))))
        .findFirst()
        .map(c -> Grammar.nounPhrase(s, c).without(t -> s.is(t, "case") && s.head(t) == c));
  }

  /** The possessor of a noun cue, or its agent. */
  static Optional<Passage> ofNoun(Sentence s, int noun) {
    return s.child(noun, "nmod:poss")
        .map(p -> Grammar.nounPhrase(s, p).without(t -> s.token(t).tag().equals("POS")))
        .or(() -> agent(s, noun));
  }

  /**
   * The source as readers know it: with the relative clause that follows its noun, or with the
   * relative pronoun alone where that clause holds the cue.
   */
  static Passage whole(Candidate c, Passage source) {
    Sentence s = source.sentence();
    TreeSet<Integer> tokens = new TreeSet<>(source.tokens());
    for (int noun : source.tokens()) {
      for (int clause : s.children(noun, "acl:relcl", "acl")) {
        List<Integer> words = s.subtree(clause);
        int from = words.get(0);
        boolean adjoins =
            from == tokens.last() + 1
                || (from == tokens.last() + 2 && s.token(from - 1).word().equals(","));
        boolean unbroken = words.get(words.size() - 1) - from == words.size() - 1;
        boolean free = words.stream().noneMatch(t -> c.cueHolds(s, t) || c.contentHolds(s, t));
        if (adjoins && unbroken && free) {
          IntStream.rangeClosed(tokens.last() + 1, words.get(words.size() - 1))
              .forEach(tokens::add);
        }
      }
    }
    int next = tokens.last() + 1;
    int pronoun = next < s.size() && s.token(next).word().equals(",") ? next + 1 : next;
    if (pronoun < s.size()
        && s.token(pronoun).tag().matches("WP|WDT")
        && s.is(pronoun, "nsubj")
        && s.isBelow(c.cueHead(), s.head(pronoun))) {
      IntStream.rangeClosed(next, pronoun).forEach(tokens::add);
    }
    return new Passage(s, List.copyOf(tokens)).trimmed(Token::isPunctuation);
  }
}
