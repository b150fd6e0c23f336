package org.w3id.dixit.resolve;

import java.util.Locale;
import java.util.Optional;
import org.w3id.dixit.annotate.Gender;
import org.w3id.dixit.annotate.Token;

/** The third persons of English, in all their cases. */
enum Pronoun {
  HE,
  SHE,
  IT,
  THEY;

  static Optional<Pronoun> of(Token token) {
    if (!token.tag().startsWith("PRP")) {
      return Optional.empty();
    }
    return switch (token.word().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Optional.of(HE);
      case "she", "her", "hers", "herself" -> Optional.of(SHE);
      case "it", "its", "itself" -> Optional.of(IT);
      case "they", "them", "their", "theirs", "themselves" -> Optional.of(THEY);
      default -> Optional.empty();
    };
  }

  /** The gender that the pronoun tells of a person. */
  Optional<Gender> gender() {
    return switch (this) {
      case HE -> Optional.of(Gender.MALE);
      case SHE -> Optional.of(Gender.FEMALE);
      case IT, THEY -> Optional.empty();
    };
  }
}
