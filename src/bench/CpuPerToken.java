import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.Pipeline;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.ReadSettings;

/**
 * The CPU time of the whole process for each token of a set of articles, and the heap that lives
 * afterwards: either Dixit's reading or the default chain of CoreNLP, after two rounds of warming
 * up. The models' loading is not counted.
 */
public final class CpuPerToken {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 3;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  public static void main(String[] arguments) throws Exception {
    int threads = Integer.parseInt(arguments[1]);
    List<Article> articles = ArticleReader.readAll(List.of(arguments).subList(2, arguments.length), ReadSettings.standard());
    Consumer<Article> reader = arguments[0].equals("corenlp") ? coreNlp() : Pipeline.load()::read;
    new CpuPerToken().run(arguments[0], reader, articles, threads);
  }

  private void run(String name, Consumer<Article> reader, List<Article> articles, int threads)
      throws Exception {
    long tokens = articles.stream().mapToLong(CpuPerToken::tokens).sum();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Double> figures = new ArrayList<>();
    double seconds = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long cpu = system.getProcessCpuTime();
      long clock = System.nanoTime();
      List<Future<?>> running = new ArrayList<>();
      articles.forEach(article -> running.add(workers.submit(() -> reader.accept(article))));
      for (Future<?> future : running) {
        future.get();
      }
      if (round >= WARM_UP) {
        figures.add((system.getProcessCpuTime() - cpu) / 1e6 / tokens);
        seconds += (System.nanoTime() - clock) / 1e9;
      }
    }
    workers.shutdown();
    figures.sort(null);
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    // The reader is held until here, so that its models count as alive.
    System.out.printf(
        "%s %d articles %d tokens %d threads %.3f CPU ms/token (%.3f to %.3f) %.0f tokens/s %d MB"
            + " live heap%n",
        name,
        articles.size(),
        tokens,
        threads,
        figures.get(ROUNDS / 2),
        figures.get(0),
        figures.get(ROUNDS - 1),
        ROUNDS * tokens / seconds,
        heap / (1024 * 1024));
    reader.accept(articles.get(0));
  }

  private static long tokens(Article article) {
    return new PTBTokenizer<CoreLabel>(
            new StringReader(article.text()), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
        .tokenize()
        .size();
  }

  private static Consumer<Article> coreNlp() {
    RedwoodConfiguration.errorLevel().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
    properties.setProperty("coref.algorithm", "fastneural");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return article -> {
      Annotation annotation = new Annotation(article.text());
      article
          .published()
          .ifPresent(
              day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
      pipeline.annotate(annotation);
    };
  }
}
