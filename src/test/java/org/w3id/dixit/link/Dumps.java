package org.w3id.dixit.link;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Dumps of small datasets, and indexes made of them. */
final class Dumps {
  static final Path HARBOUR = Path.of("src/test/resources/link/harbour.ttl");
  static final String EX = "http://example.org/id/";
  private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";

  private Dumps() {}

  /** A line of N-Triples that gives a thing of the dataset a name. */
  static String line(String id, String label) {
    return "<" + EX + id + "> " + LABEL + " \"" + label + "\"@en .";
  }

  static Path write(Path file, String... lines) throws IOException {
    return Files.write(file, List.of(lines));
  }

  /** Lines as bytes, for those that are no text. */
  static Path write(Path file, byte[]... lines) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    return file;
  }

  static byte[] utf8(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  static LabelIndex harbour(Path folder) {
    return index(folder, IndexOptions.everything(), HARBOUR);
  }

  static LabelIndex index(Path folder, IndexOptions options, Path... dumps) {
    new IndexBuild(folder, "test", options, activity -> {}).run(List.of(dumps));
    return LabelIndex.open(folder, "test");
  }

  /** The IRIs of what is found under a name, without the start that all share. */
  static List<String> found(LabelIndex index, String name) {
    return new Reconciler(index)
        .query(name, java.util.Optional.empty(), 10).stream()
            .filter(candidate -> candidate.features().get(Feature.LABEL) > 0.9)
            .map(candidate -> candidate.entry().iri().replace(EX, ""))
            .toList();
  }
}
