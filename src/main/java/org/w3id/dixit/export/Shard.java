package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.model.Article;

/**
 * A file of N-Quads that holds some articles, one after the other, packed with gzip. Before each
 * stands a comment with its IRI and its fingerprint; any quad store can load the file as it is.
 *
 * @param file the name within the folder
 * @param articles how many articles it holds; one that stands in it twice counts twice
 * @param quads how many lines of it are quads
 * @param passedOver how many inputs it notes that could not be read
 * @param bytes its length
 * @param sha256 of the file as it is, in lower-case hexadecimal digits
 */
public record Shard(
    String file, long articles, long quads, long passedOver, long bytes, String sha256) {
  private static final String ARTICLE = "# article ";
  private static final String PASSED_OVER = "# passed over: ";

  /** The lines of one article. */
  public static byte[] lines(String iri, String fingerprint, Collection<Quad> quads) {
    byte[] head = (ARTICLE + iri + " " + fingerprint + "\n").getBytes(UTF_8);
    byte[] body = QuadLines.of(quads);
    byte[] lines = new byte[head.length + body.length];
    System.arraycopy(head, 0, lines, 0, head.length);
    System.arraycopy(body, 0, lines, head.length, body.length);
    return lines;
  }

  /** The line for an input that could not be read, for those who look for it. */
  public static byte[] passedOver(String message) {
    return (PASSED_OVER + message.replaceAll("\\R", " ") + "\n").getBytes(UTF_8);
  }

  /** The same for articles of which the same is known, text included; another one for all else. */
  public static String fingerprint(Article article) {
    return article.inputHash();
  }

  /** Which article the lines after a comment are of; null where it is another comment. */
  static Heading heading(byte[] line) {
    if (line.length == 0 || line[0] != '#') {
      return null;
    }
    String comment = new String(line, UTF_8);
    int end = comment.lastIndexOf(' ');
    return comment.startsWith(ARTICLE) && end > ARTICLE.length()
        ? new Heading(comment.substring(ARTICLE.length(), end), comment.substring(end + 1))
        : null;
  }

  /**
   * @param iri of the article
   * @param fingerprint see {@link Shard#fingerprint}
   */
  record Heading(String iri, String fingerprint) {}

  /**
   * Reads a shard through, takes its measures and says which articles it holds.
   *
   * @param name what it is called within its folder
   * @param packed its bytes, which are read to their end
   * @param articles is given the IRI and the fingerprint of each, in their order
   * @throws IOException also where the bytes are not packed as they should be
   */
  public static Shard measure(String name, InputStream packed, BiConsumer<String, String> articles)
      throws IOException {
    MessageDigest digest = Sha256.digest();
    Counter count = new Counter(articles);
    DigestInputStream bytes = new DigestInputStream(packed, digest);
    long[] length = new long[1];
    InputStream counted =
        new java.io.FilterInputStream(bytes) {
          @Override
          public int read() throws IOException {
            int octet = super.read();
            length[0] += octet < 0 ? 0 : 1;
            return octet;
          }

          @Override
          public int read(byte[] buffer, int offset, int most) throws IOException {
            int read = super.read(buffer, offset, most);
            length[0] += Math.max(0, read);
            return read;
          }
        };
    QuadLines.split(Compression.GZIP.unpack(counted), count);
    counted.transferTo(OutputStream.nullOutputStream());
    String sum = HexFormat.of().formatHex(digest.digest());
    return new Shard(name, count.articles, count.quads, count.passedOver, length[0], sum);
  }

  /** Counts by kinds of lines. */
  private static final class Counter implements org.w3id.dixit.store.SortedLines.Sink {
    private static final byte[] PASSED = PASSED_OVER.getBytes(UTF_8);

    private final BiConsumer<String, String> found;
    private long articles;
    private long quads;
    private long passedOver;

    Counter(BiConsumer<String, String> found) {
      this.found = found;
    }

    @Override
    public void accept(byte[] line) {
      if (line.length > 0 && line[0] != '#') {
        quads++;
        return;
      }
      Heading heading = heading(line);
      if (heading != null) {
        articles++;
        found.accept(heading.iri(), heading.fingerprint());
      } else if (line.length > PASSED.length
          && java.util.Arrays.equals(line, 0, PASSED.length, PASSED, 0, PASSED.length)) {
        passedOver++;
      }
    }
  }
}
