package org.w3id.dixit.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;

/**
 * An input that gave no article, or an article that could not be read.
 *
 * @param place what the user knows it by
 * @param input what the user named on the command line
 * @param file the file that it stands in
 * @param kind why, in one word for programs
 * @param message why, in a sentence that begins with the place
 * @param attempt what was tried, where it was an article: its input hash and what it was read by;
 *     as long as both are the same there is no use in trying again
 */
public record Reject(
    String place,
    String input,
    String file,
    String kind,
    String message,
    Optional<Attempt> attempt) {

  /** An attempt at reading an article, named so that a later one can be compared with it. */
  public record Attempt(String inputHash, String rules) {}

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /**
   * One line of JSON, without its end, for people and programs.
   *
   * @param when it was met, as ISO 8601 has it
   */
  public String toJson(String when) {
    JsonObject line = new JsonObject();
    line.addProperty("place", place);
    line.addProperty("input", input);
    line.addProperty("file", file);
    line.addProperty("kind", kind);
    line.addProperty("reason", message);
    line.addProperty("when", when);
    return JSON.toJson(line);
  }

  /** A kind as a word: in small letters, with hyphens. */
  public static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Reject foundBy(String other) {
    return new Reject(place, other, file, kind, message, attempt);
  }
}
