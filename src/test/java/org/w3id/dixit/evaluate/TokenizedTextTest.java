package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.model.TextSpan;

class TokenizedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It isn't, he said. | It isn ' t , he said .",
        "a_1 __ x | a_1 __ x",
        "½ cup, ⅷ, ٣ and x² | ½ cup , ⅷ , ٣ and x²",
        "🎻🎻2 𝒳y | 🎻 🎻 2 𝒳y",
        "cafe\u0301 | cafe \u0301",
        "a\u0085b\u00a0c\u2028d | a b c d",
      })
  void tokensAreRunsOfLettersAndDigitsAndAllElseThatIsNoSpace(String text, String expected) {
    TokenizedText tokenized = new TokenizedText(text);
    int last = text.codePointCount(0, text.length());
    List<String> tokens = new ArrayList<>();
    for (int token : tokenized.touchedBy(List.of(new TextSpan(0, last))).toArray()) {
      tokens.add(tokenized.token(token));
    }
    assertEquals(Arrays.asList(expected.split(" ")), tokens);
  }

  @Test
  void aSpanTouchesWhatItHoldsPartOf() {
    TokenizedText text = new TokenizedText("🎻🎻  Two thousand");
    assertArrayEquals(new int[] {1, 2}, touched(text, new TextSpan(1, 5)));
    assertArrayEquals(new int[] {2}, touched(text, new TextSpan(5, 6)));
    assertArrayEquals(new int[] {2, 3}, touched(text, new TextSpan(6, 9)));
    assertArrayEquals(new int[] {}, touched(text, new TextSpan(2, 4)));
    assertArrayEquals(new int[] {0, 3}, touched(text, new TextSpan(15, 16), new TextSpan(0, 1)));
  }

  @Test
  void marksAreNoWordsUnlessThereIsNothingElse() {
    TokenizedText text = new TokenizedText("\"No,\" _ !");
    TokenSet all = text.touchedBy(List.of(new TextSpan(0, 9)));
    assertArrayEquals(new int[] {1}, text.wordsOf(all).toArray());
    TokenSet marks = text.touchedBy(List.of(new TextSpan(5, 9)));
    assertEquals(marks, text.wordsOf(marks));
  }

  private static int[] touched(TokenizedText text, TextSpan... spans) {
    return text.touchedBy(List.of(spans)).toArray();
  }
}
