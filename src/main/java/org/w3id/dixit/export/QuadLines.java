package org.w3id.dixit.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.store.SortedLines;

/** N-Quads (W3C, 2014) as lines of bytes in UTF-8, each a quad or a comment. */
final class QuadLines {
  private static final int LONGEST = 64 << 20;

  private QuadLines() {}

  /** One line for each quad, in the order given. */
  static byte[] of(Collection<Quad> quads) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(quads.size() * 200);
    write(quads.iterator(), lines);
    return lines.toByteArray();
  }

  static void write(Iterator<Quad> quads, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
    writer.start();
    quads.forEachRemaining(writer::quad);
    writer.finish();
  }

  /**
   * Sends the quads of some lines.
   *
   * @throws RiotException if they are not N-Quads
   */
  static void parse(byte[] lines, int length, Consumer<Quad> sink) {
    RDFParser.source(new ByteArrayInputStream(lines, 0, length))
        .lang(Lang.NQUADS)
        .checking(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                sink.accept(quad);
              }
            });
  }

  /**
   * Sends each line without its end.
   *
   * @throws IOException also if a line has no end within 64 MB
   */
  static void split(InputStream in, SortedLines.Sink sink) throws IOException {
    byte[] buffer = new byte[1 << 16];
    ByteArrayOutputStream begun = new ByteArrayOutputStream();
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      int start = 0;
      for (int i = 0; i < length; i++) {
        if (buffer[i] != '\n') {
          continue;
        }
        if (begun.size() == 0) {
          sink.accept(Arrays.copyOfRange(buffer, start, i));
        } else {
          begun.write(buffer, start, i - start);
          sink.accept(begun.toByteArray());
          begun.reset();
        }
        start = i + 1;
      }
      begun.write(buffer, start, length - start);
      if (begun.size() > LONGEST) {
        throw new IOException("a line of more than 64 MB");
      }
    }
    if (begun.size() > 0) {
      sink.accept(begun.toByteArray());
    }
  }

  /** Cuts what is written to it into lines. */
  static final class Cutter extends OutputStream {
    private final SortedLines.Sink sink;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    Cutter(SortedLines.Sink sink) {
      this.sink = sink;
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      int start = offset;
      for (int i = offset; i < offset + length; i++) {
        if (octets[i] == '\n') {
          begun.write(octets, start, i - start);
          sink.accept(begun.toByteArray());
          begun.reset();
          start = i + 1;
        }
      }
      begun.write(octets, start, offset + length - start);
    }
  }
}
