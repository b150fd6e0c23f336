package org.w3id.dixit.page;

import java.util.List;

/**
 * An event or a direct relation that an assertion claims; never a fact of the graph.
 *
 * @param title what the event is, or whose relation it is
 * @param parts its roles, times and quantities
 */
public record ClaimView(String title, List<Part> parts) {
  public ClaimView {
    parts = List.copyOf(parts);
  }

  /** One role and what fills it, in words. */
  public record Part(String role, String value) {}
}
