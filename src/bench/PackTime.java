import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.Parameter;
import org.w3id.dixit.query.ParameterType;
import org.w3id.dixit.query.QueryException;
import org.w3id.dixit.query.QueryLibrary;
import org.w3id.dixit.query.QueryRun;
import org.w3id.dixit.store.Store;

/**
 * Asks all shipped questions of a store in one process, each as wide as it goes (only what it cannot
 * do without is given) and, where it takes a name, once more for one name: the outlet, the source
 * or the thing with the most assertions. Times are those of the clock; on a busy machine look at those of
 * the processor. Arguments: STORE ROUNDS LIMIT-IN-SECONDS [QUERY...].
 */
final class PackTime {
  private static final String SPEAKERS =
      """
      PREFIX dx: <https://w3id.org/dixit/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?e ?name (COUNT(*) AS ?n) {
        GRAPH ?g { ?a PROPERTY ?e } GRAPH ?names { ?e rdfs:label ?name }
        FILTER(CONDITION)
      } GROUP BY ?e ?name ORDER BY DESC(?n) ?e LIMIT 2
      """;

  private record Timed(String query, String of, long rows, double median, double processor) {}

  private final DatasetGraph data;
  private final int rounds;
  private final Duration limit;
  private final List<Timed> all = new ArrayList<>();
  private String outlet;
  private List<String> sources;
  private List<String> things;

  private PackTime(DatasetGraph data, int rounds, Duration limit) {
    this.data = data;
    this.rounds = rounds;
    this.limit = limit;
  }

  public static void main(String[] arguments) {
    try (Store store = Store.openExisting(Path.of(arguments[0]))) {
      Duration limit = Duration.ofSeconds(Long.parseLong(arguments[2]));
      List<String> only = List.of(arguments).subList(3, arguments.length);
      store.read(
          data -> {
            new PackTime(data, Integer.parseInt(arguments[1]), limit).run(only);
            return null;
          });
    }
  }

  private void run(List<String> only) {
    outlet = names("<http://schema.org/publisher>", "true").get(0);
    sources = names("dx:source", "!STRSTARTS(?name, 'Paper ')");
    things = names("dx:about", "!STRSTARTS(?name, 'Paper ')");
    System.out.printf("outlet %s; sources %s; things %s%n", outlet, sources, things);
    for (NamedQuery query : QueryLibrary.shipped().all()) {
      if (only.isEmpty() || only.contains(query.name())) {
        Map<String, String> least = values(query, false);
        Map<String, String> most = values(query, true);
        time(query, "all", least);
        if (!most.equals(least)) {
          time(query, "one", most);
        }
      }
    }
    all.sort(Comparator.comparingDouble(Timed::median).reversed());
    System.out.printf(
        "%n%-28s %-4s %9s %9s %9s%n", "question", "of", "rows", "median s", "of it CPU");
    all.forEach(
        each ->
            System.out.printf(
                Locale.ROOT,
                "%-28s %-4s %9s %9s %9.2f%n",
                each.query(),
                each.of(),
                each.rows() < 0 ? "-" : each.rows(),
                each.rows() < 0
                    ? "> " + limit.toSeconds()
                    : String.format(Locale.ROOT, "%.2f", each.median()),
                each.processor()));
  }

  private void time(NamedQuery query, String of, Map<String, String> values) {
    List<Double> times = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long rows = 0;
    for (int round = 0; round < rounds && rows >= 0; round++) {
      long start = System.nanoTime();
      long startOfProcessor = threads.getCurrentThreadCpuTime();
      try {
        rows = QueryRun.of(query, values).withTimeout(limit).rows(data).size();
      } catch (QueryException e) {
        System.out.println(query.name() + ": " + e.getMessage());
        rows = -1;
      }
      times.add((System.nanoTime() - start) / 1e9);
      processor.add((threads.getCurrentThreadCpuTime() - startOfProcessor) / 1e9);
    }
    times.sort(Comparator.naturalOrder());
    processor.sort(Comparator.naturalOrder());
    int middle = times.size() / 2;
    Timed timed = new Timed(query.name(), of, rows, times.get(middle), processor.get(middle));
    all.add(timed);
    System.out.printf(
        Locale.ROOT,
        "%s %s %d %.2f %.2f%n",
        timed.query(),
        of,
        rows,
        timed.median(),
        timed.processor());
    System.out.flush();
  }

  /** What the parameters get: those that are required, or those that take a name as well. */
  private Map<String, String> values(NamedQuery query, boolean names) {
    Map<String, String> values = new LinkedHashMap<>();
    int source = 0;
    for (Parameter parameter : query.parameters()) {
      boolean isName = parameter.type() == ParameterType.ENTITY;
      boolean first = isName && values.isEmpty();
      if (!parameter.required() && !(names && first)) {
        continue;
      }
      String name = parameter.name();
      String value =
          !isName
              ? parameter.type() == ParameterType.DATE ? "2022-01-01" : "Norway"
              : name.equals("outlet")
                  ? outlet
                  : name.equals("source") ? sources.get(source++) : thing(values);
      values.put(name, value);
    }
    return values;
  }

  private String thing(Map<String, String> values) {
    return things.stream().filter(each -> !values.containsValue(each)).findFirst().orElseThrow();
  }

  private List<String> names(String property, String condition) {
    List<String> names = new ArrayList<>();
    String query = SPEAKERS.replace("PROPERTY", property).replace("CONDITION", condition);
    try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
      RowSet rows = execution.select();
      rows.forEachRemaining(row -> names.add(row.get("name").getLiteralLexicalForm()));
    }
    return names;
  }
}
