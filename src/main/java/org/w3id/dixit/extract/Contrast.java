package org.w3id.dixit.extract;

import java.util.List;
import org.w3id.dixit.annotate.Sentence;

/**
 * Divides what two sources say in one sentence: in <em>B says X, while C says Y</em> the parser
 * hangs the second clause on X, but B does not say it; so too with <em>but</em> after a comma.
 */
final class Contrast implements Construction {
  @Override
  public void find(Findings findings, Cues cues) {
    for (Candidate inner : List.copyOf(findings.candidates())) {
      Sentence s = inner.sentence();
      int clause = inner.cueHead();
      if (clause > 0 && (isSetApart(s, clause, cues) || isOpposed(s, clause))) {
        List.copyOf(findings.candidates()).stream()
            .filter(outer -> outer.cueHead() >= 0 && outer.cueHead() < clause)
            .filter(outer -> outer.contentHolds(s, clause))
            .forEach(outer -> findings.replace(outer, without(outer, s, clause)));
      }
    }
  }

  private static boolean isSetApart(Sentence s, int clause, Cues cues) {
    int first = s.subtree(clause).get(0);
    return s.is(clause, "advcl")
        && first > 0
        && s.token(first - 1).word().equals(",")
        && cues.phrase(s, first, Frame.Concession, PartOfSpeech.conjunction) > 0
        && s.child(clause, "nsubj").isPresent();
  }

  /** <em>B believes X, but they do not rule out Y</em>. */
  private static boolean isOpposed(Sentence s, int clause) {
    return s.is(clause, "conj")
        && s.child(clause, "nsubj").isPresent()
        && s.child(clause, "mark").isEmpty()
        && s.children(clause, "cc").stream()
            .anyMatch(c -> c > 0 && s.lemma(c).equals("but") && s.token(c - 1).word().equals(","));
  }

  private static Candidate without(Candidate outer, Sentence s, int clause) {
    List<Passage> content =
        outer.content().stream()
            .map(
                p ->
                    p.sentence().number() == s.number()
                        ? p.without(t -> s.isBelow(t, clause)).closed().balanced()
                        : p)
            .filter(p -> !p.isEmpty())
            .toList();
    return content.isEmpty() ? outer : outer.withContent(content, outer.speech());
  }
}
