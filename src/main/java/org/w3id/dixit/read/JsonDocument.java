package org.w3id.dixit.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.w3id.dixit.read.Intake.Reason;

/** Articles in one JSON document: an object, an array of objects, or objects one after another. */
final class JsonDocument extends Intakes {
  private final Source source;
  private final ReadSettings settings;
  private final Acceptance acceptance;
  private Metered text;
  private JsonReader json;
  private boolean inArray;
  private int number;

  JsonDocument(Source source, ReadSettings settings) {
    super(source.place());
    this.source = source;
    this.settings = settings;
    this.acceptance = new Acceptance(settings);
  }

  @Override
  Intake advance() throws IOException, UnreadableException {
    if (json == null) {
      open();
    }
    try {
      text.count = 0;
      if (isAtEnd()) {
        return end();
      }
      JsonElement element = JsonParser.parseReader(json);
      number++;
      String place = number == 1 && !inArray ? source.place() : source.place() + ", item " + number;
      return intake(element, place);
    } catch (ExpansionException e) {
      throw e;
    } catch (JsonParseException | IOException e) {
      if (text.isOver()) {
        throw Acceptance.tooLarge(source.place(), "item", settings);
      }
      throw new UnreadableException(
          source.place(),
          Reason.MALFORMED,
          "not valid JSON (" + JsonLines.firstLine(e) + "). Correct the file.");
    }
  }

  private void open() throws IOException, UnreadableException {
    byte[] head = Packing.head(source.bytes(), Packing.HEAD);
    if (head.length == 0) {
      throw new UnreadableException(
          source.place(), Reason.EMPTY, "an empty file. There is nothing to read.");
    }
    Charset charset =
        TextDecoder.marked(head).or(settings::encoding).orElse(StandardCharsets.UTF_8);
    Reader decoded = new InputStreamReader(source.bytes(), charset.newDecoder());
    text = new Metered(decoded, settings.limits().pageBytes());
    json = new JsonReader(text);
    // Only so does it take one value after another.
    json.setStrictness(Strictness.LENIENT);
  }

  private boolean isAtEnd() throws IOException {
    if (!inArray && number == 0 && json.peek() == JsonToken.BEGIN_ARRAY) {
      json.beginArray();
      inArray = true;
    }
    JsonToken next = json.peek();
    if (inArray && next == JsonToken.END_ARRAY) {
      json.endArray();
      inArray = false;
      next = json.peek();
    }
    return next == JsonToken.END_DOCUMENT;
  }

  private Intake end() throws UnreadableException {
    if (number == 0) {
      throw new UnreadableException(source.place(), Reason.EMPTY, "holds no article.");
    }
    return null;
  }

  private Intake intake(JsonElement element, String place) {
    try {
      if (!element.isJsonObject()) {
        throw new UnreadableException(
            place,
            Reason.MALFORMED,
            "not a JSON object. Dixit reads ninjs, and objects with a field \"text\".");
      }
      Draft draft = JsonArticle.draft(element.getAsJsonObject(), place, source);
      return acceptance.judge(draft, place, source.file());
    } catch (UnreadableException e) {
      return e.passedOver();
    }
  }

  /** Text that ends with a failure when one value takes too much of it. */
  private static final class Metered extends FilterReader {
    private final int limit;
    private int count;

    Metered(Reader in, int limit) {
      super(in);
      this.limit = limit;
    }

    boolean isOver() {
      return count > limit;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
      int found = super.read(chars, offset, length);
      count += Math.max(0, found);
      if (isOver()) {
        throw new IOException("a value is too large");
      }
      return found;
    }
  }
}
