package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;

/**
 * Reads the relations that the main predicate of a clause states: the capital in <em>X is the
 * capital of Y</em>, the birth in <em>X was born in Y</em>. Where the clause is said to be so for
 * certain, predicates coordinated with the main one and what modifies its noun state theirs too.
 */
public final class RelationReader {
  private final RelationLexicon lexicon;
  private final RelationVerbs verbs;
  private final RelationNouns nouns;

  public RelationReader(RelationLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new RelationVerbs(lexicon);
    this.nouns = new RelationNouns(lexicon);
  }

  RelationNouns nouns() {
    return nouns;
  }

  /** What a clause states; nothing that its words do not hold, but for a subject that is shared. */
  public List<RelationFrame> read(Clause clause) {
    Sentence s = clause.words().sentence();
    Optional<Integer> hidden = behindBrackets(s, clause.predicate());
    int predicate = hidden.orElse(clause.predicate());
    Optional<Integer> subject =
        hidden.isPresent()
            ? Optional.of(clause.predicate())
            : Grammar.sharedSubject(s, predicate).map(x -> antecedent(s, x));
    List<RelationFrame> frames = new ArrayList<>(predicate(s, predicate, subject));
    boolean plain =
        clause.reading().certainty() == Certainty.Certain
            && clause.reading().polarity() == Polarity.Positive;
    if (plain) {
      subject.ifPresent(x -> modifiers(s, predicate, x, frames));
      for (int other : s.children(predicate, "conj")) {
        if (s.child(other, "nsubj").isEmpty() && isPlain(s, other)) {
          frames.addAll(predicate(s, other, subject));
          subject.ifPresent(x -> modifiers(s, other, x, frames));
        }
      }
    }
    Predicate<Integer> inside = clause.words()::holds;
    frames.removeIf(f -> !inside.test(f.predicate()) || !inside.test(f.valueHead()));
    return frames;
  }

  /**
   * The predicate after brackets, where they make the parser take the name before for the main
   * word.
   */
  private static Optional<Integer> behindBrackets(Sentence s, int name) {
    if (!s.token(name).isName()) {
      return Optional.empty();
    }
    Optional<Integer> verb = Brackets.after(s, name).filter(v -> s.token(v).isVerb());
    return verb.flatMap(
            v -> s.is(v, "cop", "aux", "aux:pass") ? Optional.of(s.head(v)) : Optional.of(v))
        .filter(p -> p > name && isPlain(s, p));
  }

  /** What a participle states that the parser takes for a preposition: <em>X, based in Y</em>. */
  List<RelationFrame> prepositional(Sentence s, int participle) {
    int value = s.head(participle);
    boolean on = value > participle && s.is(value, "nmod") && s.head(value) < participle;
    return on && s.token(s.head(value)).isName()
        ? verbs.of(s, participle, s.head(value), value, s.lemma(participle + 1))
        : List.of();
  }

  /** What one predicate states of its subject. */
  List<RelationFrame> predicate(Sentence s, int predicate, Optional<Integer> subject) {
    List<RelationFrame> frames = new ArrayList<>(verbs.of(s, predicate, subject));
    boolean nominal = s.token(predicate).isNoun() && s.child(predicate, "cop").isPresent();
    if (nominal) {
      subject.ifPresent(x -> named(s, predicate, x, frames));
    }
    linked(s, predicate)
        .ifPresent(
            noun -> {
              boolean object = s.is(noun, "xcomp", "obj") && hasObjectBefore(s, predicate, noun);
              Optional<Integer> about =
                  object ? s.child(predicate, "obj").filter(o -> o < noun) : subject;
              about.ifPresent(x -> named(s, noun, x, frames));
            });
    return frames;
  }

  private void named(Sentence s, int noun, int subject, List<RelationFrame> frames) {
    List<Integer> subjects = new ArrayList<>(List.of(subject));
    subjects.addAll(s.children(subject, "conj"));
    for (int x : subjects) {
      frames.addAll(nouns.of(s, noun, x));
      s.children(noun, "conj").stream()
          .filter(c -> s.token(c).isNoun() && s.child(c, "nsubj").isEmpty())
          .forEach(c -> frames.addAll(nouns.of(s, c, x)));
    }
  }

  private static boolean hasObjectBefore(Sentence s, int verb, int noun) {
    return !Grammar.isPassive(s, verb)
        && s.child(verb, "obj").filter(o -> o < noun).isPresent()
        && s.is(noun, "xcomp");
  }

  /** The noun by which a verb such as <em>become</em> says what its subject is. */
  private Optional<Integer> linked(Sentence s, int verb) {
    String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
    return s.children(verb, "xcomp", "obj", "obl", "nmod", "dep").stream()
        .filter(n -> s.token(n).isNoun() && !s.is(n, "nmod:poss"))
        .filter(
            n -> {
              String preposition =
                  s.child(n, "case", "mark")
                      .map(c -> " " + s.lemma(c).toLowerCase(Locale.ROOT))
                      .orElse("");
              return lexicon.isIn("linkingVerb", lemma + preposition);
            })
        .findFirst();
  }

  /** Clauses and participles on the noun that a copula makes the predicate. */
  private void modifiers(Sentence s, int noun, int subject, List<RelationFrame> frames) {
    if (!s.token(noun).isNoun() || s.child(noun, "cop").isEmpty()) {
      return;
    }
    for (int m : s.children(noun, "acl", "amod")) {
      if (isPlain(s, m) && s.child(m, "nsubj").filter(x -> !isRelative(s, x)).isEmpty()) {
        frames.addAll(predicate(s, m, Optional.of(subject)));
      }
    }
    for (int m : s.children(noun, "appos")) {
      named(s, m, subject, frames);
    }
  }

  static boolean isRelative(Sentence s, int token) {
    return s.token(token).tag().startsWith("W");
  }

  /** No negation, no modal, no condition of its own. */
  static boolean isPlain(Sentence s, int predicate) {
    boolean modal =
        s.children(predicate, "aux").stream().anyMatch(a -> s.token(a).tag().matches("MD|TO"));
    boolean open = Grammar.hasMark(s, predicate, Set.of("if", "unless", "whether", "to"));
    return !modal && !open && !Grammar.isNegated(s, predicate);
  }

  private static int antecedent(Sentence s, int subject) {
    int clause = s.head(subject);
    return isRelative(s, subject) && clause >= 0 && s.is(clause, "acl:relcl")
        ? s.head(clause)
        : subject;
  }
}
