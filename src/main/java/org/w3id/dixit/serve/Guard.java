package org.w3id.dixit.serve;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.http.HttpEnv;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Takes from Jena, for the whole process, what a server must not be able to do: read files and
 * other servers by name, ask other endpoints, fetch the contexts of JSON-LD. Sorting and the like
 * go to disk where they grow. Closing it gives everything back.
 */
final class Guard implements AutoCloseable {
  private static final String ROWS_IN_MEMORY = "50000";

  private final Map<Symbol, Object> before = new LinkedHashMap<>();
  private final StreamManager streams = StreamManager.get();
  private final HttpClient client = HttpEnv.getDftHttpClient();
  private final boolean services = ARQ.globalServiceAllowed;

  /** Everything is taken from here on. */
  static Guard set() {
    Guard guard = new Guard();
    // Without locators it finds nothing, whatever the name.
    StreamManager.setGlobal(new StreamManager());
    HttpEnv.setDftHttpClient(HttpClient.newBuilder().proxy(new Nowhere()).build());
    guard.set(ARQ.httpServiceAllowed, false);
    ARQ.globalServiceAllowed = false;
    guard.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
    guard.set(LangJSONLD11.JSONLD_OPTIONS, offline());
    return guard;
  }

  /** Refuses each address before it is asked. */
  private static final class Nowhere extends ProxySelector {
    @Override
    public List<Proxy> select(URI address) {
      throw new UnsupportedOperationException("This server asks no other one.");
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
      // No connection is tried.
    }
  }

  private static JsonLdOptions offline() {
    return new JsonLdOptions(
        (address, options) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Remote contexts are not fetched.");
        });
  }

  private void set(Symbol setting, Object value) {
    Context context = ARQ.getContext();
    Object old = context.get(setting);
    before.put(setting, old);
    context.set(setting, value);
  }

  @Override
  public void close() {
    StreamManager.setGlobal(streams);
    HttpEnv.setDftHttpClient(client);
    ARQ.globalServiceAllowed = services;
    Context context = ARQ.getContext();
    before.forEach(
        (setting, value) -> {
          if (value == null) {
            context.remove(setting);
          } else {
            context.set(setting, value);
          }
        });
  }
}
