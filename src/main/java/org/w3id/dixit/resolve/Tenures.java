package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.OntologyFile;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * Who was in which office on which day: the spells of {@code ontology/offices.ttl} and the offices
 * of the persons in {@code ontology/authority.ttl}, each up to the last day on which it is known.
 * An office is known by its name in lower case and by the country or body that it belongs to.
 */
final class Tenures {
  private record Spell(AuthorityEntry holder, LocalDate from, LocalDate last) {}

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Spell>> spells = new HashMap<>();

  private final Map<String, List<Spell>> byOffice = new HashMap<>();

  private Tenures() {}

  static Tenures of(
      OntologyFile authority, OntologyFile offices, Map<String, AuthorityEntry> persons) {
    Tenures tenures = new Tenures();
    tenures.addAll(authority, persons);
    offices
        .subjects(RDF.type.asNode(), DX.term("Tenure"))
        .forEach(spell -> tenures.add(offices, spell, persons));
    return tenures;
  }

  /** Takes in the offices of a file, and the persons who hold them by its word. */
  void addAll(OntologyFile file, Map<String, AuthorityEntry> persons) {
    file.subjects(RDF.type.asNode(), DX.term("Office")).forEach(office -> name(file, office));
    file.subjects(DX.term("officeFrom"), Node.ANY).stream()
        .filter(person -> persons.containsKey(AuthorityReader.name(file, person)))
        .forEach(person -> addOwn(file, person, persons));
  }

  private void name(OntologyFile file, Node office) {
    String label = file.texts(office, RDFS.label.asNode()).get(0);
    names.put(label, label);
    file.texts(office, SKOS.altLabel.asNode()).forEach(n -> names.put(n, label));
  }

  private void add(OntologyFile file, Node spell, Map<String, AuthorityEntry> persons) {
    Node person = file.one(spell, DX.term("holder"));
    String country = OntologyFile.local(file.one(spell, DX.term("country")));
    String office = file.texts(spell, DX.term("office")).get(0);
    AuthorityEntry known = persons.get(OntologyFile.local(person));
    AuthorityEntry holder = known == null ? entry(file, person) : known;
    LocalDate last =
        day(file, spell, "officeUntil")
            .or(() -> day(file, spell, "officeKnownUntil"))
            .orElseThrow();
    put(office, country, new Spell(holder, day(file, spell, "officeFrom").orElseThrow(), last));
  }

  /** An office in the hand-made file: open where no end is known. */
  private void addOwn(OntologyFile file, Node person, Map<String, AuthorityEntry> persons) {
    AuthorityEntry holder = persons.get(AuthorityReader.name(file, person));
    Optional<Node> place =
        file.first(person, DX.affiliation).or(() -> file.first(person, DX.term("country")));
    for (String title : file.texts(person, SCHEMA.jobTitle)) {
      String office = names.get(title.toLowerCase(Locale.ROOT));
      if (office != null && place.isPresent()) {
        LocalDate last =
            day(file, person, "officeUntil").or(() -> compiled(file)).orElse(LocalDate.MAX);
        LocalDate from = day(file, person, "officeFrom").orElseThrow();
        put(office, AuthorityReader.name(file, place.get()), new Spell(holder, from, last));
      }
    }
  }

  /** The day up to which offices without an end are known. */
  private static Optional<LocalDate> compiled(OntologyFile file) {
    return file.subjects(RDF.type.asNode(), OWL.Ontology.asNode()).stream()
        .flatMap(o -> day(file, o, "officeKnownUntil").stream())
        .findFirst();
  }

  private void put(String office, String place, Spell spell) {
    spells.computeIfAbsent(office + " " + place, k -> new ArrayList<>()).add(spell);
    byOffice.computeIfAbsent(office, k -> new ArrayList<>()).add(spell);
  }

  private static Optional<LocalDate> day(OntologyFile file, Node subject, String property) {
    return file.texts(subject, DX.term(property)).stream().findFirst().map(LocalDate::parse);
  }

  private static AuthorityEntry entry(OntologyFile file, Node person) {
    String label = file.texts(person, RDFS.label.asNode()).get(0);
    return AuthorityEntry.of(
        OntologyFile.local(person),
        EntityType.Person,
        label,
        file.first(person, SKOS.exactMatch.asNode()).map(Node::getURI));
  }

  /** The office of a name of it, in lower case: {@code foreign secretary}. */
  Optional<String> office(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /**
   * Who held an office on a day; empty where nobody is known to have, or two are.
   *
   * @param place the local name of the country or body
   */
  Optional<AuthorityEntry> holder(String office, String place, LocalDate day) {
    return only(spells.getOrDefault(office + " " + place, List.of()), day);
  }

  /**
   * Who of all holders of an office on a day has a surname; empty for nobody and for several.
   *
   * @param surname its key
   */
  Optional<AuthorityEntry> holderNamed(String office, String surname, LocalDate day) {
    return only(
        byOffice.getOrDefault(office, List.of()).stream()
            .filter(s -> NameKey.of(s.holder().label()).endsWith(" " + surname))
            .toList(),
        day);
  }

  private static Optional<AuthorityEntry> only(List<Spell> spells, LocalDate day) {
    Set<String> found = new TreeSet<>();
    List<AuthorityEntry> holders = new ArrayList<>();
    for (Spell spell : spells) {
      boolean then = !day.isBefore(spell.from()) && !day.isAfter(spell.last());
      if (then && found.add(spell.holder().name())) {
        holders.add(spell.holder());
      }
    }
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }
}
