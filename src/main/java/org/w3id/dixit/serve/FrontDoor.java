package org.w3id.dixit.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Looks at each request before anything else does: whether it reads, whether it names this server
 * as its host (so that no page of another site reaches it by a name that leads here), and whether
 * it has the token. All answers get the headers that keep browsers from doing more than they
 * should.
 */
final class FrontDoor extends Handler.Wrapper {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final String BEARER = "Bearer ";

  /** Read without the token, for whoever watches over the server. */
  private static final String HEALTH = "/health";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src"
              + " 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "X-Frame-Options",
          "DENY",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cache-Control",
          "no-cache");

  private final Set<String> hosts;
  private final Optional<byte[]> token;

  /**
   * @param hosts the names by which clients may call this server, without ports
   * @param token what clients have to show; nothing if nothing
   */
  FrontDoor(Set<String> hosts, Optional<String> token) {
    this.hosts = Set.copyOf(hosts);
    this.token = token.map(secret -> secret.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields.Mutable headers = response.getHeaders();
    HEADERS.forEach(headers::put);
    Optional<Problem> refusal = refusal(request);
    if (refusal.isEmpty()) {
      return super.handle(request, response, callback);
    }
    Problem problem = refusal.get();
    response.setStatus(problem.status());
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    if (problem.status() == 405) {
      headers.put(HttpHeader.ALLOW, "GET, HEAD, POST");
    } else if (problem.status() == 401) {
      headers.put(HttpHeader.WWW_AUTHENTICATE, "Bearer realm=\"dixit\"");
    }
    Content.Sink.write(response, true, problem.json(), callback);
    return true;
  }

  private Optional<Problem> refusal(Request request) {
    if (!METHODS.contains(request.getMethod())) {
      return Optional.of(new Problem(405, "This server only reads; take GET or POST."));
    }
    if (!isOwnHost(request)) {
      return Optional.of(
          new Problem(
              403,
              "The request calls this server by a name that is not its own; call it by the name"
                  + " that it was started with."));
    }
    if (!isFromHere(request)) {
      return Optional.of(
          new Problem(403, "A page of another site sent this request; open the page of this one."));
    }
    boolean open = token.isEmpty() || Request.getPathInContext(request).equals(HEALTH);
    if (!open && !hasToken(request)) {
      return Optional.of(
          new Problem(401, "This server wants its token; send it as Authorization: Bearer TOKEN."));
    }
    return Optional.empty();
  }

  private boolean isOwnHost(Request request) {
    List<String> named = request.getHeaders().getValuesList(HttpHeader.HOST);
    String host = Request.getServerName(request);
    return named.size() <= 1 && host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
  }

  /** Browsers name the page that sends a form or a script's request. */
  private boolean isFromHere(Request request) {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    if (origin == null || !request.getMethod().equals("POST")) {
      return true;
    }
    String own = request.getHttpURI().getScheme() + "://" + request.getHeaders().get("Host");
    return origin.equalsIgnoreCase(own);
  }

  private boolean hasToken(Request request) {
    String shown = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    if (shown == null || !shown.startsWith(BEARER)) {
      return false;
    }
    byte[] given = shown.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, token.orElseThrow());
  }
}
