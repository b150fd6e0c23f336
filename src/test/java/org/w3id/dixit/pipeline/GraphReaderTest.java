package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.vocabulary.DX;

class GraphReaderTest {
  @Test
  void theExampleForProgrammersCompiles(@TempDir Path folder) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Path example = Path.of("src/examples/java/ReadOneArticle.java");
      List<String> options =
          List.of(
              "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
      assertTrue(
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjects(example))
              .call());
    }
  }

  @Test
  void anArticleBecomesItsGraphs() {
    GraphReader reader = GraphReader.load();
    DatasetGraph graphs =
        reader.read(Article.ofText("Ada Kroll said the bridge will open in May."));
    assertTrue(graphs.getDefaultGraph().isEmpty());
    List<Node> assertions =
        graphs.stream(Node.ANY, Node.ANY, RDF.Nodes.type, DX.Assertion)
            .map(quad -> quad.getSubject())
            .toList();
    assertEquals(1, assertions.size());
    assertTrue(graphs.containsGraph(assertions.get(0)), "a graph for what is claimed");
  }
}
