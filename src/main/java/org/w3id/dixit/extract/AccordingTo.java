package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Speech;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * A phrase that names the source of the clause it stands in: <em>according to B</em>, <em>in the
 * words of B</em>. Which phrases do so is said by the prepositions of the lexicon.
 */
final class AccordingTo implements Construction {
  private static final Set<String> SPEAKING = WordLists.of("speakingNoun");
  private static final Set<String> STANDARDS = WordLists.of("standardNoun");

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      int next = 0;
      for (int first : s.indexes()) {
        int length = cues.phrase(s, first, Frame.Clause, PartOfSpeech.preposition);
        if (length > 0 && first >= next) {
          candidate(s, first, length, findings, cues).ifPresent(findings::add);
          next = first + length;
        }
      }
    }
  }

  private Optional<Candidate> candidate(
      Sentence s, int first, int length, Findings findings, Cues cues) {
    int after = first + length;
    Optional<Integer> noun = noun(s, first, after);
    if (noun.isEmpty() || !isWho(s, noun.get(), length)) {
      return Optional.empty();
    }
    Passage source = Grammar.nounPhrase(s, noun.get()).without(t -> t < after).trimmed();
    List<Integer> whole = new ArrayList<>(source.tokens());
    for (int i = first; i < after; i++) {
      whole.add(i);
    }
    String words = s.words(first, after - 1).toLowerCase(Locale.ROOT);
    CueSense sense =
        cues.lexicon().senses(words, PartOfSpeech.preposition).stream()
            .filter(x -> x.has(Frame.Clause))
            .findFirst()
            .orElseThrow();
    Passage content = content(s, first, noun.get(), whole, findings);
    return Optional.of(
        new Candidate(
            name(),
            s,
            Optional.of(source),
            Optional.of(Passage.of(s, first, after - 1)),
            first,
            List.of(content),
            Optional.empty(),
            Optional.of(sense),
            sense.reading(Denial.None),
            AttributionKind.Explicit,
            Speech.IndirectSpeech,
            0.9));
  }

  private static Optional<Integer> noun(Sentence s, int first, int after) {
    return s.indexes().stream()
        .filter(n -> n >= after && (s.head(first) == n || s.head(after - 1) == n))
        .findFirst()
        .or(
            () ->
                s.indexes().stream()
                    .filter(n -> n >= after && (s.token(n).isNoun() || s.token(n).isPronoun()))
                    .filter(n -> s.head(n) < first || s.head(n) > n || s.head(n) == Sentence.ROOT)
                    .findFirst());
  }

  /**
   * After a bare <em>per</em> or <em>citing</em> only somebody definite: not <em>per cent</em>; and
   * no bare measure: not <em>according to size</em>.
   */
  private static boolean isWho(Sentence s, int noun, int length) {
    boolean bare = s.children(noun, "det", "nmod", "amod", "acl", "nummod").isEmpty();
    boolean measure = bare && !s.token(noun).isName() && STANDARDS.contains(s.lemma(noun));
    return (length > 1 && !measure)
        || s.token(noun).isName()
        || s.token(noun).isPronoun()
        || SPEAKING.contains(s.lemma(noun))
        || s.child(noun, "det", "nmod:poss").isPresent();
  }

  /**
   * The clause that the phrase stands in: the whole sentence where it opens the sentence. Clauses
   * with a cue of their own beside it are left to their own sources.
   */
  private static Passage content(
      Sentence s, int first, int noun, List<Integer> phrase, Findings findings) {
    int clause = s.head(noun);
    if (first <= 1 || clause < 0) {
      clause = s.root();
    }
    while (clause != s.root() && !s.is(clause, "ccomp", "advcl", "acl", "conj", "parataxis")) {
      clause = s.head(clause);
    }
    int top = clause;
    List<Integer> tokens = s.subtree(top, c -> !(c != top && ownCue(s, c, top, findings)));
    tokens.removeAll(phrase);
    if (!s.isBelow(top, noun)) {
      tokens.removeAll(s.subtree(noun));
    }
    Passage content = new Passage(s, tokens).closed();
    return content.isEmpty() ? content : content.trimmed(t -> t.tag().equals("CC")).trimmed();
  }

  /** Whether a clause beside the content is attributed by itself, as its conjuncts then are. */
  private static boolean ownCue(Sentence s, int clause, int top, Findings findings) {
    if (!s.is(clause, "conj", "advcl", "parataxis", "dep") || s.head(clause) != top) {
      return false;
    }
    return findings.cuesIn(s).stream()
        .filter(c -> c.source().isPresent())
        .anyMatch(c -> c.cueHead() == clause || c.cueHolds(s, clause) || c.contentHolds(s, clause));
  }
}
