package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that other machines may reach: only with a token and a certificate. */
class FarClientsTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String PASSWORD = "keystore-password";

  @TempDir Path folder;

  @Test
  void withoutTokenOrCertificateItDoesNotStart() throws IOException {
    Path store = TestServer.store(folder.resolve("store"));
    ServeSettings open = ServeSettings.local(store, 0);
    Optional<String> token = Optional.of(TOKEN);
    Optional<ServeSettings.Certificate> own =
        Optional.of(new ServeSettings.Certificate(folder.resolve("none.p12"), PASSWORD));
    for (String host : List.of("0.0.0.0", "::", "192.0.2.7")) {
      requireRefused(open.withHost(host, Set.of(), Optional.empty(), Optional.empty()));
      requireRefused(open.withHost(host, Set.of(), token, Optional.empty()));
      requireRefused(open.withHost(host, Set.of(), Optional.empty(), own));
    }
    requireRefused(open.withHost("localhost", Set.of(), Optional.of("short"), Optional.empty()));
    requireRefused(open.withHost("localhost", Set.of(), token, own));
  }

  private static void requireRefused(ServeSettings settings) {
    ServeException refusal =
        assertThrows(
            ServeException.class, () -> DixitServer.start(settings, sentence -> {}).close());
    assertTrue(refusal.isWrongUsage(), refusal.getMessage());
  }

  @Test
  void theTokenOpensWhatIsClosedOtherwise() throws Exception {
    Path keystore = keystore();
    Path store = TestServer.store(folder.resolve("store"));
    ServeSettings settings =
        ServeSettings.local(store, 0)
            .withHost(
                "127.0.0.1",
                Set.of(),
                Optional.of(TOKEN),
                Optional.of(new ServeSettings.Certificate(keystore, PASSWORD)));
    try (DixitServer server = DixitServer.start(settings, sentence -> {})) {
      assertEquals("https", server.address().getScheme());
      HttpClient client = client(keystore);
      assertEquals(200, status(client, server, "health", Optional.empty()));
      for (String path :
          List.of("api/query", "metrics", "sparql?query=ASK%7B%7D", "", "web/x.js")) {
        assertEquals(401, status(client, server, path, Optional.empty()), path);
        assertEquals(401, status(client, server, path, Optional.of("Bearer " + TOKEN + "x")));
        assertEquals(401, status(client, server, path, Optional.of("Basic " + TOKEN)), path);
      }
      assertEquals(200, status(client, server, "api/query", Optional.of("Bearer " + TOKEN)));
      assertEquals(
          200, status(client, server, "sparql?query=ASK%7B%7D", Optional.of("Bearer " + TOKEN)));
    }
  }

  private static int status(
      HttpClient client, DixitServer server, String path, Optional<String> authorization)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
    authorization.ifPresent(value -> request.header("Authorization", value));
    return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private Path keystore() throws Exception {
    Path keystore = folder.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=ip:127.0.0.1,dns:localhost",
                "-validity",
                "2",
                "-keystore",
                keystore.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, keytool.waitFor(), said);
    return keystore;
  }

  private static HttpClient client(Path keystore) throws Exception {
    KeyStore known = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keystore)) {
      known.load(in, PASSWORD.toCharArray());
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", known.getCertificate("server"));
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }
}
