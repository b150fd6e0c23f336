package org.w3id.dixit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.TextSpan;

/** Views made by hand. */
final class Views {
  private Views() {}

  static EntityView entity(String label) {
    return new EntityView(
        "https://example.org/e/" + label.replace(' ', '_'), label, "person", List.of());
  }

  /** An assertion of nothing but a source and the places of its content. */
  static AssertionView assertion(int number, String source, int... places) {
    List<TextSpan> spans = new ArrayList<>();
    for (int i = 0; i < places.length; i += 2) {
      spans.add(new TextSpan(places[i], places[i + 1]));
    }
    return new AssertionView(
        "https://example.org/a/" + number,
        number,
        entity(source),
        "State",
        "Certain",
        number % 2 == 0 ? "Negative" : "Positive",
        "Past",
        "Explicit",
        "IndirectSpeech",
        "content " + number,
        "said",
        spans,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        "0.9",
        "Rule",
        List.of());
  }

  static ArticleView article(String text, AssertionView... assertions) {
    return new ArticleView(
        "https://example.org/article/x",
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(assertions));
  }
}
