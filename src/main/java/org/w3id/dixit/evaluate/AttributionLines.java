package org.w3id.dixit.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of JSON Lines in UTF-8; lines of white space only are left out. */
final class AttributionLines {

  private AttributionLines() {}

  /**
   * @throws UnscorableException if the file cannot be read, or a line is no JSON object with an id
   */
  static List<AttributionLine> read(Path file) {
    List<AttributionLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : text(file).lines().toList()) {
      number++;
      if (!line.isBlank()) {
        lines.add(AttributionLine.parse(line, file + ", line " + number));
      }
    }
    return lines;
  }

  private static String text(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnscorableException(
          file
              + ": not valid UTF-8. Convert it first, for example with `iconv -f windows-1252 -t"
              + " utf-8`.",
          e);
    } catch (IOException e) {
      throw new UnscorableException(file + ": cannot be read (" + reason(e) + ").", e);
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return failure instanceof NoSuchFileException ? "no such file" : failure.getMessage();
  }
}
