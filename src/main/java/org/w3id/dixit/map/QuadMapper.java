package org.w3id.dixit.map;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Entity;

/** An article and its assertions to quads: the graph model of Dixit. */
public final class QuadMapper {
  private final Namespaces names;
  private final ArticleMapper articles;

  /**
   * @param base where described things have their IRIs; must end in {@code /} or {@code #}
   * @param version the version of the tool, for the provenance of what it makes
   */
  public QuadMapper(String base, String version) {
    this.names = new Namespaces(base);
    this.articles = new ArticleMapper(names, version);
  }

  public String articleIri(Article article) {
    return names.article(article).getURI();
  }

  /**
   * All quads of one article, none twice: its metadata, its text, one graph for each assertion, and
   * what it adds to the graphs of entities and links.
   *
   * @param finished when the article was read; the only part that differs between two readings
   */
  public List<Quad> quads(
      Article article,
      List<Assertion> assertions,
      List<Entity> entities,
      Entity publisher,
      Instant finished) {
    Quads metadata = Quads.of(names.metadata(article));
    articles.map(article, publisher, finished, metadata);
    AssertionMapper mapper =
        new AssertionMapper(names, article, new SpanMapper(names, article, metadata), metadata);
    assertions.forEach(mapper::map);
    EntityMapper entityMapper = new EntityMapper(names);
    entities.forEach(e -> entityMapper.map(e, metadata));
    return List.copyOf(new LinkedHashSet<>(metadata.all()));
  }
}
