package org.w3id.dixit.extract;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Speech;

/**
 * How sure it is that an attribution is one, with this source and this content: the share of such
 * that annotated news showed to be right, by what marks the border of the content, by construction,
 * and by the length of the sentence, in which parsers go wrong.
 */
final class Confidence {
  /** Quotation marks, or a complementiser after a verb. */
  private static final double MARKED = 0.93;

  private static final double UNMARKED = 0.85;
  private static final double LONG_SENTENCE = 0.05;
  private static final int LONG = 45;
  private static final double VAGUE_ACT = 0.15;

  /** Constructions by themselves, where nothing marks the content. */
  private static final Map<String, Double> RULES =
      Map.of(
          "AccordingTo", 0.92,
          "QuotationTag", 0.75,
          "VerbInfinitive", 0.8,
          "SmallClause", 0.8,
          "NounComplement", 0.75,
          "VerbObject", 0.7);

  /** Acts whose verbs often tell of no attitude: saw, found, decided. */
  private static final Set<Act> VAGUE = EnumSet.of(Act.Know, Act.Decide);

  private Confidence() {}

  /** Between 0 and 1; that of the construction where the attribution has no cue. */
  static double of(Candidate c) {
    if (c.kind() != AttributionKind.Explicit || c.cueHead() < 0) {
      return c.confidence();
    }
    double sure = isMarked(c) ? MARKED : RULES.getOrDefault(c.rule(), UNMARKED);
    if (c.sense().flatMap(CueSense::reading).filter(r -> VAGUE.contains(r.act())).isPresent()) {
      sure -= VAGUE_ACT;
    }
    if (c.sentence().size() > LONG && c.speech() != Speech.DirectSpeech) {
      sure -= LONG_SENTENCE;
    }
    return Math.round(sure * 100) / 100.0;
  }

  private static boolean isMarked(Candidate c) {
    Passage content = c.content().get(0);
    Sentence s = content.sentence();
    boolean quoted = s.token(content.first()).isQuoteMark();
    String tag = c.sentence().token(c.cueHead()).tag();
    boolean verb = tag.matches("VB.*|JJ.*");
    String first = s.lemma(content.first());
    boolean clause = Complements.THAT.contains(first) || Complements.QUESTION.contains(first);
    return quoted || (verb && clause);
  }
}
