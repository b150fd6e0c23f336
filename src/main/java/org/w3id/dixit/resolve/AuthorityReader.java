package org.w3id.dixit.resolve;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.OntologyFile;

/** Reads entries of the authority, the program's own and those of a user's file. */
final class AuthorityReader {
  private static final Pattern TYPE =
      Pattern.compile("https?://schema\\.org/\\w+|https://w3id\\.org/dixit/ns#\\w+");

  static final String NS = "https://w3id.org/dixit/authority/";

  final Map<String, AuthorityEntry> entries = new TreeMap<>();
  final NameIndex names = new NameIndex();
  final NameIndex inContext = new NameIndex();
  final NameIndex demonyms = new NameIndex();
  final NameIndex epithets = new NameIndex();
  final NameIndex persons = new NameIndex();
  final NameIndex bodies = new NameIndex();
  final Map<String, Set<String>> demonymsOf = new TreeMap<>();
  final Map<String, String> functions = new TreeMap<>();

  /** Takes in a file; its functions of bodies too. */
  void read(OntologyFile file, boolean own) {
    for (Node node : file.subjects(RDFS.label.asNode(), Node.ANY)) {
      boolean typed =
          file.first(node, RDF.type.asNode()).flatMap(AuthorityReader::type).isPresent();
      if (typed && (own || node.getURI().startsWith(NS))) {
        add(file, node, own);
      }
    }
    file.subjects(RDF.type.asNode(), DX.term("BodyFunction")).forEach(n -> addFunction(file, n));
  }

  /** The type of thing that a class stands for; empty for classes of other things. */
  static Optional<EntityType> type(Node type) {
    for (EntityType known : EntityType.values()) {
      if (type.isURI()
          && TYPE.matcher(type.getURI()).matches()
          && known.name().equals(OntologyFile.local(type))) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** What follows {@code entity/} in the id of an entity; a user's is named by its label. */
  static String name(OntologyFile file, Node node) {
    if (node.getURI().startsWith(NS)) {
      return node.getURI().substring(NS.length());
    }
    return file.texts(node, RDFS.label.asNode()).stream()
        .findFirst()
        .map(l -> EntityIds.named(l).substring("entity/".length()))
        .orElseGet(() -> OntologyFile.local(node));
  }

  private void add(OntologyFile file, Node node, boolean own) {
    String name = name(file, node);
    String label = file.texts(node, RDFS.label.asNode()).get(0);
    Set<String> all = new TreeSet<>(file.texts(node, SKOS.altLabel.asNode()));
    all.add(label);
    EntityType type = type(file.first(node, RDF.type.asNode()).orElseThrow()).orElseThrow();
    entries.put(
        name,
        entry(
            file,
            node,
            new AuthorityEntry(
                name,
                type,
                label,
                all,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    Set<String> onlyThere = new TreeSet<>(file.texts(node, DX.term("nameInContext")));
    onlyThere.forEach(n -> inContext.put(n, name, own));
    all.stream().filter(n -> !onlyThere.contains(n)).forEach(n -> names.put(n, name, own));
    file.texts(node, DX.term("demonym")).forEach(n -> demonyms.put(n, name, own));
    demonymsOf.put(name, new TreeSet<>(file.texts(node, DX.term("demonym"))));
    file.texts(node, DX.term("epithet")).forEach(n -> epithets.put(n, name, own));
    if (type == EntityType.Person) {
      all.forEach(n -> persons.put(NameKey.of(n), name, own));
    }
    if (type == EntityType.Organization) {
      all.forEach(n -> bodies.put(n.toLowerCase(Locale.ROOT), name, own));
    }
  }

  private static AuthorityEntry entry(OntologyFile file, Node node, AuthorityEntry plain) {
    boolean foreign = !node.getURI().startsWith(NS);
    return new AuthorityEntry(
        plain.name(),
        plain.type(),
        plain.label(),
        plain.names(),
        file.first(node, DX.affiliation)
            .or(() -> file.first(node, DX.term("country")))
            .map(n -> name(file, n)),
        file.texts(node, DX.term("kind")).stream().findFirst(),
        file.first(node, DX.term("standsFor")).map(n -> name(file, n)),
        file.texts(node, DX.term("building")).stream().findFirst(),
        file.first(node, SKOS.exactMatch.asNode())
            .or(() -> foreign ? Optional.of(node) : Optional.empty())
            .filter(Node::isURI)
            .map(Node::getURI));
  }

  private void addFunction(OntologyFile file, Node node) {
    String label = file.texts(node, RDFS.label.asNode()).get(0);
    functions.put(label.toLowerCase(Locale.ROOT), label);
    file.texts(node, SKOS.altLabel.asNode())
        .forEach(n -> functions.put(n.toLowerCase(Locale.ROOT), label));
  }
}
