package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Gender;
import org.w3id.dixit.model.Entity;

/** What several mentions of an article stand for, as far as it has been read. */
final class Referent {
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Kind kind;
  private final boolean plural;
  private Optional<Entity> entity = Optional.empty();
  private Optional<Gender> gender = Optional.empty();
  private boolean speaker;

  Referent(Mention first) {
    this.kind = first.kind();
    this.plural = first.plural();
    this.entity = first.name();
    mentions.add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
    mention.pronoun().flatMap(Pronoun::gender).ifPresent(g -> gender = Optional.of(g));
  }

  /**
   * Takes in a description.
   *
   * @param noun its head, a lemma
   * @param all its words, lemmas, the head among them
   */
  void describe(String noun, Set<String> all) {
    nouns.add(noun);
    words.addAll(all);
  }

  void isOf(Optional<Gender> known) {
    if (known.isPresent()) {
      gender = known;
    }
  }

  /** Notes that it has been the source of something. */
  void speaks() {
    speaker = true;
  }

  Kind kind() {
    return kind;
  }

  boolean isPlural() {
    return plural;
  }

  /** The named entity it is; empty for what is only described. */
  Optional<Entity> entity() {
    return entity;
  }

  Optional<Gender> gender() {
    return gender;
  }

  boolean hasSpoken() {
    return speaker;
  }

  boolean isCalled(String noun) {
    return nouns.contains(noun);
  }

  /** The nouns that head its descriptions. */
  Set<String> nouns() {
    return nouns;
  }

  Set<String> words() {
    return words;
  }

  /** In the order in which they were understood; never empty. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The first noun phrase for it, where it has no name. */
  Optional<Mention> description() {
    return entity.isPresent()
        ? Optional.empty()
        : mentions.stream().filter(Mention::isNoun).findFirst();
  }
}
