package org.w3id.dixit.annotate;

/**
 * A name, a time or a number as the engine marks it.
 *
 * @param first its first token
 * @param last its last token
 * @param type the engine's class, such as {@code PERSON} or {@code DATE}
 * @param normalized the engine's normal form of times (TIMEX3) and numbers; may be empty
 */
public record NamedSpan(int sentence, int first, int last, String type, String normalized) {
  public boolean isTime() {
    return type.equals("DATE")
        || type.equals("TIME")
        || type.equals("DURATION")
        || type.equals("SET");
  }
}
