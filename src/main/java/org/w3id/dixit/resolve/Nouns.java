package org.w3id.dixit.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.Gender;
import org.w3id.dixit.vocabulary.WordLists;

/** What nouns and titles tell of those they are said of. */
final class Nouns {
  private static final Set<String> FEMALE = WordLists.of("femaleNoun");
  private static final Set<String> MALE = WordLists.of("maleNoun");

  private static final Pattern WOMAN = Pattern.compile(".{3,}(?<!hu)woman");
  private static final Pattern MAN = Pattern.compile("(?!hu).{3,}(?<!wo)man");

  private Nouns() {}

  /** The gender that a noun or a title implies, by itself or by its ending. */
  static Optional<Gender> gender(String noun) {
    if (FEMALE.contains(noun) || WOMAN.matcher(noun).matches()) {
      return Optional.of(Gender.FEMALE);
    }
    return MALE.contains(noun) || MAN.matcher(noun).matches()
        ? Optional.of(Gender.MALE)
        : Optional.empty();
  }

  static boolean isBody(String noun) {
    return MentionFinder.BODIES.contains(noun);
  }
}
