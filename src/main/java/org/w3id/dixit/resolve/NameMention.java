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
 * @param title whether it is an office that stands for its holder: <em>the Prime Minister</em>
 */
record NameMention(
    Sentence sentence,
    int first,
    int last,
    String text,
    EntityType type,
    Optional<AuthorityEntry> entry,
    boolean adjective,
    boolean title) {

  boolean covers(Sentence s, int token) {
    return s.number() == sentence.number() && first <= token && token <= last;
  }

  TextSpan span() {
    return sentence.span(first, last);
  }

  NameMention as(EntityType other) {
    return new NameMention(sentence, first, last, text, other, Optional.empty(), false, title);
  }

  boolean isPerson() {
    return type == EntityType.Person;
  }
}
