package org.w3id.dixit.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The differences from a graph worked out by hand that are known, each with its reason. A line is
 * {@code 88-140 | -agent +agent | why}; an assertion that the program has beside those by hand has
 * a {@code +} before its offsets.
 *
 * @param differences the differences in words, by assertion
 * @param reasons why, by assertion
 */
record KnownDifferences(Map<String, String> differences, Map<String, String> reasons) {
  static final String NO_REASON = "?";
  private static final String HEAD =
      """
      # What the program reads in src/examples/%s.txt otherwise than the graph by hand has it, and why.
      # assertion | missing (-), too much (+) or different | reason
      """;

  static KnownDifferences read(Path file) throws IOException {
    Map<String, String> differences = new TreeMap<>();
    Map<String, String> reasons = new TreeMap<>();
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(" \\| ", 3);
        differences.put(parts[0], parts[1]);
        reasons.put(parts[0], parts.length > 2 ? parts[2] : NO_REASON);
      }
    }
    return new KnownDifferences(differences, reasons);
  }

  /** Writes these differences, with the reasons that were known; a new one has a question mark. */
  static void write(
      Path file, String article, Map<String, String> found, Map<String, String> reasons)
      throws IOException {
    String lines =
        found.entrySet().stream()
            .map(
                e ->
                    e.getKey()
                        + " | "
                        + e.getValue()
                        + " | "
                        + reasons.getOrDefault(e.getKey(), NO_REASON)
                        + "\n")
            .collect(Collectors.joining());
    Files.writeString(file, HEAD.formatted(article) + lines);
  }
}
