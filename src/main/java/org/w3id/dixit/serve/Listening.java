package org.w3id.dixit.serve;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Where a server listens, and what it bears from its clients. */
final class Listening {
  /** Longer than a query, during which its connection is idle too. */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private static final int LARGEST_HEADER = 32 * 1024;
  private static final int MOST_CONNECTIONS = 2000;
  private static final int BUFFER_OVERHEAD = 1024;

  private final ServeSettings settings;

  Listening(ServeSettings settings) {
    this.settings = settings;
  }

  /** Gives a server its address and what stands before its own handlers. */
  void apply(Server server) {
    ServerConnector connector = connector(server);
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.timeout().plus(MARGIN).toMillis());
    server.setConnectors(new Connector[] {connector});
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    server.setStopTimeout(settings.timeout().plus(MARGIN).toMillis());
    // From the outside in; bodies are read before a thread is spent on their requests.
    server.setHandler(
        chain(
            List.of(
                new GracefulHandler(),
                new FrontDoor(settings.hosts(), settings.readingToken()),
                new SizeLimitHandler(settings.largestRequest(), -1),
                eager(),
                new Outbox()),
            server.getHandler()));
  }

  private EagerContentHandler eager() {
    return new EagerContentHandler(
        new EagerContentHandler.RetainedContentLoaderFactory(
            settings.largestRequest(), BUFFER_OVERHEAD, false));
  }

  private static Handler chain(List<Handler.Wrapper> outer, Handler inner) {
    Handler handler = inner;
    for (int i = outer.size() - 1; i >= 0; i--) {
      outer.get(i).setHandler(handler);
      handler = outer.get(i);
    }
    return handler;
  }

  private ServerConnector connector(Server server) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setUriCompliance(UriCompliance.DEFAULT);
    Optional<ServeSettings.Certificate> tls = settings.tls();
    if (tls.isEmpty()) {
      return new ServerConnector(server, new HttpConnectionFactory(http));
    }
    // Names are checked at the front door, and an address has no certificate of its own.
    http.addCustomizer(new SecureRequestCustomizer(false));
    return new ServerConnector(
        server,
        new SslConnectionFactory(context(tls.get()), "http/1.1"),
        new HttpConnectionFactory(http));
  }

  private static SslContextFactory.Server context(ServeSettings.Certificate certificate) {
    if (!Files.isReadable(certificate.keystore())) {
      throw ServeException.wrong(
          "--tls " + certificate.keystore() + " cannot be read; name a keystore of PKCS #12.");
    }
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStorePath(certificate.keystore().toAbsolutePath().toString());
    context.setKeyStorePassword(certificate.password());
    context.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    return context;
  }

  /** The port at which a started server listens. */
  static int port(Server server) {
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }
}
