package org.w3id.dixit.resolve;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;

/**
 * The entities of {@code ontology/authority.ttl} by their names. A name that several entities share
 * gives none of them.
 */
public final class Authority {
  private static final String NS = "https://w3id.org/dixit/authority/";

  private final Map<String, AuthorityEntry> entries = new TreeMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> demonyms = new HashMap<>();
  private final Map<String, Set<String>> epithets = new HashMap<>();
  private final Map<String, Set<String>> personKeys = new HashMap<>();

  private Authority() {}

  /** Reads the authority that the program is shipped with. */
  public static Authority shipped() {
    Graph graph = GraphFactory.createDefaultGraph();
    InputStream file = Authority.class.getResourceAsStream("/ontology/authority.ttl");
    RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
    Authority authority = new Authority();
    graph
        .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .forEach(t -> authority.add(graph, t.getSubject()));
    return authority;
  }

  private void add(Graph graph, Node node) {
    if (!node.getURI().startsWith(NS)) {
      return;
    }
    String name = node.getURI().substring(NS.length());
    String label = texts(graph, node, RDFS.label.asNode()).get(0);
    Set<String> all = new TreeSet<>(texts(graph, node, SKOS.altLabel.asNode()));
    all.add(label);
    EntityType type = EntityType.valueOf(local(objects(graph, node, RDF.type.asNode()).get(0)));
    AuthorityEntry entry =
        new AuthorityEntry(
            name,
            type,
            label,
            all,
            first(graph, node, DX.affiliation)
                .or(() -> first(graph, node, DX.term("country")))
                .map(Authority::local),
            texts(graph, node, DX.term("kind")).stream().findFirst(),
            first(graph, node, SKOS.exactMatch.asNode()).map(Node::getURI));
    entries.put(name, entry);
    all.forEach(n -> put(names, n, name));
    texts(graph, node, DX.term("demonym")).forEach(n -> put(demonyms, n, name));
    texts(graph, node, DX.term("epithet")).forEach(n -> put(epithets, n, name));
    if (type == EntityType.Person) {
      all.forEach(n -> put(personKeys, NameKey.of(n), name));
    }
  }

  private static void put(Map<String, Set<String>> map, String key, String name) {
    map.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
  }

  Optional<AuthorityEntry> byName(String name) {
    return unique(names, name);
  }

  /** The country of a people's name: {@code Ukrainian}. */
  Optional<AuthorityEntry> byDemonym(String name) {
    return unique(demonyms, name);
  }

  /** What a name means after the definite article: {@code Alliance}. */
  Optional<AuthorityEntry> byEpithet(String name) {
    return unique(epithets, name);
  }

  /** A person, however the name is transliterated. */
  Optional<AuthorityEntry> person(String fullName) {
    return unique(personKeys, NameKey.of(fullName));
  }

  Optional<AuthorityEntry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The entry whose entity has this id, which must be one of the authority's. */
  AuthorityEntry byId(String id) {
    return entries.get(id.substring("entity/".length()));
  }

  private Optional<AuthorityEntry> unique(Map<String, Set<String>> map, String key) {
    Set<String> found = map.getOrDefault(key, Set.of());
    return found.size() == 1 ? entry(found.iterator().next()) : Optional.empty();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private static Optional<Node> first(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream().findFirst();
  }

  private static List<String> texts(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  private static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
