package org.w3id.dixit.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gold documents of one file, in its order. */
public final class Gold {
  private final Path file;
  private final Map<String, GoldDocument> documents = new LinkedHashMap<>();

  private Gold(Path file) {
    this.file = file;
  }

  /**
   * Reads all documents of a file.
   *
   * @param file JSON Lines; each needs the fields {@code id}, {@code text} and {@code attributions}
   * @throws UnscorableException if the file cannot be read or is malformed, an id comes twice, or
   *     no document is there
   */
  public static Gold read(Path file) {
    Gold gold = new Gold(file);
    for (AttributionLine line : AttributionLines.read(file)) {
      String text =
          line.string("text").orElseThrow(() -> line.wrong("the string \"text\" is missing."));
      GoldDocument document =
          new GoldDocument(
              line.id(),
              text,
              line.string("genre"),
              line.annotations(text.codePointCount(0, text.length())),
              isOfAssertions(line),
              line.line());
      if (gold.documents.put(line.id(), document) != null) {
        throw twice(line);
      }
    }
    if (gold.documents.isEmpty()) {
      throw new UnscorableException(file + ": no line holds a document.");
    }
    return gold;
  }

  /**
   * What a system has found in these documents.
   *
   * @param predictions JSON Lines as {@code dixit extract} prints them; documents may be missing
   * @return the attributions of each document in the file, by its id
   * @throws UnscorableException if the file cannot be read or is malformed, an id comes twice or is
   *     not a gold one, or a text is not the gold text
   */
  public Map<String, List<Annotation>> readPredictions(Path predictions) {
    Map<String, List<Annotation>> found = new HashMap<>();
    for (AttributionLine line : AttributionLines.read(predictions)) {
      GoldDocument document = documents.get(line.id());
      if (document == null) {
        throw line.wrong("the id \"" + line.id() + "\" is not in " + file + ".");
      }
      String text = document.text();
      if (line.has("text") && !line.string("text").equals(Optional.of(text))) {
        throw line.wrong(
            "the text of \""
                + line.id()
                + "\" is not that of "
                + file
                + ", so its offsets mean other words.");
      }
      List<Annotation> annotations = line.annotations(text.codePointCount(0, text.length()));
      if (found.put(line.id(), annotations) != null) {
        throw twice(line);
      }
    }
    return found;
  }

  public List<GoldDocument> documents() {
    return List.copyOf(documents.values());
  }

  /**
   * The documents of some genres.
   *
   * @throws UnscorableException if there are none
   */
  public List<GoldDocument> documents(List<String> genres) {
    List<GoldDocument> chosen = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (GoldDocument document : documents.values()) {
      document.genre().ifPresent(known::add);
      if (document.genre().filter(genres::contains).isPresent()) {
        chosen.add(document);
      }
    }
    if (chosen.isEmpty()) {
      throw new UnscorableException(
          "%s: no document of the genre %s; %s."
              .formatted(
                  file,
                  String.join(" or ", genres),
                  known.isEmpty()
                      ? "no document names its genre"
                      : "there are " + String.join(", ", known)));
    }
    return chosen;
  }

  private static boolean isOfAssertions(AttributionLine line) {
    String unit = line.string("unit").orElse("attribution");
    if (!unit.equals("attribution") && !unit.equals("assertion")) {
      throw line.wrong("the \"unit\" is neither attribution nor assertion.");
    }
    return unit.equals("assertion");
  }

  private static UnscorableException twice(AttributionLine line) {
    return line.wrong("the id \"" + line.id() + "\" is given twice.");
  }
}
