package org.w3id.dixit.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.w3id.dixit.query.QueryException.Reason;
import org.w3id.dixit.vocabulary.DX;

/**
 * Datasets that a user asks beside a store, in memory. The triples of a file stand in a graph named
 * {@code urn:dixit:with:} and the name of the file; a file with named graphs keeps them, unless
 * they bear the names of the store's own, with which a dataset could pass for what articles say.
 */
public final class UserDatasets {
  private static final String GRAPH = "urn:dixit:with:";
  private static final String EARLIER = "urn:dixit:since:";
  private static final List<Lang> LANGUAGES =
      List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.NQUADS, Lang.TRIG, Lang.RDFXML);

  private final DatasetGraph data = DatasetGraphFactory.createGeneral();

  private UserDatasets() {}

  /**
   * Reads files, Turtle, N-Triples, N-Quads, TriG or RDF/XML by their names, also with {@code .gz}.
   *
   * @param base the start of the store's IRIs
   * @throws QueryException naming the file if one cannot be read or has a graph of the store
   */
  public static UserDatasets read(List<Path> files, String base) {
    UserDatasets datasets = new UserDatasets();
    files.forEach(file -> datasets.add(file, base));
    return datasets;
  }

  /**
   * Reads what an earlier build of a store said of its articles and entities from an export of it,
   * in TriG or N-Quads. Its graphs are named as they were, with {@code urn:dixit:since:} before it;
   * contents and texts are left out.
   *
   * @throws QueryException naming the file if it cannot be read or holds no article
   */
  public static UserDatasets earlier(Path export) {
    UserDatasets datasets = new UserDatasets();
    parse(export)
        .find()
        .forEachRemaining(
            quad -> {
              String graph = String.valueOf(quad.getGraph());
              if (graph.endsWith("/g") || graph.endsWith("graph/entities")) {
                datasets.data.add(
                    NodeFactory.createURI(EARLIER + graph),
                    quad.getSubject(),
                    quad.getPredicate(),
                    quad.getObject());
              }
            });
    if (datasets.data.isEmpty()) {
      throw new QueryException(
          Reason.UNREADABLE,
          export
              + " holds no articles of an earlier build; --since takes what `dixit export --output"
              + " FILE.nq` wrote then.");
    }
    return datasets;
  }

  private void add(Path file, String base) {
    Node graph = NodeFactory.createURI(graphOf(file));
    parse(file)
        .find()
        .forEachRemaining(
            quad ->
                data.add(
                    quad.isDefaultGraph() ? graph : checked(quad, file, base),
                    quad.getSubject(),
                    quad.getPredicate(),
                    quad.getObject()));
  }

  private static DatasetGraph parse(Path file) {
    Lang language = RDFLanguages.filenameToLang(file.getFileName().toString());
    if (language == null || !LANGUAGES.contains(language) || !Files.isRegularFile(file)) {
      throw new QueryException(
          Reason.UNREADABLE,
          file
              + " is no dataset to ask beside the store; --with takes files that end in .ttl, .nt,"
              + " .nq, .trig or .rdf, with .gz after it where they are compressed.");
    }
    DatasetGraph read = DatasetGraphFactory.createGeneral();
    Node graph = NodeFactory.createURI(graphOf(file));
    try (InputStream in = org.apache.jena.atlas.io.IO.openFileEx(file.toString())) {
      RDFParser.source(in)
          .lang(language)
          .base(graph.getURI() + "/")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(read);
      return read;
    } catch (IOException | RiotException e) {
      throw new QueryException(
          Reason.UNREADABLE, file + " cannot be read as RDF (" + e.getMessage() + ").");
    }
  }

  private static Node checked(Quad quad, Path file, String base) {
    String name = String.valueOf(quad.getGraph());
    if (name.startsWith(base) || DX.NS.startsWith(name) || name.startsWith(DX.NS)) {
      throw new QueryException(
          Reason.FORBIDDEN,
          file + " has a graph <" + name + ">, as only the store has; name it otherwise.");
    }
    return quad.getGraph();
  }

  /** The graph that holds the triples of a file. */
  static String graphOf(Path file) {
    return GRAPH + file.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
  }

  /**
   * How queries run on a dataset that {@link #beside} gave; nothing for any other. {@link QueryRun}
   * knows by itself.
   */
  public static Optional<Context> context(DatasetGraph data) {
    return data instanceof DatasetsBeside
        ? Optional.of(DatasetsBeside.context())
        : Optional.empty();
  }

  /**
   * The store with these datasets, to read.
   *
   * @param store in a read transaction
   */
  public DatasetGraph beside(DatasetGraph store) {
    return new DatasetsBeside(store, data);
  }
}
