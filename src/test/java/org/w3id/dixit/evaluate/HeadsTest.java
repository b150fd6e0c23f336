package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.model.TextSpan;

class HeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the harbour master of Brinmouth      | master",
        "Odd Berge, a keeper (retired)         | Berge",
        "a person who knows the matter         | person",
        "Of all people, the clerk              | people",
        "🎻 the player [first] violin          | player",
        "to                                    | to",
      })
  void theHeadOfASourceStandsBeforeWhatDescribesIt(String source, String head) {
    TokenizedText text = new TokenizedText(source);
    assertEquals(head, text.token(Heads.ofSource(text, all(text)).orElseThrow()));
  }

  @Test
  void theHeadOfACueIsItsLastWord() {
    TokenizedText text = new TokenizedText("has never said:");
    assertEquals("said", text.token(Heads.ofCue(text, all(text)).orElseThrow()));
  }

  @Test
  void withoutWordsThereIsNoHead() {
    TokenizedText text = new TokenizedText("🎻 ?");
    assertTrue(Heads.ofSource(text, all(text)).isEmpty());
    assertTrue(Heads.ofCue(text, all(text)).isEmpty());
  }

  private static TokenSet all(TokenizedText text) {
    return text.touchedBy(List.of(new TextSpan(0, text.length())));
  }
}
