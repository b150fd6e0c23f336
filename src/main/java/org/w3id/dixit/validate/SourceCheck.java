package org.w3id.dixit.validate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.validate.VerbatimViolation.Problem;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.PROV;

/**
 * Reads pages, news items and web archives again, where their files are still there, and compares
 * the texts with those of a store by their hashes.
 *
 * @param again how many texts were read again
 * @param away how many have their source in files that are not there
 * @param violations those whose text is another now, or is no longer there
 */
public record SourceCheck(int again, int away, List<VerbatimViolation> violations) {
  private static final Node IDENTIFIER = NodeFactory.createURI("http://schema.org/identifier");

  /** An article of the store: its IRI, its name, and the hash of its text. */
  private record Stored(String iri, String id, String hash) {}

  /**
   * The articles of a store by the files of their sources. Call it within a transaction.
   *
   * @return from files, as they were named, to articles
   */
  private static SortedMap<String, List<Stored>> stored(DatasetGraph data) {
    SortedMap<String, List<Stored>> files = new TreeMap<>();
    List<Quad> sources =
        Iter.toList(data.find(Node.ANY, Node.ANY, RDF.Nodes.type, DX.ArticleSource));
    for (Quad source : sources) {
      Node graph = source.getGraph();
      String file = literal(data, graph, source.getSubject(), DX.sourceFile);
      Iter.iter(data.find(graph, Node.ANY, PROV.hadPrimarySource, source.getSubject()))
          .map(Quad::getSubject)
          .forEachRemaining(
              article ->
                  files
                      .computeIfAbsent(file, f -> new ArrayList<>())
                      .add(
                          new Stored(
                              article.getURI(),
                              literal(data, graph, article, IDENTIFIER),
                              literal(data, graph, article, DX.textHash))));
    }
    return files;
  }

  /**
   * Checks all articles of a store whose source is known. Call it within a transaction.
   *
   * @param settings how the sources were read
   */
  public static SourceCheck run(DatasetGraph data, ReadSettings settings) {
    int again = 0;
    int away = 0;
    List<VerbatimViolation> violations = new ArrayList<>();
    for (Map.Entry<String, List<Stored>> entry : stored(data).entrySet()) {
      if (!isThere(entry.getKey())) {
        away += entry.getValue().size();
        continue;
      }
      Map<String, String> hashes = hashes(entry.getKey(), entry.getValue(), settings);
      for (Stored stored : entry.getValue()) {
        again++;
        String hash = hashes.getOrDefault(stored.id(), "");
        if (!hash.equals(stored.hash())) {
          Problem problem = hash.isEmpty() ? Problem.SOURCE_GONE : Problem.SOURCE_CHANGED;
          violations.add(
              new VerbatimViolation(stored.iri(), stored.iri(), problem, stored.hash(), hash));
        }
      }
    }
    return new SourceCheck(again, away, violations);
  }

  /** The hashes of the texts of a file as they are now, by the names of the articles looked for. */
  private static Map<String, String> hashes(
      String file, List<Stored> wanted, ReadSettings settings) {
    Map<String, String> stored = new HashMap<>();
    wanted.forEach(article -> stored.put(article.id(), article.hash()));
    Map<String, String> found = new HashMap<>();
    try (Stream<Intake> intakes = ArticleReader.stream(List.of(file), settings)) {
      intakes.forEach(
          intake -> {
            if (intake instanceof Taken taken && stored.containsKey(taken.article().id())) {
              Article article = taken.article();
              // A web archive may hold a page several times; the store has one of them.
              String hash = article.textHash();
              if (!stored.get(article.id()).equals(found.get(article.id()))) {
                found.put(article.id(), hash);
              }
            }
          });
    }
    return found;
  }

  private static boolean isThere(String file) {
    try {
      return Files.isRegularFile(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String literal(DatasetGraph data, Node graph, Node subject, Node property) {
    return Iter.iter(data.find(graph, subject, property, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst(text -> true)
        .orElse("");
  }
}
