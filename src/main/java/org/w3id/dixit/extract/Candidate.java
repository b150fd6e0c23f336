package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Speech;
import org.w3id.dixit.model.TextSpan;

/**
 * An attribution as a construction finds it, still in tokens.
 *
 * @param rule the construction
 * @param sentence where its cue stands, or its content where it has none
 * @param cueHead the head of the cue in that sentence, or -1
 * @param reading what the source does, before the content is read
 */
record Candidate(
    String rule,
    Sentence sentence,
    Optional<Passage> source,
    Optional<Passage> cue,
    int cueHead,
    List<Passage> content,
    Optional<Passage> addressee,
    Optional<CueSense> sense,
    Reading reading,
    AttributionKind kind,
    Speech speech,
    double confidence) {

  static Candidate explicit(
      String rule, Cue cue, CueSense sense, Optional<Passage> source, Passage content) {
    return new Candidate(
        rule,
        cue.sentence(),
        source,
        Optional.of(new Passage(cue.sentence(), cue.tokens())),
        cue.head(),
        List.of(content),
        Optional.empty(),
        Optional.of(sense),
        sense.reading(cue.denial()),
        AttributionKind.Explicit,
        Speech.IndirectSpeech,
        0.9);
  }

  /** What no source but the article answers for. */
  static Candidate ownVoice(String rule, Passage content, AttributionKind kind, double confidence) {
    return new Candidate(
        rule,
        content.sentence(),
        Optional.empty(),
        Optional.empty(),
        -1,
        List.of(content),
        Optional.empty(),
        Optional.empty(),
        new Reading(Act.Report, Certainty.Certain, Polarity.Positive),
        kind,
        Speech.OwnVoice,
        confidence);
  }

  Candidate withAddressee(Optional<Passage> told) {
    return new Candidate(
        rule,
        sentence,
        source,
        cue,
        cueHead,
        content,
        told,
        sense,
        reading,
        kind,
        speech,
        confidence);
  }

  Candidate withContent(List<Passage> passages, Speech how) {
    return new Candidate(
        rule,
        sentence,
        source,
        cue,
        cueHead,
        passages,
        addressee,
        sense,
        reading,
        kind,
        how,
        confidence);
  }

  /** From the first word of the content to its last. */
  TextSpan extent() {
    return TextSpan.around(content.stream().flatMap(p -> p.spans().stream()).toList());
  }

  boolean contentHolds(Sentence s, int token) {
    return content.stream().anyMatch(p -> p.sentence().number() == s.number() && p.holds(token));
  }

  boolean cueHolds(Sentence s, int token) {
    return cue.isPresent() && s.number() == sentence.number() && cue.get().holds(token);
  }
}
