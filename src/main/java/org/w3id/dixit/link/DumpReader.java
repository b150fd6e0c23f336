package org.w3id.dixit.link;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads dumps as a stream of triples; the graphs of quads are left out. What cannot be read is
 * counted with its place and passed over: of N-Triples and N-Quads the broken lines alone, of the
 * other syntaxes, which have no lines to go on from, all after the first error.
 */
final class DumpReader {
  /** Stands for the missing base of relative IRIs, which a dump must not have. */
  private static final String NO_BASE = "http://no-base.invalid/";

  private static final int LONGEST_IRI = 4000;

  private final Consumer<Triple> sink;
  private final DumpProblems problems;

  DumpReader(Consumer<Triple> sink, DumpProblems problems) {
    this.sink = sink;
    this.problems = problems;
  }

  /**
   * @param read is told how many bytes of the file have been read
   */
  void read(DumpFile dump, LongConsumer read) {
    String name = dump.path().toString();
    try (InputStream in = dump.open(read)) {
      if (dump.isLineBased()) {
        new LineReader(dump.language(), name, sink, problems).read(in);
      } else {
        stream(dump, name, in);
      }
    } catch (IOException e) {
      problems.add(name, 0, 0, "the file cannot be read (" + e.getMessage() + ")");
    }
  }

  private void stream(DumpFile dump, String name, InputStream in) {
    Checked checked = new Checked(name);
    try {
      RDFParser.source(in)
          .lang(dump.language())
          .base(NO_BASE)
          .errorHandler(new Strict())
          .parse(checked);
    } catch (RiotParseException e) {
      problems.add(
          name,
          Math.max(0, e.getLine()),
          Math.max(0, e.getCol()),
          e.getOriginalMessage() + "; nothing after this place was read");
    } catch (RiotException | RuntimeIOException e) {
      problems.add(
          name,
          0,
          0,
          e.getMessage() + "; read up to this error, after " + checked.count + " triples");
    }
  }

  /** What is wrong with the IRIs of a triple. */
  static Optional<String> badIri(Triple triple) {
    return badIri(triple.getSubject())
        .or(() -> badIri(triple.getPredicate()))
        .or(() -> badIri(triple.getObject()));
  }

  private static Optional<String> badIri(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    String iri = node.getURI();
    if (iri.startsWith(NO_BASE)) {
      return Optional.of("relative IRI <" + iri.substring(NO_BASE.length()) + ">");
    }
    try {
      boolean good = iri.length() <= LONGEST_IRI && IRIx.create(iri).isReference();
      return good ? Optional.empty() : Optional.of("relative or overlong IRI <" + iri + ">");
    } catch (IRIException e) {
      return Optional.of("bad IRI <" + iri + ">");
    }
  }

  /** Passes on the triples whose IRIs are sound. */
  private final class Checked extends StreamRDFBase {
    private final String name;
    private long count;

    Checked(String name) {
      this.name = name;
    }

    @Override
    public void triple(Triple triple) {
      count++;
      badIri(triple)
          .ifPresentOrElse(
              reason -> problems.add(name, 0, 0, reason + " in triple " + count),
              () -> sink.accept(triple));
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }
  }

  /** Parses lines into a sink; the first error is thrown. */
  static void parse(String lines, Lang language, StreamRDF into) {
    RDFParser.fromString(lines, language).errorHandler(new Strict()).parse(into);
  }

  /** Errors are thrown; warnings are of no matter here, since IRIs are checked on their own. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }
  }
}
