package org.w3id.dixit.query;

import static org.apache.jena.graph.Node.ANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.vocabulary.DX;

/** The fixture must itself be what the other tests take it for. */
class ReferenceGraphTest {
  private static final Node EXACT = NodeFactory.createURI("http://www.w3.org/ns/oa#exact");

  private final DatasetGraph data = ReferenceGraph.load();
  private final Article article = Article.ofText(sampleText());

  @Test
  void holdsEighteenAssertionsOfTheSampleArticle() {
    assertEquals(18, Iter.count(data.find(ANY, ANY, RDF.type.asNode(), DX.Assertion)));
    assertEquals(
        article.textHash(),
        Iter.first(data.find(ANY, ANY, DX.textHash, ANY), quad -> true)
            .getObject()
            .getLiteralLexicalForm());
  }

  @Test
  void quotesTheTextToTheLetter() {
    List<Quad> quotes = Iter.toList(data.find(ANY, ANY, EXACT, ANY));
    assertTrue(quotes.size() > 50);
    for (Quad quote : quotes) {
      String iri = quote.getSubject().getURI();
      String[] place = iri.substring(iri.lastIndexOf('=') + 1).split(",", 2);
      TextSpan span = new TextSpan(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
      assertEquals(article.slice(span), quote.getObject().getLiteralLexicalForm(), iri);
    }
  }

  @Test
  void hasNeitherBlankNodesNorADefaultGraph() {
    assertTrue(data.getDefaultGraph().isEmpty());
    data.find()
        .forEachRemaining(
            quad -> assertTrue(!quad.getSubject().isBlank() && !quad.getObject().isBlank()));
  }

  private static String sampleText() {
    try {
      return Files.readString(Path.of("src/examples/accession-talks.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
