package org.w3id.dixit.resolve;

import static org.w3id.dixit.vocabulary.OntologyFile.local;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.OntologyFile;

/**
 * The entities of {@code ontology/authority.ttl} by their names, and holders of offices. A name
 * that several entities share gives none of them.
 */
public final class Authority {
  private static final String NS = "https://w3id.org/dixit/authority/";

  private final Map<String, AuthorityEntry> entries = new TreeMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> demonyms = new HashMap<>();
  private final Map<String, Set<String>> epithets = new HashMap<>();
  private final Map<String, Set<String>> personKeys = new HashMap<>();
  private final Map<String, Set<String>> lowerNames = new HashMap<>();
  private final Map<String, String> functions = new HashMap<>();
  private final Map<String, Set<String>> demonymsOf = new HashMap<>();

  private Tenures tenures;

  private Authority() {}

  /** Reads the authority that the program is shipped with. */
  public static Authority shipped() {
    OntologyFile file = OntologyFile.shipped("authority.ttl");
    Authority authority = new Authority();
    file.subjects(RDFS.label.asNode(), Node.ANY).stream()
        .filter(node -> node.getURI().startsWith(NS))
        .forEach(node -> authority.add(file, node));
    file.subjects(RDF.type.asNode(), DX.term("BodyFunction"))
        .forEach(node -> authority.addFunction(file, node));
    authority.tenures = Tenures.of(file, OntologyFile.shipped("offices.ttl"), authority.entries);
    return authority;
  }

  private void add(OntologyFile file, Node node) {
    String name = node.getURI().substring(NS.length());
    String label = file.texts(node, RDFS.label.asNode()).get(0);
    Set<String> all = new TreeSet<>(file.texts(node, SKOS.altLabel.asNode()));
    all.add(label);
    EntityType type = EntityType.valueOf(local(file.one(node, RDF.type.asNode())));
    AuthorityEntry entry =
        new AuthorityEntry(
            name,
            type,
            label,
            all,
            file.first(node, DX.affiliation)
                .or(() -> file.first(node, DX.term("country")))
                .map(OntologyFile::local),
            file.texts(node, DX.term("kind")).stream().findFirst(),
            file.first(node, SKOS.exactMatch.asNode()).map(Node::getURI));
    entries.put(name, entry);
    all.forEach(n -> put(names, n, name));
    if (type == EntityType.Organization) {
      all.forEach(n -> put(lowerNames, n.toLowerCase(Locale.ROOT), name));
    }
    file.texts(node, DX.term("demonym")).forEach(n -> put(demonyms, n, name));
    demonymsOf.put(name, new TreeSet<>(file.texts(node, DX.term("demonym"))));
    file.texts(node, DX.term("epithet")).forEach(n -> put(epithets, n, name));
    if (type == EntityType.Person) {
      all.forEach(n -> put(personKeys, NameKey.of(n), name));
    }
  }

  private void addFunction(OntologyFile file, Node node) {
    String label = file.texts(node, RDFS.label.asNode()).get(0);
    functions.put(label.toLowerCase(Locale.ROOT), label);
    file.texts(node, SKOS.altLabel.asNode())
        .forEach(n -> functions.put(n.toLowerCase(Locale.ROOT), label));
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

  /** Whether any entity has this name or demonym, also where several share it. */
  boolean knows(String name) {
    return names.containsKey(name) || demonyms.containsKey(name);
  }

  /** The function that a body is named by: {@code Foreign Ministry}. */
  Optional<String> function(String name) {
    return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The body of a country that has a function, where the authority has it under its name. */
  Optional<AuthorityEntry> body(String function, AuthorityEntry country) {
    Set<String> found = new TreeSet<>();
    functions.forEach(
        (name, label) -> {
          if (label.equals(function)) {
            Set<String> before = new TreeSet<>(demonymsOf.getOrDefault(country.name(), Set.of()));
            country.names().forEach(n -> before.addAll(List.of(n, n + "'s")));
            before.forEach(b -> bodies(b + " " + name).forEach(found::add));
          }
        });
    return found.size() == 1 ? entry(found.iterator().next()) : Optional.empty();
  }

  private Set<String> bodies(String name) {
    return lowerNames.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
  }

  /** The office of a name of it, in lower case: {@code foreign secretary}. */
  Optional<String> office(String name) {
    return tenures.office(name);
  }

  /**
   * Who held an office on a day; empty where nobody is known to have, or two are.
   *
   * @param place the local name of the country or body
   */
  Optional<AuthorityEntry> holder(String office, String place, LocalDate day) {
    return tenures.holder(office, place, day);
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
}
