package org.w3id.dixit.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.w3id.dixit.read.Intake.Reason;

/** Articles as JSON objects, one a line; a line that is none costs only itself. */
final class JsonLines extends Intakes {
  private final Source source;
  private final ReadSettings settings;
  private final Acceptance acceptance;
  private int number;
  private boolean any;
  private boolean tooLarge;

  JsonLines(Source source, ReadSettings settings) {
    super(source.place());
    this.source = source;
    this.settings = settings;
    this.acceptance = new Acceptance(settings);
  }

  @Override
  Intake advance() throws IOException, UnreadableException {
    byte[] line = line();
    while (line != null) {
      number++;
      String place = source.place() + ", line " + number;
      if (tooLarge) {
        any = true;
        return Acceptance.tooLarge(place, "line", settings).passedOver();
      }
      if (!isBlank(line)) {
        any = true;
        return intake(line, place);
      }
      line = line();
    }
    if (!any) {
      throw new UnreadableException(source.place(), Reason.EMPTY, "no line holds an article.");
    }
    return null;
  }

  private Intake intake(byte[] line, String place) {
    try {
      String json = TextDecoder.decode(line, settings.encoding(), place);
      Draft draft = JsonArticle.draft(object(json, place), place, source);
      return acceptance.judge(draft, place, source.file());
    } catch (UnreadableException e) {
      return e.passedOver();
    }
  }

  static JsonObject object(String line, String place) throws UnreadableException {
    try {
      JsonElement element = JsonParser.parseString(line);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
      throw new UnreadableException(place, Reason.MALFORMED, "not a JSON object.");
    } catch (JsonParseException | StackOverflowError e) {
      throw new UnreadableException(
          place, Reason.MALFORMED, "not valid JSON (" + firstLine(e) + "). Correct the line.");
    }
  }

  static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^com\\.google\\.gson\\.[\\w.]+: ", "");
  }

  /** The bytes up to the end of the line, or null after the last; none of a line too large. */
  private byte[] line() throws IOException {
    InputStream in = source.bytes();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    tooLarge = false;
    int octet = in.read();
    if (octet < 0) {
      return null;
    }
    while (octet >= 0 && octet != '\n') {
      if (line.size() < settings.limits().pageBytes()) {
        line.write(octet);
      } else {
        tooLarge = true;
      }
      octet = in.read();
    }
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] line) {
    for (byte octet : line) {
      if (octet > ' ' || octet < 0) {
        return false;
      }
    }
    return true;
  }
}
