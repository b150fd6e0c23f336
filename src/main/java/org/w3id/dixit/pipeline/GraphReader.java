package org.w3id.dixit.pipeline;

import java.time.Instant;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;

/**
 * From an article to its graphs, for programs that use Dixit as a library. Loading takes some ten
 * seconds and 0.7 GB of memory; one reader serves any number of articles and threads.
 */
public final class GraphReader {
  /** Where described things have their IRIs if nothing else is said. */
  public static final String DEFAULT_BASE = "https://w3id.org/dixit/kg/";

  private final Pipeline pipeline;
  private final QuadMapper mapper;

  private GraphReader(Pipeline pipeline, QuadMapper mapper) {
    this.pipeline = pipeline;
    this.mapper = mapper;
  }

  /** Loads models and lexicons; described things have IRIs of the {@link #DEFAULT_BASE}. */
  public static GraphReader load() {
    return of(Pipeline.load(), DEFAULT_BASE);
  }

  /**
   * A reader over a pipeline that is loaded already.
   *
   * @param base where described things have their IRIs; must end in {@code /} or {@code #}
   */
  public static GraphReader of(Pipeline pipeline, String base) {
    String version = GraphReader.class.getPackage().getImplementationVersion();
    return new GraphReader(
        pipeline, new QuadMapper(base, version == null ? "development" : version));
  }

  /**
   * The graphs of one article, in memory: its metadata, its text, one graph for each assertion, and
   * what it adds to the graphs of entities and links. The default graph is empty, and what stands
   * in the graph of an assertion is what its source claims.
   */
  public DatasetGraph read(Article article) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    pipeline.read(article).quads(mapper, Instant.now()).forEach(graphs::add);
    return graphs;
  }
}
