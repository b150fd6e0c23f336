package org.w3id.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3id.dixit.annotate.Token;

/** Words of a speaker about himself: in running text without marks they show a quotation. */
final class FirstPerson {
  private static final Set<String> WORDS =
      Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves");

  private FirstPerson() {}

  static boolean is(Token token) {
    return token.tag().startsWith("PRP") && WORDS.contains(token.word().toLowerCase(Locale.ROOT));
  }

  static boolean speaksIn(List<Passage> passages) {
    return passages.stream()
        .anyMatch(p -> p.tokens().stream().anyMatch(t -> is(p.sentence().token(t))));
  }
}
