package org.w3id.dixit.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.link.DatasetVocabulary.Sport;
import org.w3id.dixit.model.EntityType;

/**
 * Why a name of a place does not mean the place in an article, so that it is better not linked to
 * it: it is the end of a longer name, or it stands for a team.
 */
final class MentionDoubt {
  /** As many different words of sport around a name tell a report of a match. */
  private static final int WORDS_OF_SPORT = 2;

  /** As many where no sport is told: there are teams and finals of much else. */
  private static final int WORDS_OF_NO_SPORT = 4;

  /** As many in an article that also tells which sport tell that all of it is such a report. */
  private static final int WORDS_OF_REPORT = 8;

  private static final Set<EntityType> PLACES =
      Set.of(EntityType.Country, EntityType.City, EntityType.Place);

  /** A capitalised word right before, within a sentence: <em>in Western</em>. */
  private static final Pattern CAPITALISED =
      Pattern.compile("[\\p{Ll}\\d,;:)] (\\p{Lu}[\\p{L}-]+) $");

  /** What only a place can stand after. */
  private static final Pattern AT_PLACE = Pattern.compile("\\b(?:[Ii]n|[Nn]ear) $");

  private final DatasetVocabulary vocabulary = DatasetVocabulary.shipped();
  private final Optional<Sport> sport;
  private final boolean report;

  /**
   * @param words all folded words of the article
   */
  MentionDoubt(Collection<String> words) {
    Set<String> said = new HashSet<>(words);
    this.sport =
        vocabulary.sports().stream()
            .filter(each -> count(each, said) > 0)
            .max(Comparator.comparingLong(each -> count(each, said)));
    this.report = sport.isPresent() && sportWords(said) >= WORDS_OF_REPORT;
  }

  private static long count(Sport sport, Set<String> words) {
    return sport.words().stream().filter(words::contains).count();
  }

  private long sportWords(Collection<String> words) {
    return words.stream().filter(vocabulary::isSportWord).distinct().count();
  }

  /**
   * A doubt.
   *
   * @param reason in words
   * @param team whether the name rather stands for a team
   * @param sport what titles call the sport of the team; empty where it is not told
   */
  record Doubt(String reason, boolean team, Set<String> sport) {}

  /**
   * The doubt; empty where there is none.
   *
   * @param text the name
   * @param before the text before the name
   * @param near the folded words before and after it
   */
  Optional<Doubt> of(
      Optional<EntityType> type, String text, String before, Collection<String> near) {
    if (type.isEmpty() || !PLACES.contains(type.get())) {
      return Optional.empty();
    }
    Matcher word = CAPITALISED.matcher(before);
    if (word.find()) {
      String reason = "it is part of a longer name, with " + word.group(1) + " before it";
      return Optional.of(new Doubt(reason, false, Set.of()));
    }
    boolean match =
        report || sportWords(near) >= (sport.isPresent() ? WORDS_OF_SPORT : WORDS_OF_NO_SPORT);
    if (!match || AT_PLACE.matcher(before).find() || isGround(text)) {
      return Optional.empty();
    }
    String reason = "in reports of matches the name of a place mostly means a team";
    return Optional.of(new Doubt(reason, true, sport.map(Sport::names).orElse(Set.of())));
  }

  /** <em>Norhaven Stadium</em>: it has no team, whoever plays there. */
  private boolean isGround(String text) {
    List<String> words = NameFolding.words(text);
    return words.size() > 1
        && vocabulary.titleKind(words.get(words.size() - 1)).equals(Optional.of(EntityType.Place));
  }
}
