package org.w3id.dixit.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * Which articles and assertions of a store are copies of earlier ones, and which quotations stand
 * in other articles in nearly the same words: a graph of its own, made anew each time. All
 * quotations are held in memory meanwhile.
 */
public final class CopyGraph {
  /** How much of a text must stand in another one for a copy. */
  public static final double SHARE = 0.6;

  /** How much of a quotation must stand in another one, by its pairs of words. */
  private static final double QUOTATION_SHARE = 0.6;

  private static final WordRuns PAIRS = new WordRuns(2);
  private static final int FEWEST_PAIRS = 4;

  private final Store store;
  private final Node graph;
  private final List<Quad> quads = new ArrayList<>();
  private final Set<String> copied = new HashSet<>();
  private int variants;

  private CopyGraph(Store store) {
    this.store = store;
    this.graph = new GraphNames(store.base()).copies();
  }

  /**
   * What was found.
   *
   * @param copies the articles that are copies, the earliest first
   * @param articles how many articles there are
   * @param assertions how many assertions are copies of an origin's
   * @param variants how many quotations stand in an earlier article in nearly the same words
   */
  public record Summary(List<Copy> copies, int articles, int assertions, int variants) {}

  /**
   * Looks through a store and puts what it finds in the place of what was found before.
   *
   * @param share how much of the shorter one of two texts must stand in the other, from 0 to 1
   */
  public static Summary renew(Store store, double share) {
    CopyGraph made = new CopyGraph(store);
    CopyFinder finder = new CopyFinder(store, share);
    List<Copy> copies = finder.find();
    copies.forEach(made::add);
    made.addVariants(finder.articles());
    store.write(
        data -> {
          data.deleteAny(made.graph, Node.ANY, Node.ANY, Node.ANY);
          made.quads.forEach(data::add);
        });
    return new Summary(copies, finder.articles().size(), made.copied.size(), made.variants);
  }

  private void add(Copy copy) {
    Node article = NodeFactory.createURI(copy.article());
    add(article, DX.copyOf, NodeFactory.createURI(copy.origin()));
    BigDecimal share = BigDecimal.valueOf(Math.round(copy.share() * 100), 2);
    add(
        article,
        DX.copiedShare,
        NodeFactory.createLiteralDT(share.toString(), XSDDatatype.XSDdecimal));
    Map<String, String> origins = new HashMap<>();
    SaidWords.of(store, copy.origin()).forEach(said -> origins.putIfAbsent(said.key(), said.iri()));
    for (SaidWords said : SaidWords.of(store, copy.article())) {
      String origin = origins.get(said.key());
      if (origin != null) {
        add(NodeFactory.createURI(said.iri()), DX.copyOf, NodeFactory.createURI(origin));
        copied.add(said.iri());
      }
    }
  }

  /** Each quotation with the earlier one that is nearest to it, in another article. */
  private void addVariants(List<String> articles) {
    List<SaidWords> quotations = new ArrayList<>();
    for (String article : articles) {
      SaidWords.of(store, article).stream()
          .filter(SaidWords::quoted)
          .filter(said -> PAIRS.of(said.words()).size() >= FEWEST_PAIRS)
          .forEach(quotations::add);
    }
    try (NearTexts near = new NearTexts(PAIRS)) {
      quotations.forEach(said -> near.add(said.source(), said.words()));
      for (int i = 0; i < quotations.size(); i++) {
        if (!copied.contains(quotations.get(i).iri())) {
          addVariant(i, quotations, near);
        }
      }
    }
  }

  private void addVariant(int number, List<SaidWords> quotations, NearTexts near) {
    SaidWords said = quotations.get(number);
    Set<String> pairs = PAIRS.of(said.words());
    SaidWords nearest = null;
    double most = QUOTATION_SHARE;
    // Of several that are as near, the first.
    for (int earlier :
        near.before(number, said.source(), said.words()).stream().sorted().toList()) {
      SaidWords other = quotations.get(earlier);
      double share = WordRuns.share(pairs, PAIRS.of(other.words()));
      boolean isNearer = nearest == null ? share >= most : share > most;
      if (isNearer && !other.article().equals(said.article())) {
        nearest = other;
        most = share;
      }
    }
    if (nearest != null) {
      Node assertion = NodeFactory.createURI(said.iri());
      add(assertion, DX.variantOf, NodeFactory.createURI(nearest.iri()));
      String difference = WordDifference.between(nearest.words(), said.words());
      add(assertion, DX.differenceText, NodeFactory.createLiteralLang(difference, "en"));
      variants++;
    }
  }

  private void add(Node subject, Node property, Node object) {
    quads.add(Quad.create(graph, subject, property, object));
  }
}
