package org.w3id.dixit.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stands before one of Fuseki's endpoints and lets it answer at the {@link Desk}. */
final class EndpointFilter implements Filter {
  private static final String FAILURE = EndpointFilter.class.getName();

  private final Desk desk;
  private final String name;
  private final ServedDataset dataset;

  /**
   * For the endpoint at a path of one word.
   *
   * @param name that word, without the slash
   */
  EndpointFilter(Desk desk, String name, ServedDataset dataset) {
    this.desk = desk;
    this.name = name;
    this.dataset = dataset;
  }

  /** Remembers why a request fails; Fuseki would tell it in words of its own. */
  static <E extends RuntimeException> E remember(ServletRequest request, E failure) {
    request.setAttribute(FAILURE, failure);
    return failure;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    desk.answer(
        name,
        true,
        (HttpServletRequest) request,
        (HttpServletResponse) response,
        (served, reply, spool) -> {
          if (!((HttpServletRequest) request).getRequestURI().equals("/" + name)) {
            throw Problem.notFound("There is nothing below /" + name + ".");
          }
          SpooledResponse spooled = new SpooledResponse((HttpServletResponse) response, spool);
          dataset.show(served.data());
          try {
            chain.doFilter(request, spooled);
          } finally {
            dataset.hide();
          }
          if (request.getAttribute(FAILURE) instanceof RuntimeException failure) {
            throw failure;
          }
          spooled.finish(reply);
        });
  }
}
