import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.GraphReader;

/** From a text to its graphs, as a program of your own does it with Dixit on its class path. */
public final class ReadOneArticle {
  private ReadOneArticle() {}

  public static void main(String[] arguments) {
    GraphReader reader = GraphReader.load();
    DatasetGraph graphs =
        reader.read(Article.ofText("The mayor said the bridge will open in May."));
    graphs.stream().forEach(System.out::println);
  }
}
