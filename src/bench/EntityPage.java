import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The client of entity-page.sh: the server's address, the seconds, and the number of clients. */
class EntityPage {
  /** Names in the order of their assertions: the most frequent ones, and some further down. */
  private static final String MOST =
      "SELECT ?e (COUNT(*) AS ?n) { GRAPH ?g { ?a <https://w3id.org/dixit/ns#PROPERTY> ?e } }"
          + " GROUP BY ?e ORDER BY DESC(?n) ?e LIMIT 20000";

  private static final int[] PLACES = {0, 1, 2, 10, 100, 1000, 10_000};

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final Map<String, List<Long>> times = new ConcurrentHashMap<>();
  private final AtomicInteger failed = new AtomicInteger();

  private EntityPage(String address) {
    this.address = address;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    EntityPage bench = new EntityPage(arguments[0]);
    Map<String, String> requests = new LinkedHashMap<>();
    bench.add("source", "says", requests);
    bench.add("about", "is spoken of", requests);
    for (String path : List.of("", "timeline", "graph", "queries")) {
      long first = bench.ask(path);
      System.out.printf(
          Locale.ROOT, "/%s: at first %.1f s, then %.2f s%n", path, first / 1e9, bench.ask(path) / 1e9);
    }
    requests.values().forEach(bench::ask);
    bench.askAll(
        requests,
        Integer.parseInt(arguments[2]),
        System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[1])).toNanos());
    requests.keySet().forEach(name -> bench.tell(name, bench.times.get(name)));
    List<Long> pages = new ArrayList<>();
    bench.times.forEach((name, each) -> pages.addAll(name.startsWith("page") ? each : List.of()));
    List<Long> api = new ArrayList<>();
    bench.times.forEach((name, each) -> api.addAll(name.startsWith("API") ? each : List.of()));
    bench.tell("all entity pages", pages);
    bench.tell("all of the API", api);
    System.out.println("failed: " + bench.failed);
  }

  private void add(String property, String what, Map<String, String> requests)
      throws IOException, InterruptedException {
    String query = URLEncoder.encode(MOST.replace("PROPERTY", property), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "sparql?query=" + query))
            .header("Accept", "application/sparql-results+json")
            .build();
    JsonElement answer =
        JsonParser.parseString(client.send(request, BodyHandlers.ofString()).body());
    JsonArray rows =
        answer.getAsJsonObject().getAsJsonObject("results").getAsJsonArray("bindings");
    for (int place : PLACES) {
      if (place < rows.size()) {
        String iri = value(rows.get(place), "e");
        String name = "%s %s times".formatted(what, value(rows.get(place), "n"));
        String encoded = URLEncoder.encode(iri, StandardCharsets.UTF_8);
        requests.put("page, " + name, "entity?iri=" + encoded);
        requests.put("API, " + name, "api/entity?iri=" + encoded);
      }
    }
  }

  private static String value(JsonElement row, String name) {
    return row.getAsJsonObject().getAsJsonObject(name).get("value").getAsString();
  }

  private void askAll(Map<String, String> requests, int clients, long end)
      throws InterruptedException {
    List<Map.Entry<String, String>> all = List.copyOf(requests.entrySet());
    AtomicInteger next = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      threads.add(
          new Thread(
              () -> {
                while (System.nanoTime() < end) {
                  Map.Entry<String, String> each = all.get(next.getAndIncrement() % all.size());
                  times
                      .computeIfAbsent(each.getKey(), name -> new CopyOnWriteArrayList<>())
                      .add(ask(each.getValue()));
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private long ask(String path) {
    long start = System.nanoTime();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60)).build();
      if (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
        failed.incrementAndGet();
      }
    } catch (IOException e) {
      failed.incrementAndGet();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return System.nanoTime() - start;
  }

  private void tell(String name, List<Long> given) {
    if (given == null || given.isEmpty()) {
      return;
    }
    long[] sorted = given.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-34s %5d requests; median %6.0f ms, 95 %% %6.0f ms%n",
        name,
        sorted.length,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6);
  }
}
