package org.w3id.dixit.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.model.TextSpan;

/**
 * The text as the language engine is given it, and the way back to the article. Furniture is left
 * out, blocks are set apart by a blank line, and a question mark inside a sentence is dropped where
 * it would end the sentence too early ({@code "when?", he asked}). Straight quotation marks are
 * given as curly ones, since it does not know which of them open.
 */
final class EngineText {
  private static final Pattern INNER_QUESTION =
      Pattern.compile("[?!](?=[\"”’']\\s?[,;])|[?!](?=,)");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int[] source = new int[1024];

  private EngineText() {}

  static EngineText of(String article) {
    EngineText engine = new EngineText();
    int[] codePoint = codePoints(article);
    for (Block block : Layout.of(article)) {
      if (block.kind() != BlockKind.FURNITURE) {
        engine.append(article, block, codePoint);
      }
    }
    return engine;
  }

  private void append(String article, Block block, int[] codePoint) {
    int start = text.length();
    String words = article.substring(block.start(), block.end());
    Matcher inner = INNER_QUESTION.matcher(words);
    boolean[] dropped = new boolean[words.length()];
    while (inner.find()) {
      dropped[inner.start()] = true;
    }
    boolean open = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"') {
        open = opens(words, i, open);
        c = open ? '“' : '”';
      }
      if (!dropped[i]) {
        append(Character.isWhitespace(c) ? ' ' : c, codePoint[block.start() + i]);
      }
    }
    blocks.add(new Block(block.kind(), start, text.length()));
    append('\n', codePoint[block.end()]);
    append('\n', codePoint[block.end()]);
  }

  /** Whether a straight mark opens: by the spaces beside it, or in turn where they do not tell. */
  private static boolean opens(String words, int mark, boolean open) {
    boolean left = mark > 0 && !isGap(words.charAt(mark - 1));
    boolean right = mark + 1 < words.length() && !Character.isWhitespace(words.charAt(mark + 1));
    return left == right ? !open : right;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || "([{—–".indexOf(c) >= 0;
  }

  private void append(char c, int at) {
    if (text.length() == source.length) {
      source = Arrays.copyOf(source, source.length * 2);
    }
    source[text.length()] = at;
    text.append(c);
  }

  private static int[] codePoints(String article) {
    int[] at = new int[article.length() + 1];
    int count = 0;
    for (int i = 0; i < article.length(); i++) {
      at[i] = count;
      if (!Character.isHighSurrogate(article.charAt(i))) {
        count++;
      }
    }
    at[article.length()] = count;
    return at;
  }

  String text() {
    return text.toString();
  }

  /** The passage of the article that holds the engine's characters from start to end, exclusive. */
  TextSpan span(int start, int end) {
    return new TextSpan(source[start], source[end - 1] + 1);
  }

  /** The number of the block that an engine character lies in. */
  int blockAt(int character) {
    for (int i = 0; i < blocks.size(); i++) {
      if (character < blocks.get(i).end()) {
        return i;
      }
    }
    return blocks.size() - 1;
  }

  BlockKind kind(int block) {
    return blocks.get(block).kind();
  }
}
