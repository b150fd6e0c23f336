package org.w3id.dixit.validate;

/**
 * A place where a store's words are not the article's.
 *
 * @param article the IRI of the article
 * @param subject the IRI of the span, assertion or article at fault
 * @param problem what is wrong with it
 * @param stored what the store holds; empty where it holds nothing
 * @param actual what the article's text says there; empty where it has no such place
 */
public record VerbatimViolation(
    String article, String subject, Problem problem, String stored, String actual) {

  /** The ways in which words can differ. */
  public enum Problem {
    NO_TEXT("the store does not hold the article's text, so its words cannot be checked"),
    LENGTH("the stored length is not the text's"),
    HASH("the stored hash is not the text's"),
    NO_PLACE("the span has no well-formed start and end within the text"),
    NAME("the span's IRI does not say where it starts and ends"),
    QUOTE("the quoted words are not those of the text"),
    CONTEXT("the words around the quotation are not those of the text"),
    CONTENT("the content's words are not those of its spans"),
    CUE("the cue's words are not those of its spans"),
    SOURCE_CHANGED("the text that its source gives now has another hash"),
    SOURCE_GONE("its source no longer holds such an article");

    private final String sentence;

    Problem(String sentence) {
      this.sentence = sentence;
    }
  }

  private static final int SHOWN = 80;

  /** One sentence that names the place and the fault and shows both readings. */
  @Override
  public String toString() {
    return subject + ": " + problem.sentence + ": " + quote(stored) + " against " + quote(actual);
  }

  private static String quote(String words) {
    String shown = words.strip().replaceAll("\\s+", " ");
    int length = shown.codePointCount(0, shown.length());
    return length <= SHOWN
        ? '"' + shown + '"'
        : '"' + shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…\"";
  }
}
