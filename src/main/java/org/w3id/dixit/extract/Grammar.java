package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;

/** What constructions ask of a dependency tree: subjects, negation, noun phrases, clauses. */
final class Grammar {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "hardly", "scarcely");
  private static final Set<String> NEGATIVE_DETERMINERS = Set.of("no", "neither", "none");
  private static final Set<String> NEGATIVE_PRONOUNS =
      Set.of("nobody", "none", "nothing", "no one", "neither");

  private Grammar() {}

  /** Whether the token heads a clause: a verb, or what a copula makes one. */
  static boolean isPredicate(Sentence s, int token) {
    return (s.token(token).isVerb() && !s.is(token, "aux", "cop", "amod", "compound"))
        || s.child(token, "cop").isPresent()
        || (s.child(token, "nsubj", "expl").isPresent() && !s.is(token, "amod"));
  }

  /** The predicate's subject, its own or the one it shares with the clause it hangs on. */
  static Optional<Integer> sharedSubject(Sentence s, int predicate) {
    int at = predicate;
    for (int steps = 0; at != Sentence.ROOT && steps < 5; steps++) {
      Optional<Integer> own = nearestSubject(s, at);
      if (own.isPresent()) {
        return own;
      }
      if (s.is(at, "acl")) {
        return Optional.of(s.head(at));
      }
      if (!s.is(at, "conj", "xcomp", "advcl", "dep", "parataxis")) {
        return Optional.empty();
      }
      at = s.head(at);
    }
    return Optional.empty();
  }

  /** The subject, the nearest one before the verb where the parser sees several. */
  private static Optional<Integer> nearestSubject(Sentence s, int predicate) {
    List<Integer> subjects = s.children(predicate, "nsubj");
    return subjects.stream()
        .filter(b -> b < predicate)
        .reduce((first, second) -> second)
        .or(() -> subjects.stream().findFirst());
  }

  /** Whether a subject stands for nothing: <em>it</em> seems, <em>there</em> is. */
  static boolean isExpletive(Sentence s, int token) {
    return s.is(token, "expl")
        || s.lemma(token).equals("there")
        || (s.lemma(token).equals("it") && s.head(token) >= 0 && hasClause(s, s.head(token)));
  }

  private static boolean hasClause(Sentence s, int predicate) {
    return s.child(predicate, "ccomp", "csubj").isPresent()
        || s.children(predicate, "xcomp").stream().anyMatch(x -> s.token(x).isVerb());
  }

  /** Participles without an auxiliary included: <em>asked about X, she said</em>. */
  static boolean isPassive(Sentence s, int verb) {
    boolean participle =
        s.token(verb).tag().equals("VBN")
            && s.is(verb, "advcl", "acl", "advmod")
            && s.child(verb, "aux", "nsubj").isEmpty();
    // The parser knows the clause for a participle's where the tagger does not.
    boolean mistagged =
        s.token(verb).tag().equals("VBD")
            && s.is(verb, "acl")
            && !s.is(verb, "acl:relcl")
            && s.child(verb, "nsubj", "obj", "ccomp").isEmpty();
    return participle
        || mistagged
        || s.child(verb, "aux:pass", "nsubj:pass").isPresent()
        || sharesPassive(s, verb);
  }

  /** <em>Was called in and told X</em>; <em>two were killed and six wounded</em>. */
  private static boolean sharesPassive(Sentence s, int verb) {
    int beside = s.head(verb);
    return s.is(verb, "conj")
        && s.token(verb).tag().equals("VBN")
        && s.child(verb, "aux").isEmpty()
        && (s.child(verb, "nsubj").isEmpty() || s.child(verb, "obj", "ccomp", "xcomp").isEmpty())
        && s.token(beside).tag().equals("VBN")
        && s.child(beside, "aux:pass").isPresent();
  }

  /**
   * Whether the clause of this predicate is denied within itself, an even number of times or not.
   */
  static boolean isNegated(Sentence s, int predicate) {
    int count = 0;
    for (int child : s.children(predicate)) {
      String lemma = s.lemma(child).toLowerCase(Locale.ROOT);
      boolean adverb = s.is(child, "advmod", "neg", "cc", "cc:preconj", "dep", "det");
      if (adverb && NEGATIONS.contains(lemma) && !isNotOnly(s, child)) {
        count++;
      } else if (s.is(child, "advmod")
          && s.token(child).word().equals("longer")
          && hasWord(s, child, "no")) {
        count++;
      } else if (s.is(child, "nsubj", "obj", "nsubj:pass")
          && (NEGATIVE_PRONOUNS.contains(lemma)
              || hasNot(s, child)
              || hasNegativeDeterminer(s, child)
              || s.hasChild(child, Set.of("neither")))) {
        count++;
      }
    }
    if (hasNegativeDeterminer(s, predicate)) {
      count++;
    }
    return count % 2 == 1;
  }

  /** <em>Not all pupils</em>, <em>not a single pupil</em>. */
  private static boolean hasNot(Sentence s, int noun) {
    return s.children(noun, "advmod", "neg", "det").stream()
        .anyMatch(n -> n < noun && s.lemma(n).equalsIgnoreCase("not") && !isNotOnly(s, n));
  }

  private static boolean isNotOnly(Sentence s, int not) {
    return not + 1 < s.size() && Set.of("only", "just", "merely").contains(s.lemma(not + 1));
  }

  static boolean hasNegativeDeterminer(Sentence s, int noun) {
    return s.children(noun, "det", "neg", "advmod").stream()
        .anyMatch(
            d -> d < noun && NEGATIVE_DETERMINERS.contains(s.lemma(d).toLowerCase(Locale.ROOT)));
  }

  private static boolean hasWord(Sentence s, int token, String lemma) {
    return s.hasChild(token, Set.of(lemma)) || (token > 0 && s.lemma(token - 1).equals(lemma));
  }

  /**
   * A noun phrase with title, apposition and complements, without relative clauses after a comma.
   */
  static Passage nounPhrase(Sentence s, int head) {
    List<Integer> tokens =
        s.subtree(
            head,
            child ->
                !(s.is(
                            child,
                            "acl:relcl",
                            "parataxis",
                            "conj",
                            "cc",
                            "ccomp",
                            "cop",
                            "aux",
                            "nsubj",
                            "expl",
                            "mark",
                            "advcl",
                            "xcomp",
                            "punct")
                        && s.head(child) == head
                        && !isInnerConjunct(s, child))
                    || (s.is(child, "punct") && holdsApposition(s, child)));
    Passage phrase = new Passage(s, tokens).trimmed(Token::isPunctuation);
    Passage bare = phrase.trimmed(t -> t.tag().equals("IN") && !t.word().equalsIgnoreCase("of"));
    return bare.isEmpty() ? Passage.of(s, head, head) : bare;
  }

  private static boolean isInnerConjunct(Sentence s, int child) {
    return s.is(child, "conj", "cc") && s.child(s.head(child), "nsubj", "cop").isEmpty();
  }

  private static boolean holdsApposition(Sentence s, int mark) {
    int head = s.head(mark);
    return head >= 0 && s.child(head, "appos", "conj").isPresent();
  }

  /** Whether the sentence asks: it ends with a question mark that is not inside a quotation. */
  static boolean isQuestion(Sentence s) {
    return s.token(s.size() - 1).word().equals("?");
  }

  /** Whether the auxiliary of a clause stands before its subject: <em>did B say X</em>. */
  static boolean isInverted(Sentence s, int predicate) {
    Optional<Integer> auxiliary = s.child(predicate, "aux", "cop", "aux:pass");
    Optional<Integer> subject = s.child(predicate, "nsubj", "nsubj:pass");
    return auxiliary.isPresent() && subject.isPresent() && auxiliary.get() < subject.get();
  }

  /** The words of a clause: the predicate and all below it, its complementiser included. */
  static Passage clause(Sentence s, int predicate) {
    return new Passage(s, s.subtree(predicate));
  }

  /** Whether a clause begins with one of these words, seen from its predicate. */
  static boolean hasMark(Sentence s, int predicate, Set<String> marks) {
    return s.children(predicate, "mark", "advmod", "dep", "det", "case").stream()
        .anyMatch(m -> m < predicate && marks.contains(s.lemma(m).toLowerCase(Locale.ROOT)));
  }

  /** Whether the verb stands with {@code to}. */
  static boolean isToInfinitive(Sentence s, int verb) {
    return s.children(verb, "mark", "aux").stream().anyMatch(m -> s.token(m).tag().equals("TO"));
  }

  /**
   * The auxiliaries, negations and adverbs that stand directly before a verb, and its particles.
   */
  static List<Integer> verbGroup(Sentence s, int verb) {
    List<Integer> group = new ArrayList<>();
    int at = verb - 1;
    while (at >= 0
        && s.head(at) == verb
        && s.is(at, "aux", "advmod", "aux:pass", "cop", "neg")
        && !s.token(at).isPunctuation()) {
      at--;
    }
    while (at + 1 < verb
        && s.is(at + 1, "advmod")
        && !isNegation(s, at + 1)
        && at + 1 < firstAuxiliary(s, verb)) {
      at++;
    }
    for (int i = at + 1; i <= verb; i++) {
      group.add(i);
    }
    s.children(verb, "compound:prt").stream().filter(p -> p > verb).forEach(group::add);
    return group;
  }

  private static int firstAuxiliary(Sentence s, int verb) {
    return s.children(verb, "aux", "aux:pass").stream().findFirst().orElse(verb);
  }

  /** <em>No one, nobody, nothing</em>. */
  static boolean isNobody(Sentence s, int token) {
    return NEGATIVE_PRONOUNS.contains(s.lemma(token).toLowerCase(Locale.ROOT))
        || (s.lemma(token).equals("one") && hasNegativeDeterminer(s, token));
  }

  static boolean isNegation(Sentence s, int token) {
    return NEGATIONS.contains(s.lemma(token).toLowerCase(Locale.ROOT));
  }
}
