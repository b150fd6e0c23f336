package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Speech;

/** An adverb that says that somebody, who is not named, says so: <em>X reportedly</em>. */
final class ReportedAdverb implements Construction {
  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      for (int word : s.indexes()) {
        if (s.token(word).tag().equals("RB")
            && s.lemma(word).endsWith("edly")
            && s.head(word) >= 0) {
          candidate(s, word, cues).ifPresent(findings::add);
        }
      }
    }
  }

  private Optional<Candidate> candidate(Sentence s, int adverb, Cues cues) {
    int verb = s.head(adverb);
    Optional<CueSense> sense =
        cues.hedge(s, adverb).filter(x -> Acts.isReport(x.reading().orElseThrow().act()));
    if (sense.isEmpty() || !Grammar.isPredicate(s, verb)) {
      return Optional.empty();
    }
    Passage content = Grammar.clause(s, verb).without(t -> t == adverb).trimmed();
    return Optional.of(
        new Candidate(
            name(),
            s,
            Optional.empty(),
            Optional.of(Passage.of(s, adverb, adverb)),
            adverb,
            List.of(content),
            Optional.empty(),
            sense,
            sense.get().reading(Denial.None),
            AttributionKind.Explicit,
            Speech.IndirectSpeech,
            0.8));
  }
}
