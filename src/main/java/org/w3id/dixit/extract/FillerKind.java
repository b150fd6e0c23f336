package org.w3id.dixit.extract;

import java.util.Locale;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * What an argument has to be for a lemma to have one sense and not another (selectional
 * restriction): who leaves a <em>town</em> departs, who leaves a <em>note</em> does not.
 */
public enum FillerKind {
  /** No filler at all. */
  Nothing,
  /** A body, not a person: a union, a company. */
  Body,
  /** A text that binds or is voted on: a law, a treaty. */
  Rule,
  /** What is counted or measured: a price, a number of things. */
  Measurable,
  /** A person, a group, or a body that acts as one. */
  Somebody,
  /** A place, a building, a body with a house, or an occasion that one can be at. */
  Somewhere,
  /** Whatever does not act. */
  Something;

  private static final Set<String> MEASURABLE = WordLists.of("measurableNoun");
  private static final Set<String> WORKS = WordLists.of("workNoun");
  private static final Set<String> CALENDAR = Set.of("DATE", "TIME", "DURATION", "SET");

  /**
   * @param event whether the phrase names an event
   */
  boolean fits(Sentence s, int phrase, boolean event) {
    int head = Fillers.core(s, phrase);
    String lemma = s.lemma(head).toLowerCase(Locale.ROOT);
    return switch (this) {
      case Nothing -> false;
      case Somebody -> Fillers.acts(s, head) || s.token(head).entity().equals("LOCATION");
      case Body -> Fillers.isBody(s, head);
      case Somewhere -> event || Fillers.isPlace(s, head) || Fillers.isBody(s, head);
      case Something -> !Fillers.acts(s, head) && !CALENDAR.contains(s.token(head).entity());
      case Rule -> WORKS.contains(lemma) || event;
      case Measurable -> MEASURABLE.contains(lemma) || Fillers.isMeasure(s, head);
    };
  }
}
