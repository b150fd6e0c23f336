package org.w3id.dixit.extract;

import org.w3id.dixit.annotate.Sentence;

/**
 * A direct relation as words state it, still in tokens. Whether subject and value are of the
 * classes that the property includes is for whoever resolves them.
 *
 * @param predicate the token that states it: a verb, a noun, a mark
 * @param subject the token that its subject hangs on
 * @param value the words of its value; the first of them is no preposition
 * @param valueHead the token that the value hangs on
 * @param literal whether the value is its words, not what they stand for
 * @param past whether a word such as <em>former</em> says that it is over
 */
public record RelationFrame(
    String property,
    Sentence sentence,
    int predicate,
    int subject,
    Passage value,
    int valueHead,
    boolean literal,
    boolean past) {

  static RelationFrame between(
      String property, Sentence s, int predicate, int subject, int value, boolean past) {
    return new RelationFrame(
        property, s, predicate, subject, Passage.of(s, value, value), value, false, past);
  }
}
