import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Engine;
import org.w3id.dixit.extract.CueLexicon;
import org.w3id.dixit.extract.EventLexicon;
import org.w3id.dixit.extract.EventReader;
import org.w3id.dixit.extract.Extractor;
import org.w3id.dixit.extract.RelationLexicon;
import org.w3id.dixit.extract.RelationReader;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.resolve.Authority;
import org.w3id.dixit.resolve.Resolution;
import org.w3id.dixit.resolve.Resolver;

/** How much of a run's CPU time is Dixit's own, and how much memory lives after it. */
public final class ExtractionShare {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  public static void main(String[] arguments) throws Exception {
    List<Article> articles = ArticleReader.readAll(List.of(arguments), ReadSettings.standard());
    Engine engine = Engine.load();
    EventLexicon lexicon = EventLexicon.shipped();
    EventReader events = new EventReader(lexicon, CueLexicon.shipped());
    RelationReader relations = new RelationReader(RelationLexicon.shipped());
    Extractor extractor = new Extractor(CueLexicon.shipped(), events, relations);
    Resolver resolver = new Resolver(Authority.shipped(), events, lexicon, relations);
    QuadMapper mapper = new QuadMapper("https://example.org/", "bench");

    List<Double> shares = new ArrayList<>();
    long quads = 0;
    for (int round = 0; round < 7; round++) {
      long annotating = 0;
      long own = 0;
      for (Article article : articles) {
        long start = CPU.getCurrentThreadCpuTime();
        AnnotatedArticle annotated = engine.annotate(article);
        long middle = CPU.getCurrentThreadCpuTime();
        Resolution r = resolver.resolve(annotated, extractor.extract(annotated));
        quads +=
            mapper.quads(article, r.assertions(), r.entities(), r.publisher(), Instant.EPOCH).size();
        annotating += middle - start;
        own += CPU.getCurrentThreadCpuTime() - middle;
      }
      // The first rounds are the compiler's.
      if (round >= 2) {
        shares.add(100.0 * own / (own + annotating));
      }
    }
    shares.sort(null);
    System.gc();
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    System.out.printf(
        "%d articles, %d rounds, %d quads in all%n", articles.size(), shares.size(), quads);
    System.out.printf(
        "Dixit's own share of CPU time: median %.1f %% (%.1f to %.1f)%n",
        shares.get(shares.size() / 2), shares.get(0), shares.get(shares.size() - 1));
    System.out.printf(
        "live heap after a collection: %d MB%n",
        memory.getHeapMemoryUsage().getUsed() / (1024 * 1024));
  }
}
