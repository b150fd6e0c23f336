package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.SCHEMA;

class CopyGraphTest {
  private static final String ARTICLES = Store.DEFAULT_BASE + "article/";
  private static final Node COPIES = new GraphNames(Store.DEFAULT_BASE).copies();

  private static final String REPORT =
      """
      The harbour board of Sarholm has put off the opening of the new pier by three weeks after
      divers found cracks in two of its piles, its chair said on Friday. Tessa Marl told reporters
      that the repair would cost about 40,000 crowns and that no ferry would be cancelled. The union
      of dock workers, which had warned of the cracks in spring, called the delay a costly lesson.
      Work on the second basin goes on as planned, and the lighthouse tour stays open to visitors.
      """;

  @TempDir Path folder;

  @Test
  void aShortenedReportIsACopyOfTheFirstPublication() {
    try (Store store = Store.openOrCreate(folder)) {
      put(store, article("wire", "2025-05-02", REPORT));
      put(store, article("herald", "2025-05-03", "From our harbour desk. " + head(REPORT, 3)));
      put(store, article("gazette", "2025-05-04", REPORT.replace("three weeks", "a month")));
      put(store, article("weekly", "2025-05-09", head(REPORT, 3) + "More on page two."));
      put(store, article("other", "2025-05-03", OTHER));
      CopyGraph.Summary found = CopyGraph.renew(store, CopyGraph.SHARE);
      assertEquals(5, found.articles());
      assertEquals(
          Map.of("herald", "wire", "gazette", "wire", "weekly", "wire"),
          origins(store),
          found.toString());
      found.copies().forEach(copy -> assertTrue(copy.share() > 0.7 && copy.share() < 1, "" + copy));
    }
  }

  private static final String OTHER =
      """
      The harbour board of Sarholm has chosen a new chair, the board said on Friday. Tessa Marl will
      lead it for three years. She was a pilot for two decades, knows every buoy between the islands,
      and has promised to listen to the fishermen, who have long felt left out of the talks on fees.
      """;

  @Test
  void ofOneDayTheLongerTextIsTheOriginAndWithoutADayNone() {
    try (Store store = Store.openOrCreate(folder)) {
      put(store, article("a-short", "2025-05-02", head(REPORT, 4)));
      put(store, article("b-long", "2025-05-02", REPORT));
      put(store, article("c-undated", "", REPORT + " The tour costs nothing."));
      CopyGraph.renew(store, CopyGraph.SHARE);
      assertEquals(Map.of("a-short", "b-long", "c-undated", "b-long"), origins(store));
    }
  }

  @Test
  void theSameWordsOfTheSameSourceAreACopyOfTheOrigins() {
    List<Quad> wire = article("wire", "2025-05-02", REPORT);
    say(wire, "wire", 1, "Tessa_Marl", "IndirectSpeech", "no ferry would be cancelled");
    say(wire, "wire", 2, "Union", "DirectSpeech", "a costly lesson");
    List<Quad> herald = article("herald", "2025-05-03", REPORT);
    say(herald, "herald", 1, "Tessa_Marl", "IndirectSpeech", "No ferry  would be cancelled.");
    say(herald, "herald", 2, "Tessa_Marl", "DirectSpeech", "a costly lesson");
    try (Store store = Store.openOrCreate(folder)) {
      put(store, wire);
      put(store, herald);
      assertEquals(1, CopyGraph.renew(store, CopyGraph.SHARE).assertions());
      assertEquals(Map.of("herald", "wire", "herald/1", "wire/1"), origins(store));
      // What is read again or taken out is no longer known to be a copy.
      store.retract(ARTICLES + "wire");
      assertEquals(Map.of(), origins(store));
    }
  }

  @Test
  void aQuotationIsAlignedWithTheEarlierOneAndItsDifferencesAreShown() {
    String first = "We will open the pier very soon and we will not close it again";
    String second = "we will open the pier soon, and we will close it again";
    List<Quad> wire = article("wire", "2025-05-02", REPORT);
    say(wire, "wire", 1, "Tessa_Marl", "DirectSpeech", first);
    say(
        wire,
        "wire",
        2,
        "Tessa_Marl",
        "DirectSpeech",
        "Nobody on the board has seen any such letter");
    List<Quad> other = article("other", "2025-05-03", OTHER);
    say(other, "other", 1, "Tessa_Marl", "DirectSpeech", second);
    say(other, "other", 2, "Union", "DirectSpeech", first);
    say(
        other,
        "other",
        3,
        "Tessa_Marl",
        "DirectSpeech",
        "Nobody in the town has read this report yet");
    try (Store store = Store.openOrCreate(folder)) {
      put(store, wire);
      put(store, other);
      assertEquals(1, CopyGraph.renew(store, CopyGraph.SHARE).variants());
      Node assertion = NodeFactory.createURI(ARTICLES + "other/1");
      List<Quad> difference =
          store.read(
              data ->
                  org.apache.jena.atlas.iterator.Iter.toList(
                      data.find(COPIES, assertion, DX.differenceText, Node.ANY)));
      assertEquals(
          "we will open the pier [-very-] soon, and we will [-not-] close it again",
          difference.get(0).getObject().getLiteralLexicalForm());
    }
  }

  @Test
  void wordsOfTheSameKindDoNotDiffer() {
    assertEquals("", WordDifference.between("\u201CThe pier is open\u201D,", "the  pier is open"));
    assertEquals("a {+b+} c", WordDifference.between("a c", "a b c"));
    assertEquals("[-a-] {+b+}", WordDifference.between("a", "b"));
  }

  private static String head(String report, int lines) {
    return String.join("\n", report.lines().toList().subList(0, lines)) + " ";
  }

  private static Map<String, String> origins(Store store) {
    Map<String, String> origins = new TreeMap<>();
    store.read(
        data -> {
          data.find(COPIES, Node.ANY, DX.copyOf, Node.ANY)
              .forEachRemaining(
                  quad ->
                      origins.put(
                          quad.getSubject().getURI().substring(ARTICLES.length()),
                          quad.getObject().getURI().substring(ARTICLES.length())));
          return null;
        });
    return origins;
  }

  private static void put(Store store, List<Quad> article) {
    store.replaceArticle(article.get(0).getSubject().getURI(), article);
  }

  private static List<Quad> article(String name, String day, String text) {
    Node article = NodeFactory.createURI(ARTICLES + name);
    Node graph = GraphNames.metadata(article);
    List<Quad> quads = new ArrayList<>();
    quads.add(Quad.create(graph, article, RDF.type.asNode(), SCHEMA.NewsArticle));
    quads.add(
        Quad.create(graph, article, SCHEMA.identifier, NodeFactory.createLiteralString(name)));
    if (!day.isEmpty()) {
      quads.add(
          Quad.create(
              graph,
              article,
              SCHEMA.datePublished,
              NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)));
    }
    quads.add(
        Quad.create(
            GraphNames.text(article),
            article,
            SCHEMA.articleBody,
            NodeFactory.createLiteralString(text)));
    return quads;
  }

  private static void say(
      List<Quad> quads, String name, int number, String source, String speech, String words) {
    Node graph = GraphNames.metadata(NodeFactory.createURI(ARTICLES + name));
    Node assertion = NodeFactory.createURI(ARTICLES + name + "/" + number);
    Node speaker = NodeFactory.createURI(Store.DEFAULT_BASE + "entity/" + source);
    Node entities = new GraphNames(Store.DEFAULT_BASE).entities();
    quads.add(Quad.create(graph, assertion, RDF.type.asNode(), DX.Assertion));
    quads.add(Quad.create(graph, assertion, DX.source, speaker));
    quads.add(Quad.create(graph, assertion, DX.speech, DX.term(speech)));
    quads.add(
        Quad.create(graph, assertion, DX.contentText, NodeFactory.createLiteralLang(words, "en")));
    quads.add(
        Quad.create(
            entities, speaker, RDFS.label.asNode(), NodeFactory.createLiteralLang(source, "en")));
  }
}
