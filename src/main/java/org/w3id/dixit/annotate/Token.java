package org.w3id.dixit.annotate;

import java.util.Set;
import org.w3id.dixit.model.TextSpan;

/**
 * A word or a mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param word as the engine read it
 * @param lemma its dictionary form, in lower case but for names
 * @param tag its Penn Treebank part of speech
 * @param entity the class of the name or time it belongs to, or {@code O}
 * @param span its passage in the article
 */
public record Token(
    int index, String word, String lemma, String tag, String entity, TextSpan span) {
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");
  private static final Set<String> QUOTES = Set.of("``", "''", "\"", "“", "”", "«", "»", "„");

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.equals("PRP");
  }

  /** Whether it is part of a day, a time of day, a duration or a recurrence. */
  public boolean isTime() {
    return TIMES.contains(entity);
  }

  public boolean isPunctuation() {
    return !tag.isEmpty()
        && !Character.isLetter(tag.charAt(0))
        && !tag.equals("$")
        && !tag.equals("#");
  }

  public boolean isQuoteMark() {
    return tag.equals("``") || (tag.equals("''") && !word.equals("'")) || QUOTES.contains(word);
  }
}
