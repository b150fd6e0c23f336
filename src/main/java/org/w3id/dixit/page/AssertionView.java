package org.w3id.dixit.page;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.TextSpan;

/**
 * One assertion as it is shown. All spans are in code points of the article's text; the names of
 * concepts are those of the ontology, such as {@code DoesNotRuleOut}.
 *
 * @param number its place in the article, from 1
 * @param content the article's words, with an ellipsis where some are left out
 * @param cue the words that attribute; empty where there are none
 * @param evidence where it is read from
 * @param parent the assertion that this one is part of, by IRI
 * @param conditionalOn the assertions that it depends on, by IRI
 * @param concessionTo the assertions that it grants, by IRI
 * @param confidence how sure Dixit is, from 0 to 1, as the store writes it
 * @param rule the construction that found it
 * @param claims what it says, as far as it was taken apart
 */
public record AssertionView(
    String iri,
    int number,
    EntityView source,
    String act,
    String certainty,
    String polarity,
    String temporality,
    String attribution,
    String speech,
    String content,
    String cue,
    List<TextSpan> contentSpans,
    List<TextSpan> cueSpans,
    List<TextSpan> sourceSpans,
    List<TextSpan> evidence,
    Optional<String> saidOn,
    Optional<String> venue,
    Optional<EntityView> addressee,
    List<EntityView> about,
    Optional<String> parent,
    List<String> conditionalOn,
    List<String> concessionTo,
    String confidence,
    String rule,
    List<ClaimView> claims) {

  public AssertionView {
    contentSpans = List.copyOf(contentSpans);
    cueSpans = List.copyOf(cueSpans);
    sourceSpans = List.copyOf(sourceSpans);
    evidence = List.copyOf(evidence);
    about = List.copyOf(about);
    conditionalOn = List.copyOf(conditionalOn);
    concessionTo = List.copyOf(concessionTo);
    claims = List.copyOf(claims);
  }

  /** Whether the source says that the content does not hold. */
  public boolean negative() {
    return polarity.equals("Negative");
  }

  /** The name of its place in a page, the same at every reading of the article. */
  String anchor() {
    return Words.localName(iri);
  }

  /** Where its content begins; the length of any text where it has no span. */
  int start() {
    return contentSpans.stream().mapToInt(TextSpan::start).min().orElse(Integer.MAX_VALUE);
  }

  /** Where its content ends. */
  int end() {
    return contentSpans.stream().mapToInt(TextSpan::end).max().orElse(Integer.MAX_VALUE);
  }

  AssertionView numbered(int place) {
    return new AssertionView(
        iri,
        place,
        source,
        act,
        certainty,
        polarity,
        temporality,
        attribution,
        speech,
        content,
        cue,
        contentSpans,
        cueSpans,
        sourceSpans,
        evidence,
        saidOn,
        venue,
        addressee,
        about,
        parent,
        conditionalOn,
        concessionTo,
        confidence,
        rule,
        claims);
  }
}
