package org.w3id.dixit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.QueryLibrary;
import org.w3id.dixit.query.QueryRun;
import org.w3id.dixit.query.ResultFormat;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * Writes a store, or one article of it, in the form of another program. No view states what a
 * source claims as a fact, and none gives a content without its polarity. The same triples give the
 * same bytes.
 */
public final class ViewExport {
  private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
  private static final String ARTICLE = "article";

  private final String base;
  private final GraphNames names;
  private final Selection selection;
  private final Optional<Seal> seal;

  /**
   * @param base the base IRI of the store
   * @param selection which article, and whether texts go with it
   */
  public ViewExport(String base, Selection selection) {
    this(base, selection.withVocabulary(false), Optional.empty());
  }

  private ViewExport(String base, Selection selection, Optional<Seal> seal) {
    this.base = base;
    this.names = new GraphNames(base);
    this.selection = selection;
    this.seal = seal;
  }

  /** The same with this seal on each nanopublication. */
  public ViewExport sealed(Seal wanted) {
    return new ViewExport(base, selection, Optional.of(wanted));
  }

  /**
   * Writes to {@code out}, which stays open. Call it within a transaction.
   *
   * @throws UnknownArticleException if the selected article is not in {@code data}
   * @throws UncheckedIOException if {@code out} fails
   */
  public void write(View view, DatasetGraph data, OutputStream out) {
    SelectedGraphs graphs = SelectedGraphs.of(data, names, selection);
    try {
      switch (view) {
        case SCHEMA_ORG, GRASP, NIF -> construct(view, graphs, data, out);
        case GRAPHML -> new GraphMl(rows("edges", data)).write(out);
        case QUICKSTATEMENTS -> run("quickstatements").write(data, ResultFormat.CSV, out);
        case TABLE -> run("assertions").write(data, ResultFormat.CSV, out);
        case NANOPUB -> nanopublications(graphs, out);
        case RDF12 -> rdf12(graphs, out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<List<String>> rows(String table, DatasetGraph data) {
    return run(table).rows(data);
  }

  private QueryRun run(String table) {
    return QueryRun.of(
        QueryLibrary.shipped().view("tables", table),
        selection.article().map(article -> Map.of(ARTICLE, article)).orElse(Map.of()));
  }

  /** Article by article, so that memory does not grow with the store. */
  private void construct(View view, SelectedGraphs graphs, DatasetGraph data, OutputStream out) {
    NamedQuery query = QueryLibrary.shipped().view("construct", view.toString());
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    sink.start();
    new TreeMap<>(QueryRun.of(query, Map.of()).prefixes()).forEach(sink::prefix);
    for (String article : graphs.articles()) {
      QueryRun run = QueryRun.of(query, Map.of(ARTICLE, article));
      List<Triple> triples = new ArrayList<>(run.graph(data).find().toList());
      triples.sort(TermOrder.TRIPLES);
      triples.forEach(sink::triple);
    }
    sink.finish();
  }

  private void rdf12(SelectedGraphs graphs, OutputStream out) {
    // Not Turtle: Jena abbreviates a boolean in a triple term, and cannot read that again.
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
    sink.start();
    BiConsumer<Node, Triple> reify =
        (assertion, triple) ->
            sink.triple(Triple.create(assertion, REIFIES, NodeFactory.createTripleTerm(triple)));
    graphs.forEach(
        (graph, triples) -> {
          if (names.isContent(graph)) {
            triples.forEach(triple -> reify.accept(graph, triple));
          } else {
            triples.forEach(sink::triple);
          }
        });
    sink.finish();
  }

  private void nanopublications(SelectedGraphs graphs, OutputStream out) {
    PrefixMap prefixes = Prefixes.of(base, graphs.articles(), true);
    prefixes.add("np", Nanopublication.NS);
    prefixes.add("dct", Nanopublication.DCT);
    seal.ifPresent(each -> prefixes.add("npx", Seal.NPX));
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
    sink.start();
    new TreeMap<>(prefixes.getMapping()).forEach(sink::prefix);
    // The metadata of an article comes after its assertions, so both are kept until it has come.
    Map<Node, List<Triple>> contents = new TreeMap<>(TermOrder.TERMS);
    graphs.forEach(
        (graph, triples) -> {
          if (names.isContent(graph)) {
            contents.put(graph, triples);
          } else if (names.isMetadata(graph)) {
            Nanopublication.of(triples, contents)
                .forEach(each -> sealed(each).forEach((Quad quad) -> sink.quad(quad)));
            contents.clear();
          }
        });
    sink.finish();
  }

  private List<Quad> sealed(Nanopublication one) {
    return seal.map(each -> each.put(one.quads(), one.iri())).orElse(one.quads());
  }
}
