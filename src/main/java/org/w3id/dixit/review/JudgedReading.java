package org.w3id.dixit.review;

import java.util.List;
import org.w3id.dixit.model.TextSpan;

/**
 * What Dixit had read when a person judged it. Spans are in code points of the article's text.
 *
 * @param source the name of the entity that speaks
 * @param act the name of a concept of the ontology, as certainty and polarity are
 */
public record JudgedReading(
    String source,
    String act,
    String certainty,
    String polarity,
    List<TextSpan> sourceSpans,
    List<TextSpan> cueSpans,
    List<TextSpan> contentSpans) {

  public JudgedReading {
    sourceSpans = List.copyOf(sourceSpans);
    cueSpans = List.copyOf(cueSpans);
    contentSpans = List.copyOf(contentSpans);
  }
}
