import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes who held which national office when, as {@code ontology/offices.ttl}, from tables of
 * offices, leaders and countries. An office whose holder is open in the table is known only until
 * the day the table was drawn. A date that is only a year or a month counts from where it is certain.
 * Arguments: folder with the tables, {@code ontology/authority.ttl}.
 */
public final class Offices {
  private static final String AUTHORITY = "https://w3id.org/dixit/authority/";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final LocalDate LEADERS_DRAWN = LocalDate.of(2026, 1, 22);
  private static final LocalDate OLDEST = LocalDate.of(1995, 1, 1);

  /** Titles of ministers, whatever else their ministry cares for. */
  private static final Map<String, Pattern> MINISTERS =
      new TreeMap<>(
          Map.of(
              "foreign minister",
              Pattern.compile(
                  "minister (of|for) (foreign|external) (affairs|relations)|foreign minister|"
                      + "secretary of state for foreign.*"),
              "defence minister",
              Pattern.compile(
                  "minister (of|for) (national )?defen[cs]e|defen[cs]e minister|secretary of defense|"
                      + "secretary of state for defence"),
              "interior minister",
              Pattern.compile(
                  "minister (of|for) (the )?(interior|internal affairs|home affairs)|interior minister|"
                      + "home secretary"),
              "finance minister",
              Pattern.compile(
                  "minister (of|for) (treasury and )?finance|finance minister|"
                      + "chancellor of the exchequer|secretary of the treasury"),
              "justice minister",
              Pattern.compile("minister (of|for) justice|justice minister")));

  private static final Map<String, String> HEADS =
      Map.ofEntries(
          Map.entry("president", "president"),
          Map.entry("prime minister", "prime minister"),
          Map.entry("premier", "prime minister"),
          Map.entry("taoiseach", "prime minister"),
          Map.entry("chancellor", "chancellor"),
          Map.entry("federal chancellor", "chancellor"),
          Map.entry("vice president", "vice president"),
          Map.entry("king", "king"),
          Map.entry("queen", "queen"),
          Map.entry("emperor", "emperor"),
          Map.entry("emir", "emir"),
          Map.entry("sultan", "sultan"));

  private record Country(String name, Set<String> names) {}

  private record Tenure(
      String office, String country, LocalDate from, Optional<LocalDate> until, LocalDate known) {}

  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, String> locals = new HashMap<>();
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<String, Set<Tenure>> tenures = new TreeMap<>();
  private int left;

  public static void main(String[] arguments) throws IOException {
    Offices offices = new Offices();
    Path data = Path.of(arguments[0]);
    offices.readAuthority(RDFDataMgr.loadGraph(arguments[1]));
    offices.readCountries(data);
    offices.readOffices(data);
    offices.readLeaders(data);
    offices.print();
  }

  private static List<CSVRecord> table(Path data, String name) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(data.resolve(name), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }

  private void readAuthority(Graph authority) {
    authority
        .find(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
        .forEach(
            t ->
                locals.put(
                    t.getObject().getURI().replace(WIKIDATA, ""),
                    t.getSubject().getURI().replace(AUTHORITY, "")));
  }

  private void readCountries(Path data) throws IOException {
    for (CSVRecord r : table(data, "countries.csv")) {
      String local = locals.get(r.get("qid"));
      if (local != null) {
        Set<String> names = new HashSet<>();
        for (String column : List.of("name", "aliases", "adjectives", "demonyms")) {
          for (String n : r.get(column).split("\\|")) {
            names.add(n.toLowerCase(Locale.ROOT));
          }
        }
        countries.put(r.get("qid"), new Country(local, names));
      }
    }
  }

  private void readOffices(Path data) throws IOException {
    Map<String, LocalDate> drawn = new HashMap<>();
    for (CSVRecord r : table(data, "sources.csv")) {
      certain(r.get("as_of"), false).ifPresent(day -> drawn.put(r.get("source_repo"), day));
    }
    for (CSVRecord r : table(data, "offices.csv")) {
      Country country = countries.get(r.get("country_qid"));
      Optional<String> office =
          country == null ? Optional.empty() : office(r.get("position_label"), country);
      Optional<LocalDate> from = certain(r.get("start"), true);
      Optional<LocalDate> until = certain(r.get("end"), false);
      LocalDate known =
          until.orElse(drawn.getOrDefault(r.get("source_repo"), LocalDate.of(2022, 7, 1)));
      if (office.isPresent() && from.isPresent() && known.isAfter(OLDEST)) {
        add(
            r.get("person_qid"),
            r.get("person_label"),
            new Tenure(office.get(), country.name(), from.get(), until, known));
      } else {
        left++;
      }
    }
  }

  /** Heads of state and government on the day that the table was drawn. */
  private void readLeaders(Path data) throws IOException {
    for (CSVRecord r : table(data, "leaders.csv")) {
      Country country = countries.get(r.get("country_qid"));
      String office = HEADS.get(r.get("title").toLowerCase(Locale.ROOT));
      Optional<LocalDate> from = certain(r.get("since"), true);
      boolean sure = r.get("match").startsWith("name equal, same country");
      if (country != null && office != null && from.isPresent() && sure) {
        add(
            r.get("person_qid"),
            r.get("person_label"),
            new Tenure(office, country.name(), from.get(), Optional.empty(), LEADERS_DRAWN));
      }
    }
  }

  private void add(String person, String label, Tenure tenure) {
    labels.put(person, label.replaceFirst(",.*", ""));
    tenures
        .computeIfAbsent(
            person,
            p -> new TreeSet<>(java.util.Comparator.comparing(Tenure::toString)))
        .add(tenure);
  }

  /** The office of a title, once the country's name is taken off it; empty for other offices. */
  private static Optional<String> office(String title, Country country) {
    String bare = title.toLowerCase(Locale.ROOT).replaceFirst("^united states ", "");
    for (String name : country.names()) {
      if (!name.isEmpty()) {
        String quoted = Pattern.quote(name);
        bare =
            bare.replaceFirst("^" + quoted + " ", "")
                .replaceFirst("(,| of| -| of the| of the republic of) " + quoted + "$", "");
      }
    }
    bare = bare.strip();
    if (bare.equals("secretary of state") && country.name().equals("United_States")) {
      return Optional.of("foreign minister");
    }
    for (Map.Entry<String, Pattern> minister : MINISTERS.entrySet()) {
      if (minister.getValue().matcher(bare).matches()) {
        return Optional.of(minister.getKey());
      }
    }
    return Optional.ofNullable(HEADS.get(bare));
  }

  /** The first day that is certain of a beginning, the last of an end. */
  private static Optional<LocalDate> certain(String date, boolean beginning) {
    if (date.length() == 4) {
      int year = Integer.parseInt(date);
      return Optional.of(LocalDate.of(year, beginning ? 12 : 1, beginning ? 31 : 1));
    }
    if (date.length() == 7) {
      YearMonth month = YearMonth.parse(date);
      return Optional.of(beginning ? month.atEndOfMonth() : month.atDay(1));
    }
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  private void print() {
    Map<String, List<String>> byLabel = new HashMap<>();
    labels.forEach((q, l) -> byLabel.computeIfAbsent(l, k -> new ArrayList<>()).add(q));
    StringBuilder out = new StringBuilder(header());
    int people = 0;
    int spells = 0;
    for (Map.Entry<String, Set<Tenure>> e : tenures.entrySet()) {
      String label = labels.get(e.getKey());
      boolean plain = label.chars().noneMatch(c -> "\"\\<>^`{|}()".indexOf(c) >= 0);
      if (!plain || label.matches("Q\\d+") || byLabel.get(label).size() > 1) {
        continue;
      }
      people++;
      String local = locals.getOrDefault(e.getKey(), label.replace(' ', '_'));
      String iri = resource("auth:", AUTHORITY, local);
      out.append("\n" + iri + " rdfs:label \"" + label + "\"@en ; skos:exactMatch wd:" + e.getKey() + " .\n");
      for (Tenure t : e.getValue()) {
        spells++;
        out.append(spell(e.getKey(), iri, t));
      }
    }
    System.out.print(out);
    System.err.printf("%d persons, %d spells in office; %d rows left out%n", people, spells, left);
  }

  private static String spell(String person, String holder, Tenure t) {
    String name = person + "-" + t.office().replace(' ', '-') + "-" + t.country() + "-" + t.from();
    return resource("spell:", AUTHORITY + "spell/", name)
        + " a dx:Tenure ; dx:holder " + holder
        + " ; dx:office \"" + t.office() + "\"@en ; dx:country "
        + resource("auth:", AUTHORITY, t.country())
        + " ;\n    dx:officeFrom \"" + t.from() + "\"^^xsd:date ; "
        + (t.until().isPresent()
            ? "dx:officeUntil \"" + t.until().get()
            : "dx:officeKnownUntil \"" + t.known())
        + "\"^^xsd:date .\n";
  }

  /** A prefixed name where the local name needs no escapes. */
  private static String resource(String prefix, String namespace, String local) {
    return local.matches("[\\p{L}\\d_-]+") ? prefix + local : "<" + namespace + local + ">";
  }

  private static String header() {
    return """
        # Who held which national office when. Made by src/authority/offices.sh; do not edit.
        # Sources and credits: offices and persons from Wikidata (CC0) as collected by every-politician-scrapers; heads of state and
        # government as of 2026-01-22 from factbook.json (CC0 1.0); names of countries as in authority.ttl.

        @prefix dct:  <http://purl.org/dc/terms/> .
        @prefix dx:   <https://w3id.org/dixit/ns#> .
        @prefix owl:  <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix wd:   <http://www.wikidata.org/entity/> .
        @prefix xsd:  <http://www.w3.org/2001/XMLSchema#> .
        @prefix auth: <https://w3id.org/dixit/authority/> .
        @prefix spell: <https://w3id.org/dixit/authority/spell/> .

        <https://w3id.org/dixit/offices> a owl:Ontology ;
            dct:title "Dixit holders of national offices"@en ;
            dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
            dct:requires <https://w3id.org/dixit/ns> ;
            owl:versionInfo "0.1.0" .
        """;
  }
}
