package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.vocabulary.DX;

class ArticleDatasetTest {
  private static final String WHO =
      """
      PREFIX dx: <https://w3id.org/dixit/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      ASK { GRAPH ?m { ?a a dx:Assertion ; dx:source ?who } GRAPH ?e { ?who rdfs:label "Ada Kroll"@en }
            FILTER(STRSTARTS(STR(?a), "http://example.org/news/")) }
      """;

  private static Resource described(String inputs) {
    Model model = ModelFactory.createDefaultModel();
    String text =
        "PREFIX dx: <https://w3id.org/dixit/ns#> <#articles> a dx:ArticleDataset ;"
            + " dx:base \"http://example.org/news/\" "
            + inputs
            + " .";
    model.read(new StringReader(text), "http://example.org/", "TURTLE");
    return model.createResource("http://example.org/#articles");
  }

  private static String articles(Path path) {
    return "; dx:articles \"" + path.toString().replace("\\", "/") + "\"";
  }

  private static Dataset dataset(Resource described) {
    return (Dataset) new ArticleDataset(SharedPipeline::get).open(Assembler.general(), described);
  }

  @Test
  void aDescribedDatasetHoldsTheGraphsOfItsArticles(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("bridge.txt"), "Ada Kroll said the bridge will open in May.\n");
    Files.write(folder.resolve("broken.jsonl"), new byte[] {'{', '"', '\n'});
    Dataset dataset = dataset(described(articles(folder)));
    assertTrue(dataset.getDefaultModel().isEmpty());
    boolean said =
        dataset.calculateRead(() -> QueryExecutionFactory.create(WHO, dataset).execAsk());
    assertTrue(said);
  }

  @Test
  void withoutAnArticleThereIsNoDataset(@TempDir Path folder) {
    AssemblerException failure =
        assertThrows(
            AssemblerException.class,
            () -> dataset(described(articles(folder.resolve("none.txt")))));
    assertTrue(failure.getMessage().contains("none.txt"), failure.getMessage());
    assertThrows(AssemblerException.class, () -> dataset(described("")));
  }

  @Test
  void jenaKnowsItByItsType() {
    Model prepared = AssemblerUtils.prepareForAssembler(described("").getModel());
    assertTrue(
        prepared.contains(
            prepared.createResource(DX.ArticleDataset.getURI()),
            null,
            org.apache.jena.sparql.core.assembler.DatasetAssembler.getGeneralType()));
    assertEquals(600, new JenaStart().level());
  }
}
