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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The client of serve-soak.sh: the server's address, the seconds, and the number of clients. */
class ServeSoak {
  private static final String BASE = "https://w3id.org/dixit/kg/";
  private static final List<String> GOOD =
      List.of(
          "api/query/who-said-what?format=csv",
          "api/query/contradictions",
          "api/articles",
          "api/search?q=strike",
          "api/entity?iri=" + BASE + "entity/NATO",
          "api/article?iri=" + BASE + "article/6ee6ab29acb91af6",
          "reconcile/suggest/entity?prefix=m",
          "health",
          "data?graph=" + BASE + "graph/entities",
          sparql("SELECT ?p (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?p"));
  private static final String PRODUCT =
      " GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} GRAPH ?i {?j ?k ?l} ";
  private static final List<String> HOSTILE =
      List.of(
          sparql("SELECT (COUNT(*) AS ?n) {" + PRODUCT + "}"),
          sparql("SELECT * {" + PRODUCT + "} ORDER BY ?d ?h ?l"),
          sparql("SELECT DISTINCT * {" + PRODUCT + "}"),
          sparql("SELECT ?b (GROUP_CONCAT(?h) AS ?x) {" + PRODUCT + "} GROUP BY ?b"),
          sparql("CONSTRUCT { ?b ?c ?h . ?f ?g ?d } {" + PRODUCT + "}"),
          sparql("DROP ALL"),
          sparql("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"),
          sparql("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"),
          sparql("SELECT (<java:java.lang.Runtime>(1) AS ?x) {}"),
          "web/..%2f..%2fetc/passwd",
          "api/entity?iri=x%3E%20%7D%20%3B%20DROP%20ALL");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong harmful = new AtomicLong();
  private final List<Long> times = new ArrayList<>();

  private ServeSoak(String address) {
    this.address = address;
  }

  private static String sparql(String query) {
    return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  public static void main(String[] arguments) throws InterruptedException, IOException {
    ServeSoak soak = new ServeSoak(arguments[0]);
    long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(arguments[1])).toNanos();
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
      clients.add(new Thread(() -> soak.askUntil(end)));
    }
    clients.forEach(Thread::start);
    soak.tellMemory();
    while (System.nanoTime() < end) {
      Thread.sleep(Math.min(60_000, Math.max(1, (end - System.nanoTime()) / 1_000_000)));
      soak.tellMemory();
    }
    for (Thread each : clients) {
      each.join();
    }
    soak.tell();
  }

  private void askUntil(long end) {
    while (System.nanoTime() < end) {
      long number = asked.getAndIncrement();
      boolean hostile = number % 20 == 7;
      List<String> from = hostile ? HOSTILE : GOOD;
      String path = from.get((int) ((hostile ? number / 20 : number) % from.size()));
      long start = System.nanoTime();
      int status = status(path);
      if (hostile) {
        if (status < 400 || status == 500) {
          harmful.incrementAndGet();
          System.out.println("hostile, " + status + ": " + path);
        }
      } else {
        note(System.nanoTime() - start);
        if (status != 200) {
          failed.incrementAndGet();
          System.out.println("good, " + status + ": " + path);
        }
      }
    }
  }

  private synchronized void note(long nanos) {
    times.add(nanos);
  }

  private int status(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tellMemory() throws InterruptedException, IOException {
    String metrics =
        client
            .send(HttpRequest.newBuilder(URI.create(address + "metrics")).build(),
                BodyHandlers.ofString())
            .body();
    Matcher used =
        Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",id=\"[^\"]*Old Gen\"\\} (\\S+)")
            .matcher(metrics);
    double bytes = used.find() ? Double.parseDouble(used.group(1)) : Double.NaN;
    System.out.printf(
        Locale.ROOT, "%d requests; long-lived memory %.0f MB%n", asked.get(), bytes / (1 << 20));
  }

  private void tell() {
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%d requests; good ones failed: %d; hostile ones that did not fail: %d%n"
            + "good ones took %.0f ms in the median, %.0f ms at the 95th percentile, %.0f ms at most%n",
        asked.get(),
        failed.get(),
        harmful.get(),
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6,
        sorted[sorted.length - 1] / 1e6);
  }
}
