package org.w3id.dixit.serve;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/**
 * A store served over HTTP, to read: SPARQL, the shipped queries and what pages need as an API, the
 * pages themselves. It has no way to write.
 */
public final class DixitServer implements AutoCloseable {
  private static final String SPARQL = "/sparql";
  private static final String GRAPHS = "/data";

  private final Guard guard;
  private final RunningQueries running;
  private final LiveStore store;
  private final FusekiServer fuseki;
  private final String scheme;
  private final String host;

  private DixitServer(
      Guard guard,
      RunningQueries running,
      LiveStore store,
      FusekiServer fuseki,
      ServeSettings settings) {
    this.guard = guard;
    this.running = running;
    this.store = store;
    this.fuseki = fuseki;
    this.scheme = settings.tls().isPresent() ? "https" : "http";
    this.host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
  }

  /**
   * Starts to serve.
   *
   * @param log is told, in sentences, what happens later that a person should know
   * @throws ServeException if the settings are unsafe or the address cannot be had
   * @throws org.w3id.dixit.store.StoreException if the store cannot be opened
   */
  public static DixitServer start(ServeSettings settings, Consumer<String> log) {
    settings.requireSafe();
    Guard guard = Guard.set();
    RunningQueries running = new RunningQueries();
    LiveStore store = null;
    try {
      store = LiveStore.open(settings.store(), settings.beside(), log);
      FusekiServer fuseki = fuseki(settings, running, store, log);
      fuseki.start();
      return new DixitServer(guard, running, store, fuseki, settings);
    } catch (FusekiException e) {
      close(guard, running, store);
      throw ServeException.failed(
          "Cannot listen at %s, port %d (%s); choose another --port, or end what uses it."
              .formatted(settings.host(), settings.port(), e.getMessage()),
          e);
    } catch (RuntimeException e) {
      close(guard, running, store);
      throw e;
    }
  }

  private static FusekiServer fuseki(
      ServeSettings settings, RunningQueries running, LiveStore store, Consumer<String> log) {
    Metrics metrics = new Metrics(log);
    metrics.gauge("dixit.queries.running", "Queries that run now", running::count);
    metrics.gauge("dixit.store.opened", "How often a store was taken", store::generation);
    Desk desk = new Desk(store, metrics, running, settings.parallel(), settings.largestAnswer());
    ServedDataset dataset = new ServedDataset(context(settings));
    GuardedQuery query = new GuardedQuery(running, settings.timeout());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(0)
            .fusekiModules(FusekiModules.empty())
            .add(SPARQL, service(dataset, Operation.Query, query))
            .add(GRAPHS, service(dataset, Operation.GSP_R, new GraphRead()))
            .addFilter(SPARQL + "/*", new EndpointFilter(desk, "sparql", dataset))
            .addFilter(GRAPHS + "/*", new EndpointFilter(desk, "data", dataset));
    resources(settings, running, metrics)
        .forEach(
            (path, resource) ->
                builder.addServlet(path, new ResourceServlet(desk, name(path), resource)));
    builder.addServlet("/*", new ResourceServlet(desk, "nothing", new Nothing()));
    FusekiServer fuseki = builder.build();
    new Listening(settings).apply(fuseki.getJettyServer());
    return fuseki;
  }

  private static DataService.Builder service(
      ServedDataset dataset, Operation operation, ActionService processor) {
    return DataService.newBuilder(dataset)
        .addEndpoint(Endpoint.create().operation(operation).processor(processor).build());
  }

  private static Context context(ServeSettings settings) {
    Context context = new Context();
    long millis = settings.timeout().toMillis();
    context.set(ARQ.queryTimeout, millis + "," + millis);
    context.set(ARQ.httpServiceAllowed, false);
    return context;
  }

  /** Everything that is neither SPARQL nor a graph, by its path. */
  private static Map<String, Resource> resources(
      ServeSettings settings, RunningQueries running, Metrics metrics) {
    Map<String, Resource> resources = new LinkedHashMap<>(Pages.all(settings));
    resources.put("/health", new Health());
    resources.put("/metrics", metrics);
    resources.putAll(Api.all(settings, running));
    return resources;
  }

  /** A path as a name for the metrics. */
  private static String name(String path) {
    String name = path.replace("/*", "").replaceFirst("^/", "");
    return name.isEmpty() ? "index" : name;
  }

  /** Where the server is reached, with a slash at the end. */
  public URI address() {
    return URI.create("%s://%s:%d/".formatted(scheme, host, port()));
  }

  /** The port that it listens at. */
  public int port() {
    return Listening.port(fuseki.getJettyServer());
  }

  /** How often a store was taken: 1 at first, more after it was replaced. */
  public long generation() {
    return store.generation();
  }

  /** The queries that run now. */
  RunningQueries running() {
    return running;
  }

  /** Takes no more requests, lets those that run finish, and closes the store. */
  @Override
  public void close() {
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      // Whoever still sends or reads when the time is over is cut off.
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
    } finally {
      close(guard, running, store);
    }
  }

  private static void close(Guard guard, RunningQueries running, LiveStore store) {
    try (guard;
        running) {
      if (store != null) {
        store.close();
      }
    }
  }
}
