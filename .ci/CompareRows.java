import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what a query has found with what it should find: {@code java CompareRows.java
 * EXPECTED.csv FOUND.csv}. Expected columns named start and end give a passage, and the found one
 * has to lie in it, or at least to share half of the shorter one; all other columns have to be
 * equal. Each found row answers one expected row. Exit code 1 where one is missing.
 */
class CompareRows {
  public static void main(String[] files) throws IOException {
    List<Map<String, String>> expected = read(Path.of(files[0]));
    List<Map<String, String>> left = new ArrayList<>(read(Path.of(files[1])));
    int missing = 0;
    for (Map<String, String> row : expected) {
      Map<String, String> best =
          left.stream()
              .filter(found -> isSame(row, found))
              .max(Comparator.comparingInt(found -> overlap(row, found)))
              .orElse(null);
      if (best == null) {
        missing++;
        System.out.println("missing: " + row.values());
        left.stream()
            .filter(found -> isNear(row, found))
            .forEach(found -> System.out.println("   near: " + shown(row, found)));
      } else {
        left.remove(best);
      }
    }
    System.out.printf(
        "%d of %d expected rows found, %d found besides%n",
        expected.size() - missing, expected.size(), left.size());
    System.exit(missing == 0 ? 0 : 1);
  }

  private static boolean isSame(Map<String, String> expected, Map<String, String> found) {
    return isNear(expected, found)
        && expected.entrySet().stream()
            .filter(cell -> !cell.getKey().equals("start") && !cell.getKey().equals("end"))
            .allMatch(cell -> cell.getValue().equals(found.get(cell.getKey())));
  }

  private static boolean isNear(Map<String, String> expected, Map<String, String> found) {
    return 2 * overlap(expected, found) >= Math.min(length(expected), length(found));
  }

  private static int overlap(Map<String, String> one, Map<String, String> other) {
    int start = Math.max(number(one, "start"), number(other, "start"));
    return Math.max(0, Math.min(number(one, "end"), number(other, "end")) - start);
  }

  private static int length(Map<String, String> row) {
    return number(row, "end") - number(row, "start");
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static List<String> shown(Map<String, String> expected, Map<String, String> found) {
    return expected.keySet().stream().map(found::get).toList();
  }

  /** Reads CSV as in RFC 4180. */
  private static List<Map<String, String>> read(Path file) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean closed = false;
    for (char c : Files.readString(file).replace("\r\n", "\n").toCharArray()) {
      if (c == '"') {
        // A doubled quotation mark closes and opens again; it stands for one.
        if (closed) {
          cell.append(c);
        }
        closed = quoted;
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\n') {
        cell.append(c);
      } else {
        line.add(cell.toString());
        cell.setLength(0);
        closed = false;
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> values : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < values.size(); i++) {
        row.put(lines.get(0).get(i), values.get(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
