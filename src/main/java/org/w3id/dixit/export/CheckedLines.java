package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** Counts the lines of a backup and takes their sum as they pass. */
final class CheckedLines {
  private static final byte[] IS_ARTICLE =
      " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/NewsArticle> <"
          .getBytes(UTF_8);

  private final MessageDigest digest = Sha256.digest();
  private final byte[] article;
  private long quads;
  private long articles;

  CheckedLines(String base) {
    this.article = ("<" + base + "article/").getBytes(UTF_8);
  }

  void write(byte[] line, OutputStream out) throws IOException {
    add(line);
    out.write(line);
    out.write('\n');
  }

  void add(byte[] line) {
    digest.update(line);
    digest.update((byte) '\n');
    if (line.length == 0 || line[0] == '#') {
      return;
    }
    quads++;
    if (startsWith(line, 0, article) && isType(line)) {
      articles++;
    }
  }

  private static boolean isType(byte[] line) {
    for (int i = 0; i < line.length; i++) {
      if (line[i] == ' ') {
        return startsWith(line, i, IS_ARTICLE);
      }
    }
    return false;
  }

  /** Of all lines so far. */
  Backup backup() {
    return new Backup(quads, articles, Backup.hex(digest.digest()));
  }

  private static boolean startsWith(byte[] line, int offset, byte[] start) {
    return line.length - offset >= start.length
        && Arrays.equals(line, offset, offset + start.length, start, 0, start.length);
  }
}
