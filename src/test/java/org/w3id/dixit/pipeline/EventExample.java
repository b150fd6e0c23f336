package org.w3id.dixit.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence with the events that a reader finds in it.
 *
 * @param events the main event of what is said first
 * @param phenomenon what the sentence is an example of
 */
record EventExample(String text, List<Expected> events, String phenomenon) {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "the",
          "a",
          "an",
          "mr",
          "mrs",
          "president",
          "minister",
          "prime",
          "its",
          "his",
          "her",
          "their");

  /** An event by the lemma of its predicate. */
  record Expected(String predicate, List<Filled> roles) {}

  /**
   * A role with what fills it.
   *
   * @param value words, or {@code @} and the predicate of another event
   */
  record Filled(String role, String value) {

    /** Whether the words of another one say the same, titles and articles left aside. */
    boolean matches(Filled found) {
      if (value.startsWith("@") || found.value.startsWith("@")) {
        return found.role.equals(role) && isSamePredicate(bare(value), bare(found.value));
      }
      List<String> ours = words(value);
      List<String> theirs = words(found.value);
      boolean narrower =
          !theirs.isEmpty() && ours.containsAll(theirs) && ours.contains(last(theirs));
      return found.role.equals(role)
          && !ours.isEmpty()
          && !theirs.isEmpty()
          && (theirs.containsAll(ours) || narrower);
    }

    private static String bare(String value) {
      List<String> words = words(value);
      return value.startsWith("@") ? value.substring(1) : words.isEmpty() ? "" : last(words);
    }

    private static String last(List<String> words) {
      return words.get(words.size() - 1);
    }

    private static List<String> words(String phrase) {
      List<String> words = new ArrayList<>();
      for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'.-]+", -1)) {
        if (!word.isEmpty() && !LEFT_OUT.contains(word)) {
          words.add(word);
        }
      }
      return words;
    }
  }

  /** Whether two lemmas name one event: <em>be ready</em> and <em>ready</em>. */
  static boolean isSamePredicate(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    String first = first(a);
    boolean copular = first.equals("be") || first.equals("become");
    return a.equals(b)
        || a.replace("be ", "").equals(b.replace("be ", ""))
        || (!copular && first.equals(first(b)));
  }

  private static String first(String lemma) {
    return lemma.split(" ", -1)[0];
  }

  /**
   * Reads {@code text | predicate: role=value; role=value | ... # phenomenon}.
   *
   * @throws IllegalArgumentException if the line has no event
   */
  static EventExample parse(String line) {
    int comment = line.lastIndexOf(" # ");
    String[] cells = line.substring(0, comment).split(" \\| ", -1);
    if (cells.length < 2) {
      throw new IllegalArgumentException("no event in: " + line);
    }
    List<Expected> events = new ArrayList<>();
    for (int i = 1; i < cells.length; i++) {
      String[] cell = cells[i].split(":", 2);
      List<Filled> roles = new ArrayList<>();
      for (String filled : cell.length > 1 ? cell[1].split(";", -1) : new String[0]) {
        String[] pair = filled.strip().split("=", 2);
        if (pair.length == 2) {
          roles.add(new Filled(pair[0], pair[1]));
        }
      }
      events.add(new Expected(cell[0].strip(), roles));
    }
    return new EventExample(cells[0], events, line.substring(comment + 3).strip());
  }
}
