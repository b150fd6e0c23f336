package org.w3id.dixit.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.TextSpan;

/**
 * One attribution as a person or a system has marked it. Spans are in code points of the document's
 * text; a part that is missing has none.
 *
 * @param polarity such as {@code positive} and {@code negative}
 * @param rule the name of what found it
 * @param confidence how sure the system was; only values from 0 to 1 are made use of
 */
public record Annotation(
    List<TextSpan> source,
    List<TextSpan> cue,
    List<TextSpan> content,
    Optional<String> polarity,
    Optional<String> rule,
    OptionalDouble confidence) {

  /** What Dixit has found, as far as it can be scored. */
  public static Annotation of(Attribution attribution) {
    return new Annotation(
        attribution.source(),
        attribution.cue(),
        attribution.content(),
        Optional.of(attribution.reading().polarity().name().toLowerCase(Locale.ROOT)),
        Optional.of(attribution.rule()),
        OptionalDouble.of(attribution.confidence()));
  }

  /** One assertion of an attribution, as far as it can be scored. */
  public static Annotation of(Assertion assertion) {
    return new Annotation(
        assertion.attribution().source(),
        assertion.attribution().cue(),
        assertion.content(),
        Optional.of(assertion.reading().polarity().name().toLowerCase(Locale.ROOT)),
        Optional.of(assertion.attribution().rule()),
        OptionalDouble.of(assertion.confidence()));
  }

  /** All that a reading has found with a source, by the unit of gold. */
  public static List<Annotation> ofAll(
      List<Attribution> attributions, List<Assertion> assertions, boolean ofAssertions) {
    return ofAssertions
        ? assertions.stream()
            .filter(each -> !each.attribution().isOwnVoice())
            .map(Annotation::of)
            .toList()
        : attributions.stream().filter(each -> !each.isOwnVoice()).map(Annotation::of).toList();
  }

  List<TextSpan> spans(Part part) {
    return switch (part) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }
}
