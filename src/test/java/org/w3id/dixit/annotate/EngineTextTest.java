package org.w3id.dixit.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.w3id.dixit.model.Article;

class EngineTextTest {

  private static void findsItsWayBack(String article, String word) {
    EngineText text = EngineText.of(article);
    int at = text.text().indexOf(word);
    assertEquals(word, Article.ofText(article).slice(text.span(at, at + word.length())));
  }

  @Test
  void findsItsWayBackOverFurnitureEmojiAndLineEnds() {
    findsItsWayBack(
        "date 2024-10-17 It rained 🌧 in Lviv. Share\r\n\r\nThe river rose 🚀🚀.", "Lviv");
    findsItsWayBack(
        "date 2024-10-17 It rained 🌧 in Lviv. Share\r\n\r\nThe river rose 🚀🚀.", "rose");
  }

  @Test
  void leavesFurnitureOut() {
    assertFalse(EngineText.of("It rained. Share\n\nMore rain fell.").text().contains("Share"));
  }

  @Test
  void keepsAQuestionInsideASentenceFromEndingIt() {
    String article = "To the question \"when?\", he had no answer.";
    assertFalse(EngineText.of(article).text().contains("?"));
    findsItsWayBack(article, "answer");
  }
}
