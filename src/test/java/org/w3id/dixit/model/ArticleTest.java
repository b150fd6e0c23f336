package org.w3id.dixit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void countsCodePointsNotUtf16Units() {
    Article article = Article.ofText("A 🚀 rose over Kyiv.");
    assertEquals("rose", article.slice(new TextSpan(4, 8)));
    assertEquals(19, article.characters());
  }

  @Test
  void marksWhatIsLeftOutBetweenSpans() {
    Article article = Article.ofText("It will, he said, be fine.");
    assertEquals(
        "It will … be fine", article.slice(List.of(new TextSpan(0, 7), new TextSpan(18, 25))));
  }

  @Test
  void isNamedByItsText() {
    assertEquals(Article.ofText("Same words.").id(), Article.ofText("Same words.").id());
    assertEquals(16, Article.ofText("Same words.").id().length());
  }

  @Test
  void refusesEmptyAndReversedSpans() {
    assertThrows(IllegalArgumentException.class, () -> new TextSpan(3, 3));
    assertThrows(IllegalArgumentException.class, () -> new TextSpan(5, 3));
    assertThrows(IllegalArgumentException.class, () -> new TextSpan(-1, 3));
  }

  @Property
  void slicesPutTogetherAreTheText(@ForAll @StringLength(min = 2, max = 60) String text) {
    Article article = Article.ofText(text);
    int length = article.characters();
    if (length >= 2) {
      int middle = length / 2;
      String first = article.slice(new TextSpan(0, middle));
      assertEquals(text, first + article.slice(new TextSpan(middle, length)));
    }
  }
}
