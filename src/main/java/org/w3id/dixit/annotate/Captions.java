package org.w3id.dixit.annotate;

import java.util.List;

/**
 * Captions: a sentence without a verb that is a person's name and, mostly, an office, as pages put
 * under pictures and beside quotations.
 */
final class Captions {
  private static final int LONGEST = 14;

  private Captions() {}

  static boolean isCaption(Sentence sentence, List<NamedSpan> names) {
    int last = sentence.size() - 1;
    boolean closed = sentence.token(last).word().matches("[.!?]");
    boolean verbless = sentence.tokens().stream().noneMatch(Token::isVerb);
    return !closed
        && verbless
        && sentence.size() <= LONGEST
        && names.stream().anyMatch(n -> n.type().equals("PERSON") && n.first() <= 2);
  }

  static Sentence asCaption(Sentence s) {
    return new Sentence(
        s.number(), s.block(), BlockKind.CAPTION, s.tokens(), s.heads(), s.relations());
  }
}
