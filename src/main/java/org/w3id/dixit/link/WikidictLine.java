package org.w3id.dixit.link;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of the wikidict: words that links bear, the title that most of them lead to, and the share
 * that does. The dictionary is that of Spitkovsky and Chang (LREC 2012), cut to one title for each
 * spelling.
 *
 * @param score greater than 0, at most 1
 */
record WikidictLine(String surface, String title, float score) {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 60;

  /** Addresses, and what pages say of the encyclopaedia rather than of the thing. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?i).*(wikipedia|wiki/|://|www\\.|\\.org\\b|\\.com/|yago:|^\\w\\w:).*");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The line, or why it is none. */
  static Optional<WikidictLine> of(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      return Optional.empty();
    }
    String surface = SPACE.matcher(fields[0]).replaceAll(" ").strip();
    String title = fields[1].strip();
    float score;
    try {
      score = Float.parseFloat(fields[2]);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    boolean sound =
        !surface.isEmpty()
            && !title.isEmpty()
            && title.length() <= LONGEST_TITLE
            && score >= Float.MIN_NORMAL
            && score <= 1;
    return sound ? Optional.of(new WikidictLine(surface, title, score)) : Optional.empty();
  }

  /** Whether the words say something of the title, as name or description. */
  boolean isSaying() {
    return surface.chars().anyMatch(WikidictLine::isAscii) && !NO_NAME.matcher(surface).matches();
  }

  private static boolean isAscii(int character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }

  /** Whether the words could be a name in an article: short, with a capital letter or a digit. */
  boolean isName() {
    return surface.length() <= LONGEST_NAME
        && surface.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
