package org.w3id.dixit.serve;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A request, as a {@link Resource} sees it.
 *
 * @param tail what follows the resource's own path, without the slash before it; empty if nothing
 * @param parameters those of the address and of a form, each with one value
 * @param accept the media types that the client wants, as it sent them; may be empty
 * @param origin where the client reaches the server, such as {@code http://localhost:3030}
 * @param served the store, in a read transaction until the answer is written; null for a resource
 *     that reads no store
 * @param sent what came with a POST of JSON
 */
public record Ask(
    String tail,
    Map<String, String> parameters,
    String accept,
    String origin,
    Served served,
    Optional<Sent> sent) {

  /**
   * What a client sends to be taken.
   *
   * @param authorization the header of that name; may be empty
   * @param mediaType of the body, without parameters; may be empty
   * @param body the whole of it where it is JSON; else empty
   */
  public record Sent(String authorization, String mediaType, String body) {}

  public Ask {
    parameters = Map.copyOf(parameters);
  }

  /** The quads of the store and of the datasets beside it. */
  public DatasetGraph data() {
    return served.data();
  }

  /** The value of a parameter, where it is given and not empty. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * The value of a parameter that has to be there.
   *
   * @throws Problem if it is not
   */
  public String required(String name) {
    return parameter(name)
        .orElseThrow(
            () -> Problem.badRequest("The parameter " + name + " is missing; add ?" + name + "=."));
  }

  /**
   * The value of a parameter that is a whole number.
   *
   * @throws Problem if it is none, or outside these limits
   */
  public int number(String name, int fallback, int least, int most) {
    Optional<String> value = parameter(name);
    if (value.isEmpty()) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw Problem.badRequest(
        "The parameter %s takes a whole number from %d to %d.".formatted(name, least, most));
  }
}
