package org.w3id.dixit.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Divides a text into paragraphs, headings and page furniture. Paragraphs are set apart by a blank
 * line, or by a line break where lines are too long to be wrapped by hand.
 */
final class Layout {
  private static final int WRAPPED_WIDTH = 100;
  private static final int HEADING_WORDS = 16;

  private static final Pattern HEADER =
      Pattern.compile(
          "^\\s*(?:date|published)\\s*[:=]?\\s*\\d{4}-\\d{2}-\\d{2}\\b[ \\t]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:\\p{L}+day,?\\s+)?(?:\\p{L}{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern LAST_SENTENCE = Pattern.compile("[.!?][\"”’']?\\s+([^.!?]+)$");
  private static final Pattern CLOSED = Pattern.compile(".*[.!?:;,…][\"”’')\\]]*$", Pattern.DOTALL);
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{4,}[.!?][\"”’]?\\s+\\p{Lu}");

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}.' ]{2,}(?:, [\\p{L}.' ]{2,20}?)?(?:, \\p{L}{3,9}\\.? \\d{1,2})?"
              + "(?: \\([\\p{L} /]{2,20}\\))?\\s*(?:—|–|--?)\\s+(?=[\\p{Lu}\"“‘'])");

  /** Words that pages put beside articles, as whole lines or after the last sentence of one. */
  private static final Set<String> FURNITURE = WordLists.of("pageWord");

  private Layout() {}

  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    Matcher header = HEADER.matcher(text);
    if (header.find()) {
      blocks.add(new Block(BlockKind.FURNITURE, 0, header.end()));
      at = header.end();
    }
    Matcher separator = separator(text).matcher(text);
    while (separator.find(at)) {
      add(blocks, text, at, separator.start());
      at = separator.end();
      if (at >= text.length()) {
        break;
      }
    }
    add(blocks, text, at, text.length());
    return blocks;
  }

  private static Pattern separator(String text) {
    boolean longLines = text.lines().anyMatch(line -> line.length() > WRAPPED_WIDTH);
    return Pattern.compile(longLines ? "\\s*\\R\\s*" : "[ \\t]*(?>\\R)(?:[ \\t]*(?>\\R))+\\s*");
  }

  private static void add(List<Block> blocks, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    String words = text.substring(start, end);
    if (isFurniture(words)) {
      blocks.add(new Block(BlockKind.FURNITURE, start, end));
      return;
    }
    Matcher dateline = DATELINE.matcher(words);
    if (dateline.find()) {
      blocks.add(new Block(BlockKind.FURNITURE, start, start + dateline.end()));
      add(blocks, text, start + dateline.end(), end);
      return;
    }
    Matcher last = LAST_SENTENCE.matcher(words);
    if (last.find() && isFurniture(last.group(1))) {
      blocks.add(new Block(kind(words.substring(0, last.start(1))), start, start + last.start(1)));
      blocks.add(new Block(BlockKind.FURNITURE, start + last.start(1), end));
      return;
    }
    blocks.add(new Block(kind(words), start, end));
  }

  private static boolean isFurniture(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("[:.…»>]+$", "");
    return FURNITURE.contains(plain) || DATE_LINE.matcher(words.strip()).matches();
  }

  private static BlockKind kind(String words) {
    boolean open = !CLOSED.matcher(words.strip()).matches();
    boolean several = SENTENCE_END.matcher(words).find();
    return open && !several && words.split("\\s+").length <= HEADING_WORDS
        ? BlockKind.HEADING
        : BlockKind.PARAGRAPH;
  }
}
