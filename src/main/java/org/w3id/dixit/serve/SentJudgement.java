package org.w3id.dixit.serve;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * A judgement as a client sends it: an object of JSON whose values are strings, with the token.
 *
 * @param json what was sent; its fields are known ones
 */
record SentJudgement(JsonObject json) {
  static final int LONGEST_NAME = 100;
  static final int LONGEST_NOTE = 4000;
  private static final int LARGEST = 16 * 1024;

  /**
   * Takes what was sent.
   *
   * @param fields what may be in it
   * @param told the sentence of a client's mistake in its form
   * @throws Problem if the token is not right, or the form
   */
  static SentJudgement of(Ask.Sent sent, String token, Set<String> fields, String told) {
    byte[] shown =
        sent.authorization().replaceFirst("^Bearer ", "").getBytes(StandardCharsets.UTF_8);
    if (!sent.authorization().startsWith("Bearer ")
        || !MessageDigest.isEqual(shown, token.getBytes(StandardCharsets.UTF_8))) {
      throw new Problem(
          401, "Judging wants the server's token; send it as Authorization: Bearer TOKEN.");
    }
    if (!sent.mediaType().equals("application/json")) {
      throw new Problem(415, "A judgement is sent as application/json.");
    }
    if (sent.body().length() > LARGEST) {
      throw new Problem(413, "A judgement has 16 KB at most; write a shorter note.");
    }
    try {
      JsonElement json = JsonParser.parseString(sent.body());
      if (json.isJsonObject()
          && json.getAsJsonObject().asMap().values().stream()
              .allMatch(each -> each.isJsonPrimitive() && each.getAsJsonPrimitive().isString())
          && fields.containsAll(json.getAsJsonObject().keySet())) {
        return new SentJudgement(json.getAsJsonObject());
      }
    } catch (JsonParseException e) {
      // told below
    }
    throw Problem.badRequest(told);
  }

  /**
   * A field that is there and not blank, without spaces around it.
   *
   * @throws Problem if it is longer than {@code longest}
   */
  Optional<String> text(String name, int longest) {
    Optional<String> text =
        Optional.ofNullable(json.get(name))
            .map(each -> each.getAsString().strip())
            .filter(each -> !each.isEmpty());
    if (text.filter(each -> each.length() > longest).isPresent()) {
      throw Problem.badRequest("The field " + name + " has " + longest + " characters at most.");
    }
    return text;
  }

  /**
   * Who judges.
   *
   * @throws Problem if nobody is named
   */
  String by() {
    return text("by", LONGEST_NAME)
        .orElseThrow(() -> Problem.badRequest("Who judges? Give a name in by."));
  }
}
