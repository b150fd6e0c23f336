package org.w3id.dixit.pipeline;

import java.util.List;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.annotate.Interruption;
import org.w3id.dixit.extract.CueLexicon;
import org.w3id.dixit.extract.EventLexicon;
import org.w3id.dixit.extract.EventReader;
import org.w3id.dixit.extract.Extractor;
import org.w3id.dixit.extract.RelationLexicon;
import org.w3id.dixit.extract.RelationReader;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.resolve.Authority;
import org.w3id.dixit.resolve.Resolution;
import org.w3id.dixit.resolve.Resolver;

/**
 * From an article to what it asserts. Loading takes some ten seconds and 0.7 GB of memory; one
 * pipeline serves any number of articles and threads.
 */
public final class Pipeline {
  private final Engine engine;
  private final Extractor extractor;
  private final Resolver resolver;

  private Pipeline(Engine engine, Extractor extractor, Resolver resolver) {
    this.engine = engine;
    this.extractor = extractor;
    this.resolver = resolver;
  }

  /** Loads the language models, the lexicons and the authority that the program is shipped with. */
  public static Pipeline load() {
    return load(Authority.shipped());
  }

  /** The same with another authority, such as one with files of the user's. */
  public static Pipeline load(Authority authority) {
    EventLexicon lexicon = EventLexicon.shipped();
    CueLexicon cues = CueLexicon.shipped();
    EventReader events = new EventReader(lexicon, cues);
    RelationReader relations = new RelationReader(RelationLexicon.shipped());
    return new Pipeline(
        Engine.load(),
        new Extractor(cues, events, relations),
        new Resolver(authority, events, lexicon, relations));
  }

  /** Reads an article. An interrupted thread ends in an exception at the next sentence. */
  public ArticleReading read(Article article) {
    AnnotatedArticle annotated = engine.annotate(article);
    List<Statement> statements = extractor.extract(annotated);
    Interruption.check();
    Resolution resolution = resolver.resolve(annotated, statements);
    return new ArticleReading(
        article,
        resolution.attributions(),
        resolution.assertions(),
        resolution.entities(),
        resolution.names(),
        resolution.publisher());
  }
}
