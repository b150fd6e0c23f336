package org.w3id.dixit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * Writes a store, or one article of it, in a standard format. The same triples give the same bytes,
 * in whatever order they came into the store.
 *
 * <p>Formats with named graphs keep the graph of each assertion's content. The others hold the
 * reified form: metadata, entities and links as they are, contents described and never stated (see
 * {@link ReifiedForm}). Those also leave the articles' texts out.
 */
public final class Export {
  private static final String REIFIED =
      "This is the reified form: what a source claims is described by nodes that point to their"
          + " assertion with dx:claimedIn; no claim is stated as a fact.";

  private final String base;
  private final GraphNames names;
  private final ExportFormat format;
  private final Selection selection;

  /**
   * @param base the base IRI of the store
   */
  public Export(String base, ExportFormat format, Selection selection) {
    this.base = base;
    this.names = new GraphNames(base);
    this.format = format;
    this.selection = format.hasNamedGraphs() ? selection : selection.withTexts(false);
  }

  /**
   * Writes to {@code out}, which stays open. Call it within a transaction.
   *
   * @throws UnknownArticleException if the selected article is not in {@code data}
   * @throws UnwritableException if the format cannot hold something that {@code data} contains
   * @throws UncheckedIOException if {@code out} fails
   */
  public void write(DatasetGraph data, OutputStream out) {
    try {
      SelectedGraphs graphs = SelectedGraphs.of(data, names, selection);
      PrefixMap prefixes = Prefixes.of(base, graphs.articles(), !format.hasNamedGraphs());
      switch (format) {
        case JSONLD -> writeDataset(graphs, prefixes, out);
        case RDFXML -> writeXml(graphs, prefixes, out);
        default -> stream(graphs, prefixes, out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeIOException | JenaException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new UncheckedIOException(cause);
      }
      throw new UnwritableException(format, e);
    }
  }

  /**
   * Writes to a file as a whole or not at all: a failure leaves an older file as it was. Call it
   * within a transaction.
   *
   * @throws UnknownArticleException if the selected article is not in {@code data}
   * @throws UnwritableException if the format cannot hold something that {@code data} contains
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(DatasetGraph data, Path file) {
    try {
      AtomicFile.replace(file, out -> write(data, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stream(SelectedGraphs graphs, PrefixMap prefixes, OutputStream out)
      throws IOException {
    if (!format.hasNamedGraphs()) {
      out.write(("# " + REIFIED + "\n").getBytes(StandardCharsets.UTF_8));
    }
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, format.syntax());
    sink.start();
    new TreeMap<>(prefixes.getMapping()).forEach(sink::prefix);
    if (format.hasNamedGraphs()) {
      graphs.forEach(
          (graph, triples) -> triples.forEach(triple -> sink.quad(Quad.create(graph, triple))));
    } else {
      reify(graphs, sink::triple);
    }
    sink.finish();
  }

  private static void writeDataset(SelectedGraphs graphs, PrefixMap prefixes, OutputStream out) {
    DatasetGraph ordered = new DatasetGraphMapLink(new OrderedGraph(prefixes.getMapping()));
    graphs.forEach(
        (name, triples) -> {
          OrderedGraph graph = new OrderedGraph(prefixes.getMapping());
          triples.forEach(graph::add);
          ordered.addGraph(name, graph);
        });
    RDFWriter.source(ordered).format(ExportFormat.JSONLD.syntax()).output(out);
  }

  private void writeXml(SelectedGraphs graphs, PrefixMap prefixes, OutputStream out)
      throws IOException {
    OrderedGraph ordered = new OrderedGraph(prefixes.getMapping());
    reify(graphs, ordered::add);
    out.write(("<!-- " + REIFIED + " -->\n").getBytes(StandardCharsets.UTF_8));
    RDFWriter.source(ordered).format(ExportFormat.RDFXML.syntax()).output(out);
  }

  /** Sends every graph as triples: contents described, all else as it is. */
  private void reify(SelectedGraphs graphs, Consumer<Triple> sink) {
    graphs.forEach(
        (graph, triples) -> {
          if (names.isContent(graph)) {
            new ReifiedForm(graph, sink).describe(triples);
          } else {
            triples.forEach(sink);
          }
        });
  }
}
