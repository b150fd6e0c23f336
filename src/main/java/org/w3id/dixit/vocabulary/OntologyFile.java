package org.w3id.dixit.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** A data file of {@code ontology/}, as the program reads it. */
public final class OntologyFile {
  private final String name;
  private final Graph graph;

  private OntologyFile(String name, Graph graph) {
    this.name = name;
    this.graph = graph;
  }

  /** Reads a file that the program is shipped with, such as {@code lexicon.ttl}. */
  public static OntologyFile shipped(String name) {
    InputStream file = OntologyFile.class.getResourceAsStream("/ontology/" + name);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
    return new OntologyFile(name, graph);
  }

  /**
   * Reads a file of Turtle that a user names.
   *
   * @throws UnparsableException with line and column where it is not Turtle
   */
  public static OntologyFile of(Path file) throws UnparsableException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException | IOException e) {
      throw new UnparsableException(e.getMessage(), e);
    }
    return new OntologyFile(file.toString(), graph);
  }

  public Graph graph() {
    return graph;
  }

  /** All that have a value of the property, or this value where {@code value} is one. */
  public List<Node> subjects(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(t -> t.getSubject()).toSet().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  public List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  public Optional<Node> first(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /**
   * The value of a property that must have just one.
   *
   * @throws IllegalStateException naming file, subject and property if it has none or several
   */
  public Node one(Node subject, Node property) {
    List<Node> found = objects(subject, property);
    if (found.size() != 1) {
      throw new IllegalStateException(
          name
              + ": "
              + subject
              + " has "
              + found.size()
              + " values of "
              + property
              + "; it needs one");
    }
    return found.get(0);
  }

  public List<String> texts(Node subject, Node property) {
    return objects(subject, property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  /** What follows the last hash or slash of an IRI. */
  public static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
