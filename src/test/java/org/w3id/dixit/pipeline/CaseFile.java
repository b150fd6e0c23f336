package org.w3id.dixit.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.dixit.model.Article;

/**
 * Reads files of cases. A case begins with a line {@code === name}; its parts begin with lines
 * {@code --- text}, {@code --- published} (a day), {@code --- expect} and {@code --- never}. {@code
 * --- text CRLF} gives the text the line ends of Windows. Lines that begin with {@code #} outside a
 * text are comments.
 */
final class CaseFile {
  private static final Path FOLDER = Path.of("src/test/resources/cases");
  private static final Path KNOWN_FAILURES = FOLDER.resolve("known-failures.txt");

  private CaseFile() {}

  /** All cases, in the order of the file names. */
  static List<Case> all() throws IOException {
    return all(FOLDER);
  }

  static List<Case> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    List<Case> cases = new ArrayList<>();
    for (Path file : files) {
      if (!file.getFileName().equals(KNOWN_FAILURES.getFileName())) {
        cases.addAll(read(file));
      }
    }
    return cases;
  }

  /** The cases that are known to fail, by name, with the reason. */
  static Map<String, String> knownFailures() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : Files.readAllLines(KNOWN_FAILURES)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\\s*::\\s*", 2);
        reasons.put(cells[0], cells.length > 1 ? cells[1] : "");
      }
    }
    return reasons;
  }

  private static List<Case> read(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    String name = "";
    String part = "";
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("=== ");
    for (String line : lines) {
      if (line.startsWith("=== ")) {
        if (!name.isEmpty()) {
          cases.add(of(name, parts));
        }
        name = line.substring(4).strip();
        parts = new LinkedHashMap<>();
        part = "";
      } else if (line.startsWith("--- ")) {
        part = line.substring(4).strip();
        parts.put(part, new ArrayList<>());
      } else if (!part.isEmpty() && (part.startsWith("text") || !isIdle(line))) {
        parts.get(part).add(line);
      }
    }
    return cases;
  }

  private static boolean isIdle(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static Case of(String name, Map<String, List<String>> parts) {
    boolean windows = parts.containsKey("text CRLF");
    String text =
        windows
            ? String.join("\r\n", parts.get("text CRLF"))
            : String.join("\n", parts.get("text"));
    Optional<LocalDate> published =
        parts.getOrDefault("published", List.of()).stream().findFirst().map(LocalDate::parse);
    return new Case(
        name,
        Article.ofText(text.strip()).withPublished(published),
        parts.getOrDefault("expect", List.of()).stream().map(CaseRow::parse).toList(),
        parts.getOrDefault("never", List.of()));
  }
}
