package org.w3id.dixit.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers the requests to one address with its {@link Resource}. */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Desk desk;
  private final transient Resource resource;
  private final String name;

  /**
   * @param name of the resource, for the metrics
   */
  ResourceServlet(Desk desk, String name, Resource resource) {
    this.desk = desk;
    this.name = name;
    this.resource = resource;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    desk.answer(
        name,
        resource.readsStore(),
        request,
        response,
        (served, reply, spool) -> resource.answer(ask(request, served), reply));
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private static Ask ask(HttpServletRequest request, Served served) {
    String tail = Optional.ofNullable(request.getPathInfo()).orElse("");
    return new Ask(
        tail.startsWith("/") ? tail.substring(1) : tail,
        parameters(request),
        Optional.ofNullable(request.getHeader("Accept")).orElse(""),
        origin(request),
        served,
        sent(request));
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length != 1) {
                throw Problem.badRequest("The parameter " + name + " stands there twice.");
              }
              parameters.put(name, values[0]);
            });
    return parameters;
  }

  private static Optional<Ask.Sent> sent(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      return Optional.empty();
    }
    String type =
        Optional.ofNullable(request.getContentType()).orElse("").replaceFirst(";.*", "").strip();
    try {
      boolean json = type.equals("application/json");
      // The connection takes no larger body than the server reads.
      String body =
          json ? new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "";
      String shown = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
      return Optional.of(new Ask.Sent(shown, type, body));
    } catch (IOException e) {
      throw Problem.badRequest("The request was not sent to its end.");
    }
  }

  private static String origin(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getHeader("Host");
  }
}
