package org.w3id.dixit.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.model.EntityType;

/**
 * Why a name of a place does not mean the place here, so that it is better linked to nothing: it is
 * the end of a longer name, or it stands for a team.
 */
final class MentionDoubt {
  /** As many different words of sport around a name tell a report of a match. */
  private static final int WORDS_OF_SPORT = 2;

  private static final Set<EntityType> PLACES =
      Set.of(EntityType.Country, EntityType.City, EntityType.Place);

  /** A capitalised word right before, within a sentence: <em>in Western</em>. */
  private static final Pattern CAPITALISED =
      Pattern.compile("[\\p{Ll}\\d,;:)] (\\p{Lu}[\\p{L}-]+) $");

  /** What only a place can stand after. */
  private static final Pattern AT_PLACE = Pattern.compile("\\b(?:[Ii]n|[Nn]ear) $");

  private final DatasetVocabulary vocabulary = DatasetVocabulary.shipped();

  /**
   * A doubt.
   *
   * @param reason in words
   * @param team whether the name rather stands for a team
   */
  record Doubt(String reason, boolean team) {}

  /**
   * The doubt; empty where there is none.
   *
   * @param before the text before the name
   * @param near the folded words before and after it
   */
  Optional<Doubt> of(Optional<EntityType> type, String before, List<String> near) {
    if (type.isEmpty() || !PLACES.contains(type.get())) {
      return Optional.empty();
    }
    Matcher word = CAPITALISED.matcher(before);
    if (word.find()) {
      String reason = "it is part of a longer name, with " + word.group(1) + " before it";
      return Optional.of(new Doubt(reason, false));
    }
    long sport = near.stream().filter(vocabulary::isSportWord).distinct().count();
    return sport >= WORDS_OF_SPORT && !AT_PLACE.matcher(before).find()
        ? Optional.of(
            new Doubt("in reports of matches the name of a place mostly means a team", true))
        : Optional.empty();
  }
}
