package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.dixit.model.TextSpan;

/**
 * A gold attribution that was missed, a prediction that gold lacks, or a source that is not the
 * gold one, in a text's own words.
 *
 * @param document the id of the document
 * @param annotation the gold attribution, or the extra prediction
 * @param prediction the prediction with the wrong source; only of {@link Kind#WRONG_SOURCE}
 */
public record Mistake(
    Kind kind, String document, Passages annotation, Optional<Passages> prediction) {

  /** What is wrong. */
  public enum Kind {
    /** No prediction has a content near the gold one. */
    MISSED("missed"),
    /** No gold content is near the predicted one. */
    EXTRA("extra"),
    /** The contents are near, the sources are neither near nor of one head. */
    WRONG_SOURCE("wrong source");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** For people to read. */
    public String label() {
      return label;
    }
  }

  /** An annotation and its words. */
  public record Passages(Annotation annotation, String source, String cue, String content) {

    static Passages of(TokenizedText text, Annotation annotation) {
      return new Passages(
          annotation,
          words(text, annotation.source()),
          words(text, annotation.cue()),
          words(text, annotation.content()));
    }

    private static String words(TokenizedText text, List<TextSpan> spans) {
      return spans.stream().map(text::slice).collect(Collectors.joining(" … "));
    }
  }

  /** All mistakes of a document: by kind, and each kind in the order of the files. */
  static List<Mistake> of(
      String document,
      TokenizedText text,
      List<Unit> gold,
      List<Unit> predictions,
      List<ContentPairs.Pair> pairs) {
    List<Mistake> mistakes = new ArrayList<>();
    List<Unit> found = pairs.stream().map(ContentPairs.Pair::gold).toList();
    List<Unit> right = pairs.stream().map(ContentPairs.Pair::prediction).toList();
    for (Unit unit : gold) {
      if (!found.contains(unit)) {
        Passages words = Passages.of(text, unit.annotation());
        mistakes.add(new Mistake(Kind.MISSED, document, words, Optional.empty()));
      }
    }
    for (Unit unit : predictions) {
      if (!right.contains(unit)) {
        Passages words = Passages.of(text, unit.annotation());
        mistakes.add(new Mistake(Kind.EXTRA, document, words, Optional.empty()));
      }
    }
    for (ContentPairs.Pair pair : pairs) {
      if (!pair.gold().isFound(Part.SOURCE, pair.prediction())) {
        mistakes.add(
            new Mistake(
                Kind.WRONG_SOURCE,
                document,
                Passages.of(text, pair.gold().annotation()),
                Optional.of(Passages.of(text, pair.prediction().annotation()))));
      }
    }
    return mistakes;
  }
}
