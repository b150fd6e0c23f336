import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.store.Renewal;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoredArticles;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * Makes a large corpus that was never read, out of one that was: each article of a store many times,
 * on other days, under other names, until so many assertions are there. The copies of an
 * article belong to stories, the first of which is told most (the n-th with a weight of 1/n); each
 * story has its own people, bodies and places, but the outlets are the same in all. So names are
 * spread as in news: a few of them in thousands of assertions, most in a few. Long words get the
 * number of the copy, so that no two are the same.
 *
 * <p>It is loaded as {@code dixit load} does it, but without shards. Arguments: STORE NEW-STORE
 * ASSERTIONS.
 */
final class LargeStore {
  private static final int STORIES = 2000;
  private static final int DAYS = 1500;
  private static final int LONG = 40;

  private final Random random = new Random(1);
  private final double[] upTo = new double[STORIES];
  private final String base;

  private LargeStore(String base) {
    this.base = base;
    double sum = 0;
    for (int story = 0; story < STORIES; story++) {
      sum += 1.0 / (story + 1);
      upTo[story] = sum;
    }
  }

  private record Read(String iri, List<Quad> quads, long assertions) {}

  public static void main(String[] arguments) {
    long wanted = Long.parseLong(arguments[2]);
    List<Read> all = new ArrayList<>();
    String base;
    try (Store store = Store.openExisting(Path.of(arguments[0]))) {
      base = store.base();
      StoredArticles stored = new StoredArticles(store);
      for (String iri : store.articles()) {
        List<Quad> quads = stored.quads(iri);
        long assertions =
            quads.stream()
                .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                .filter(quad -> quad.getObject().equals(DX.Assertion))
                .count();
        all.add(new Read(iri, quads, assertions));
      }
    }
    long written = 0;
    long articles = 0;
    long start = System.nanoTime();
    LargeStore large = new LargeStore(base);
    try (Renewal store = Renewal.of(Path.of(arguments[1]), base, true)) {
      store.addVocabulary();
      for (int copy = 0; written < wanted; copy++) {
        for (Read each : all) {
          if (written < wanted) {
            store.addOfArticle(large.copy(each, copy));
            written += each.assertions();
            articles++;
          }
        }
      }
      System.out.printf("%d quads are read%n", store.quads());
      store.finish();
      System.out.printf(
          "%d articles, %d assertions, %d quads in %d s%n",
          articles, written, store.quads(), (System.nanoTime() - start) / 1_000_000_000);
    }
  }

  private List<Quad> copy(Read read, int copy) {
    Map<Node, Node> others = new HashMap<>();
    int story = story();
    int days = random.nextInt(DAYS);
    String renamed = read.iri() + "-" + copy;
    Set<Node> outlets = new HashSet<>();
    read.quads().stream()
        .filter(quad -> quad.getPredicate().equals(SCHEMA.publisher))
        .forEach(quad -> outlets.add(quad.getObject()));
    String entities = base + "graph/entities";
    List<Quad> content = new ArrayList<>();
    for (Quad quad : read.quads()) {
      boolean own = !quad.getGraph().getURI().equals(entities);
      Node subject = quad.getSubject();
      Node object = quad.getObject();
      boolean name = quad.getPredicate().equals(RDFS.label.asNode()) && !outlets.contains(subject);
      content.add(
          Quad.create(
              named(quad.getGraph(), read.iri(), renamed),
              other(subject, read.iri(), renamed, story, outlets, others),
              quad.getPredicate(),
              object.isLiteral()
                  ? literal(object, own, name, copy, days, story)
                  : other(object, read.iri(), renamed, story, outlets, others)));
    }
    return content;
  }

  private int story() {
    double chosen = random.nextDouble() * upTo[STORIES - 1];
    int story = 0;
    while (upTo[story] < chosen) {
      story++;
    }
    return story;
  }

  private Node literal(Node node, boolean own, boolean name, int copy, int days, int story) {
    String words = node.getLiteralLexicalForm();
    if (own && node.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
      return NodeFactory.createLiteralDT(
          LocalDate.parse(words).plusDays(days).toString(), XSDDatatype.XSDdate);
    }
    String more =
        name && !own && story > 0 ? " " + story : own && words.length() > LONG ? " " + copy : "";
    if (more.isEmpty() || !isText(node)) {
      return node;
    }
    return node.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(words + more)
        : NodeFactory.createLiteralLang(words + more, node.getLiteralLanguage());
  }

  private static boolean isText(Node node) {
    return !node.getLiteralLanguage().isEmpty()
        || node.getLiteralDatatype().equals(XSDDatatype.XSDstring);
  }

  /** Below the article its own name, and for what a story speaks of that of the story. */
  private Node other(
      Node node,
      String iri,
      String renamed,
      int story,
      Set<Node> outlets,
      Map<Node, Node> others) {
    return others.computeIfAbsent(
        node,
        each -> {
          Node own = named(each, iri, renamed);
          boolean ofStory =
              own.equals(each)
                  && story > 0
                  && each.isURI()
                  && each.getURI().startsWith(base)
                  && !outlets.contains(each)
                  && !each.getURI().startsWith(base + "graph/");
          return ofStory ? NodeFactory.createURI(each.getURI() + "-" + story) : own;
        });
  }

  private static Node named(Node node, String iri, String renamed) {
    return node.isURI() && node.getURI().startsWith(iri)
        ? NodeFactory.createURI(renamed + node.getURI().substring(iri.length()))
        : node;
  }
}
