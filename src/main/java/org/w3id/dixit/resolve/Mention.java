package org.w3id.dixit.resolve;

import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Entity;

/**
 * A noun phrase or a pronoun.
 *
 * @param head the token that the rest of it hangs on
 * @param name the entity it names, if it is a name
 * @param pronoun the third person it is, if it is one
 * @param kind what it stands for; of no meaning for pronouns
 * @param plural whether its noun is in the plural, or several are coordinated
 */
record Mention(
    Sentence sentence,
    int head,
    Optional<Entity> name,
    Optional<Pronoun> pronoun,
    Kind kind,
    boolean plural) {

  boolean isNoun() {
    return name.isEmpty() && pronoun.isEmpty();
  }

  boolean isAt(Sentence s, int token) {
    return isIn(s) && token == head;
  }

  boolean isIn(Sentence s) {
    return s.number() == sentence.number();
  }
}
