package org.w3id.dixit.pipeline;

import java.time.Instant;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Naming;

/**
 * What Dixit reads out of one article.
 *
 * @param attributions who says what, as the text has it, the article's own voice among them
 * @param assertions the same, read
 * @param entities all that the assertions speak of, and the publisher
 * @param names every name in the text, in reading order, none overlapping another
 */
public record ArticleReading(
    Article article,
    List<Attribution> attributions,
    List<Assertion> assertions,
    List<Entity> entities,
    List<Naming> names,
    Entity publisher) {

  /** The reading as a graph. */
  public List<Quad> quads(QuadMapper mapper, Instant finished) {
    return mapper.quads(article, assertions, entities, publisher, finished);
  }
}
