package org.w3id.dixit.resolve;

import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.TextSpan;

/**
 * A name in the text.
 *
 * @param first its first token
 * @param last its last token
 * @param text the article's words
 * @param entry what the authority takes it for
 * @param adjective whether it is a people's name and only stands for the country
 */
record NameMention(
    Sentence sentence,
    int first,
    int last,
    String text,
    EntityType type,
    Optional<AuthorityEntry> entry,
    boolean adjective) {

  boolean covers(Sentence s, int token) {
    return s.number() == sentence.number() && first <= token && token <= last;
  }

  TextSpan span() {
    return sentence.span(first, last);
  }
}
