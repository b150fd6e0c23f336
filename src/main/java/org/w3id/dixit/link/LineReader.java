package org.w3id.dixit.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads N-Triples or N-Quads line by line, so that a broken line costs itself alone. Sound lines
 * are parsed many at a time; only a batch that has a broken one is parsed line by line.
 */
final class LineReader {
  private static final int BATCH_CHARACTERS = 1 << 18;
  private static final int LONGEST_LINE = 1 << 22;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private record Line(long number, String text) {}

  private final Lang language;
  private final String name;
  private final Consumer<Triple> sink;
  private final DumpProblems problems;

  private final List<Line> batch = new ArrayList<>();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int characters;
  private long number = 1;
  private boolean overlong;

  /**
   * @param name the dump, for the places of problems
   */
  LineReader(Lang language, String name, Consumer<Triple> sink, DumpProblems problems) {
    this.language = language;
    this.name = name;
    this.sink = sink;
    this.problems = problems;
  }

  void read(InputStream in) {
    byte[] buffer = new byte[1 << 16];
    try {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        take(buffer, count);
      }
      endLine();
    } catch (IOException e) {
      // Compressed data that breaks off: the lines before it are whole, this one is not.
      flush();
      problems.add(
          name,
          number,
          0,
          "the file is broken from here on ("
              + e.getMessage()
              + "); the lines before were read, this one and any after it were not");
      return;
    }
    flush();
  }

  private void take(byte[] buffer, int count) {
    int start = 0;
    for (int i = 0; i < count; i++) {
      if (buffer[i] == '\n') {
        append(buffer, start, i);
        endLine();
        number++;
        start = i + 1;
      }
    }
    append(buffer, start, count);
  }

  private void append(byte[] buffer, int from, int to) {
    overlong |= line.size() + to - from > LONGEST_LINE;
    if (!overlong) {
      line.write(buffer, from, to - from);
    }
  }

  private void endLine() {
    if (overlong) {
      problems.add(name, number, 0, "a line of more than " + LONGEST_LINE + " bytes");
    } else if (line.size() > 0) {
      decode();
    }
    overlong = false;
    line.reset();
  }

  private void decode() {
    byte[] octets = line.toByteArray();
    int start = number == 1 && startsWithMark(octets) ? BYTE_ORDER_MARK.length : 0;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(octets, start, octets.length - start))
              .toString();
      batch.add(new Line(number, text));
      characters += text.length();
    } catch (CharacterCodingException e) {
      problems.add(name, number, 0, "not UTF-8; convert the file, for example with iconv");
    }
    if (characters >= BATCH_CHARACTERS) {
      flush();
    }
  }

  private static boolean startsWithMark(byte[] octets) {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (octets.length <= i || octets[i] != BYTE_ORDER_MARK[i]) {
        return false;
      }
    }
    return true;
  }

  private void flush() {
    StringBuilder all = new StringBuilder(characters + batch.size());
    batch.forEach(each -> all.append(each.text()).append('\n'));
    try {
      triples(all.toString()).forEach(sink);
    } catch (RiotException e) {
      batch.forEach(this::readAlone);
    }
    batch.clear();
    characters = 0;
  }

  private void readAlone(Line each) {
    try {
      triples(each.text()).forEach(sink);
    } catch (RiotParseException e) {
      problems.add(name, each.number(), Math.max(0, e.getCol()), e.getOriginalMessage());
    } catch (RiotException e) {
      problems.add(name, each.number(), 0, String.valueOf(e.getMessage()));
    }
  }

  /**
   * @throws RiotException if the lines are not all sound
   */
  private List<Triple> triples(String lines) {
    List<Triple> triples = new ArrayList<>();
    DumpReader.parse(
        lines,
        language,
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            Optional<String> bad = DumpReader.badIri(triple);
            if (bad.isPresent()) {
              throw new RiotException(bad.get());
            }
            triples.add(triple);
          }

          @Override
          public void quad(Quad quad) {
            triple(quad.asTriple());
          }
        });
    return triples;
  }
}
