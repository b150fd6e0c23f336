package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.BlockKind;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Speech;

/**
 * A paragraph in the first person, without a cue, above a line that names a person: that person
 * speaks.
 */
final class CaptionedQuotation implements Construction {
  private static final String ENTRY = "byline";

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence caption : findings.article().sentences()) {
      if (caption.kind() == BlockKind.CAPTION) {
        findings
            .article()
            .before(caption)
            .flatMap(s -> candidate(s, caption, findings, cues))
            .ifPresent(findings::add);
      }
    }
  }

  private Optional<Candidate> candidate(
      Sentence last, Sentence caption, Findings findings, Cues cues) {
    List<Sentence> block = findings.block(last.block());
    List<Passage> content = block.stream().map(Passage::whole).toList();
    Optional<NamedSpan> person =
        findings.article().names(caption).stream()
            .filter(n -> n.type().equals("PERSON"))
            .findFirst();
    boolean spoken = last.kind() == BlockKind.PARAGRAPH && FirstPerson.speaksIn(content);
    boolean attributed =
        block.stream().anyMatch(s -> !findings.cuesIn(s).isEmpty() && findings.isCovered(s));
    if (!spoken || attributed || person.isEmpty()) {
      return Optional.empty();
    }
    CueSense sense =
        List.of(PartOfSpeech.values()).stream()
            .flatMap(pos -> cues.lexicon().senses(ENTRY, pos).stream())
            .findFirst()
            .orElseThrow();
    return Optional.of(
        new Candidate(
            name(),
            caption,
            Optional.of(Passage.of(caption, person.get().first(), person.get().last())),
            Optional.of(Passage.whole(caption)),
            person.get().first(),
            content,
            Optional.empty(),
            Optional.of(sense),
            sense.reading(Denial.None),
            AttributionKind.Explicit,
            Speech.DirectSpeech,
            0.85));
  }
}
