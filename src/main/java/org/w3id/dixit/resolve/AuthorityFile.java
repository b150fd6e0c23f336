package org.w3id.dixit.resolve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.OntologyFile;
import org.w3id.dixit.vocabulary.UnparsableException;

/** Checks a user's file of names before it is believed. */
final class AuthorityFile {
  private static final String KINDS =
      Arrays.stream(EntityType.values())
          .filter(t -> t != EntityType.Group && t != EntityType.UnnamedEntity)
          .map(t -> "schema:" + t.name())
          .collect(Collectors.joining(", "));

  private final Path path;
  private final OntologyFile file;

  private AuthorityFile(Path path, OntologyFile file) {
    this.path = path;
    this.file = file;
  }

  /**
   * Reads a file of Turtle.
   *
   * @throws AuthorityException if it cannot be read, is no Turtle, names nothing, or an entity in
   *     it lacks its label or its type
   */
  static OntologyFile read(Path path) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new AuthorityException(path + ": no such file; --authority takes a file in Turtle.");
    }
    OntologyFile file;
    try {
      file = OntologyFile.of(path);
    } catch (UnparsableException e) {
      throw new AuthorityException(
          path + ": " + e.getMessage() + "; it has to be Turtle, as ontology/authority.ttl is.");
    }
    new AuthorityFile(path, file).check();
    return file;
  }

  private void check() {
    int entities = 0;
    for (Node node : file.subjects(RDF.type.asNode(), Node.ANY)) {
      Optional<EntityType> type =
          file.objects(node, RDF.type.asNode()).stream()
              .flatMap(t -> AuthorityReader.type(t).stream())
              .findFirst();
      if (type.isPresent()) {
        entities++;
        require(node.isURI(), node, "is a blank node; give it an IRI");
        int labels = file.texts(node, RDFS.label.asNode()).size();
        require(labels == 1, node, "has " + labels + " rdfs:label; it needs one, its best name");
      }
    }
    for (Node property : new Node[] {RDFS.label.asNode(), SKOS.altLabel.asNode()}) {
      for (Node node : file.subjects(property, Node.ANY)) {
        require(
            file.first(node, RDF.type.asNode()).isPresent(),
            node,
            "has a name and no type; it needs one of " + KINDS);
      }
    }
    for (Node node : file.subjects(DX.term("officeFrom"), Node.ANY)) {
      require(
          file.texts(node, DX.term("officeFrom")).get(0).matches("\\d{4}-\\d\\d-\\d\\d"),
          node,
          "has a dx:officeFrom that is no day; write it like \"2024-10-01\"^^xsd:date");
    }
    if (entities == 0) {
      throw new AuthorityException(
          path + ": names no entity; each needs an rdfs:label and a type, one of " + KINDS + ".");
    }
  }

  private void require(boolean met, Node node, String otherwise) {
    if (!met) {
      throw new AuthorityException(path + ": " + node + " " + otherwise + ".");
    }
  }
}
