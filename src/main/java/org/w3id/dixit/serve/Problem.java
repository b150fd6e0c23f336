package org.w3id.dixit.serve;

import com.google.gson.JsonObject;
import java.util.Map;
import org.w3id.dixit.link.LinkException;
import org.w3id.dixit.query.QueryException;
import org.w3id.dixit.store.StoreException;

/**
 * A request cannot be answered. It is sent as problem details (RFC 9457); the message is a sentence
 * for the person who asked.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Map<Integer, String> TITLES =
      Map.of(
          400, "Bad request",
          401, "Not authorised",
          403, "Forbidden",
          404, "Not found",
          405, "Method not allowed",
          406, "Not acceptable",
          413, "Request too large",
          422, "Answer too large",
          500, "Fault in Dixit",
          503, "Not available now");

  private final int status;

  /**
   * @param status the status of HTTP
   * @param detail what is wrong, where, and what to do
   */
  public Problem(int status, String detail) {
    super(detail);
    this.status = status;
  }

  public static Problem badRequest(String detail) {
    return new Problem(400, detail);
  }

  public static Problem notFound(String detail) {
    return new Problem(404, detail);
  }

  static Problem unavailable(String detail) {
    return new Problem(503, detail);
  }

  /**
   * The problem that a failure is; what nobody foresaw is a fault, told without its particulars.
   */
  static Problem of(Throwable failure) {
    if (failure instanceof Problem problem) {
      return problem;
    }
    if (failure instanceof QueryException query) {
      return new Problem(status(query.reason()), query.getMessage());
    }
    if (failure instanceof LinkException link) {
      boolean wrong = link.reason() == LinkException.Reason.WRONG_INPUT;
      return new Problem(wrong ? 404 : 503, link.getMessage());
    }
    if (failure instanceof StoreException) {
      return unavailable(
          "The store cannot be read at the moment; see what the server has printed.");
    }
    if (failure instanceof AnswerTooLargeException) {
      return new Problem(422, failure.getMessage());
    }
    if (failure instanceof OutOfMemoryError) {
      return unavailable("The request needs more memory than the server has; ask for less.");
    }
    if (failure instanceof StackOverflowError) {
      return badRequest("The query is nested too deeply; write it flatter.");
    }
    return new Problem(
        500, "The server failed on this request. This is a fault in Dixit; please report it.");
  }

  private static int status(QueryException.Reason reason) {
    return switch (reason) {
      case UNKNOWN_QUERY, UNKNOWN_ENTITY -> 404;
      case TIMEOUT -> 503;
      default -> 400;
    };
  }

  int status() {
    return status;
  }

  String title() {
    return TITLES.getOrDefault(status, "The request failed");
  }

  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("type", "about:blank");
    json.addProperty("title", title());
    json.addProperty("status", status);
    json.addProperty("detail", getMessage());
    return json.toString();
  }
}
