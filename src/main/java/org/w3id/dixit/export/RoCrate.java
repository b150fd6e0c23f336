package org.w3id.dixit.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.PROV;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * An export as a folder that describes itself: the quads in {@code dixit.nq} and, beside them,
 * {@code ro-crate-metadata.json} after RO-Crate 1.1 with counts in the terms of VoID, a licence and
 * a checksum.
 */
public final class RoCrate {
  private static final String DATA = "dixit.nq";
  private static final String METADATA = "ro-crate-metadata.json";
  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final String base;
  private final Selection selection;
  private final Optional<String> licence;

  /**
   * @param base the base IRI of the store
   * @param licence the IRI of the licence under which the export is given away, if there is one
   */
  public RoCrate(String base, Selection selection, Optional<String> licence) {
    this.base = base;
    this.selection = selection;
    this.licence = licence;
  }

  /**
   * Writes both files into a folder, which is made where it is missing. Call it within a
   * transaction.
   *
   * @throws UnknownArticleException if the selected article is not in {@code data}
   * @throws UncheckedIOException if a file cannot be written
   */
  public void write(DatasetGraph data, Path folder) {
    try {
      Files.createDirectories(folder);
      Path quads = folder.resolve(DATA);
      new Export(base, ExportFormat.NQUADS, selection).write(data, quads);
      String described = JSON.toJson(describe(data, quads)) + "\n";
      AtomicFile.replace(
          folder.resolve(METADATA), out -> out.write(described.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonObject describe(DatasetGraph data, Path quads) throws IOException {
    JsonObject crate = new JsonObject();
    JsonArray context = new JsonArray();
    context.add(SPECIFICATION + "/context");
    JsonObject terms = new JsonObject();
    terms.addProperty("void", "http://rdfs.org/ns/void#");
    terms.addProperty("sha256", "https://w3id.org/ro/terms/workflow-run#sha256");
    context.add(terms);
    crate.add("@context", context);
    JsonArray graph = new JsonArray();
    JsonObject descriptor = entity(METADATA, "CreativeWork");
    descriptor.add("conformsTo", reference(SPECIFICATION));
    descriptor.add("about", reference("./"));
    graph.add(descriptor);
    graph.add(root(data));
    graph.add(file(data, quads));
    crate.add("@graph", graph);
    return crate;
  }

  private JsonObject root(DatasetGraph data) {
    JsonObject root = entity("./", "Dataset");
    root.addProperty("name", "Attributed assertions of " + base);
    root.addProperty(
        "description",
        "Who said what in news articles, as an RDF graph: each claim stands in a graph of its own,"
            + " with its source, certainty and polarity in the graph of its article. A claim is not"
            + " a fact of this dataset.");
    newestRun(data).ifPresent(time -> root.addProperty("datePublished", time));
    licence.ifPresentOrElse(
        iri -> root.add("license", reference(iri)),
        () -> root.addProperty("license", "none stated; articles belong to their publishers"));
    JsonArray parts = new JsonArray();
    parts.add(reference(DATA));
    root.add("hasPart", parts);
    return root;
  }

  private JsonObject file(DatasetGraph data, Path quads) throws IOException {
    JsonObject file = entity(DATA, "File");
    file.addProperty("name", "All quads, sorted");
    file.addProperty("encodingFormat", "application/n-quads");
    file.addProperty("contentSize", String.valueOf(Files.size(quads)));
    file.addProperty("sha256", checksum(quads));
    file.add("conformsTo", reference(GraphNames.VOCABULARY.getURI()));
    try (var lines = Files.lines(quads)) {
      file.addProperty("void:triples", lines.count());
    }
    file.addProperty("void:documents", count(data, SCHEMA.NewsArticle));
    JsonObject assertions = new JsonObject();
    assertions.add("void:class", reference(DX.Assertion.getURI()));
    assertions.addProperty("void:entities", count(data, DX.Assertion));
    file.add("void:classPartition", assertions);
    return file;
  }

  /** How many of a class there are in the selection. */
  private long count(DatasetGraph data, Node type) {
    Iterator<Quad> found = data.find(Node.ANY, Node.ANY, RDF.Nodes.type, type);
    return Iter.asStream(found)
        .filter(
            quad ->
                selection
                    .article()
                    .map(article -> quad.getGraph().getURI().equals(article + "/g"))
                    .orElse(true))
        .count();
  }

  private static Optional<String> newestRun(DatasetGraph data) {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, PROV.endedAtTime, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .max(String::compareTo);
  }

  private static String checksum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static JsonObject entity(String id, String type) {
    JsonObject entity = reference(id);
    entity.addProperty("@type", type);
    return entity;
  }

  private static JsonObject reference(String id) {
    JsonObject reference = new JsonObject();
    reference.addProperty("@id", id);
    return reference;
  }
}
