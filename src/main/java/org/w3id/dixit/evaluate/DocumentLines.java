package org.w3id.dixit.evaluate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON Lines files of documents, a document a line; empty lines do not count. */
final class DocumentLines {
  private DocumentLines() {}

  interface Taker {
    /**
     * Takes one document.
     *
     * @param line as it stands in the file
     */
    void take(String line, JsonObject document);
  }

  /**
   * Hands on all documents of a file, in its order.
   *
   * @param with what each document is to hold, for the message
   * @throws UnscorableException naming file and line if it cannot be read, or if a line lacks what
   *     the taker asks for
   */
  static void read(Path file, String with, Taker taker) {
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          taker.take(line, JsonParser.parseString(line).getAsJsonObject());
        }
      }
    } catch (IOException e) {
      throw new UnscorableException(file + " cannot be read: " + e.getMessage());
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException
        | UnsupportedOperationException
        | IllegalArgumentException e) {
      throw new UnscorableException(
          "%s:%d is not a document with %s; see dixit evaluate --help."
              .formatted(file, number, with));
    }
  }
}
