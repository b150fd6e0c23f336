package org.w3id.dixit.store;

import static org.apache.jena.graph.Node.ANY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.dixit.vocabulary.GraphNames;

/** The vocabulary and the lexicon that every store holds, as they come with the program. */
final class VocabularyGraphs {
  private static final Map<Node, List<String>> FILES =
      Map.of(
          GraphNames.VOCABULARY, List.of("/ontology/dixit.ttl", "/ontology/events.ttl"),
          GraphNames.LEXICON, List.of("/ontology/lexicon.ttl"));

  private final Map<String, byte[]> contents = new TreeMap<>();

  VocabularyGraphs() {
    FILES.values().forEach(files -> files.forEach(file -> contents.put(file, bytes(file))));
  }

  /** A hash of the files: the same for the same content. */
  String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (file, bytes) -> {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Puts the vocabulary in the place of what the store holds of it, within a transaction. */
  void load(DatasetGraph data) {
    FILES.forEach(
        (name, files) -> {
          data.deleteAny(name, ANY, ANY, ANY);
          quads(name, files, data::add);
        });
  }

  /** Sends all of it. */
  void send(Consumer<Quad> sink) {
    FILES.forEach((name, files) -> quads(name, files, sink));
  }

  private void quads(Node name, List<String> files, Consumer<Quad> sink) {
    Graph graph = GraphFactory.createDefaultGraph();
    files.forEach(file -> parse(file, graph));
    graph.find().forEachRemaining(triple -> sink.accept(Quad.create(name, triple)));
  }

  private void parse(String file, Graph graph) {
    RDFParser.source(new ByteArrayInputStream(contents.get(file))).lang(Lang.TURTLE).parse(graph);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = VocabularyGraphs.class.getResourceAsStream(file)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
