package org.w3id.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.w3id.dixit.read.Intake.Reason;

/**
 * The pages of a web archive (WARC 1.0 and 1.1): responses and resources that are HTML or plain
 * text. Revisits repeat what was archived before, and pictures, redirects and the like are no
 * articles; nothing is said of them. After a record with a wrong length reading goes on where the
 * next one begins.
 */
final class WarcFile extends Intakes {
  private static final int OK = 200;

  /** Headers are this long at most. */
  private static final int HEADER_BYTES = 1 << 20;

  private static final byte[] MAGIC = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final Source source;
  private final ReadSettings settings;
  private final Acceptance acceptance;
  private final Meter meter;
  private final ReadableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);
  private WarcReader reader;
  private WarcRecord current;
  private int number;

  WarcFile(Source source, ReadSettings settings) {
    super(source.place());
    this.source = source;
    this.settings = settings;
    this.acceptance = new Acceptance(settings);
    this.meter = new Meter(source.bytes());
    this.channel = Channels.newChannel(meter);
    buffer.flip();
  }

  @Override
  Intake advance() throws IOException, UnreadableException {
    while (true) {
      String place = source.place() + ", record " + (number + 1);
      try {
        if (!step()) {
          return null;
        }
        place = place(current);
        Optional<Intake> intake = intake(place);
        if (intake.isPresent()) {
          return intake.get();
        }
      } catch (UnreadableException e) {
        return e.passedOver();
      } catch (ExpansionException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        return afterFault(place, e);
      }
    }
  }

  /** Goes to the next record, over what is left of the one before; false after the last. */
  private boolean step() throws IOException {
    if (current != null) {
      meter.allow(Long.MAX_VALUE);
      current.body().consume();
      current = null;
    }
    meter.allow(HEADER_BYTES);
    if (reader == null) {
      reader = new WarcReader(channel, buffer);
    }
    Optional<WarcRecord> next = reader.next();
    number++;
    current = next.orElse(null);
    return next.isPresent();
  }

  /** The fault, told once; reading goes on at the next beginning of a record, if there is one. */
  private Intake afterFault(String place, Exception fault) throws IOException {
    current = null;
    reader = null;
    meter.allow(Long.MAX_VALUE);
    boolean more =
        fault instanceof ParsingException || meter.isOver() || fault instanceof RuntimeException;
    String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    boolean found = findNext();
    if (!found && !more) {
      message = message + "; the file ends within it";
    }
    return new UnreadableException(
            place,
            Reason.MALFORMED,
            "a broken record ("
                + Source.shown(message)
                + "). "
                + (found ? "Reading went on at the next one." : "Nothing follows it."))
        .passedOver();
  }

  /** Moves to where a record begins. */
  private boolean findNext() throws IOException {
    int matched = 0;
    while (true) {
      while (buffer.hasRemaining()) {
        byte octet = buffer.get();
        matched = octet == MAGIC[matched] ? matched + 1 : octet == MAGIC[0] ? 1 : 0;
        if (matched == MAGIC.length) {
          buffer.position(buffer.position() - MAGIC.length);
          return true;
        }
      }
      // The part of the magic number that was found must still be there.
      buffer.clear();
      buffer.put(MAGIC, 0, matched);
      int read = channel.read(buffer);
      buffer.flip();
      buffer.position(matched);
      if (read < 0) {
        buffer.position(buffer.limit());
        return false;
      }
    }
  }

  private String place(WarcRecord record) {
    String target = record.headers().first("WARC-Target-URI").orElse("record " + number);
    return source.place() + " (" + Source.shown(target) + ")";
  }

  private Optional<Intake> intake(String place) throws IOException, UnreadableException {
    if (current instanceof WarcResponse response && isHttp(response)) {
      HttpResponse http = response.http();
      return http.status() == OK
          ? page(response, http.contentType(), http.bodyDecoded().stream(), place)
          : Optional.empty();
    }
    if (current instanceof WarcResource resource) {
      return page(resource, resource.contentType(), resource.body().stream(), place);
    }
    return Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP)
        || response.target().startsWith("http");
  }

  private Optional<Intake> page(
      WarcTargetRecord record, MediaType type, InputStream body, String place)
      throws IOException, UnreadableException {
    String kind = type.base().toString().toLowerCase(java.util.Locale.ROOT);
    boolean html = kind.equals("text/html") || kind.equals("application/xhtml+xml");
    if (!html && !kind.equals("text/plain")) {
      return Optional.empty();
    }
    meter.allow(Long.MAX_VALUE);
    int limit = settings.limits().pageBytes();
    byte[] bytes = body.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw Acceptance.tooLarge(place, "page", settings);
    }
    if (bytes.length == 0) {
      return Optional.empty();
    }
    Optional<java.nio.charset.Charset> encoding =
        settings
            .encoding()
            .or(
                () ->
                    Optional.ofNullable(type.parameters().get("charset"))
                        .flatMap(HtmlPage::charset));
    Optional<String> address = Optional.of(record.target()).filter(u -> u.matches("https?://\\S+"));
    Draft draft;
    if (html) {
      draft = HtmlPage.draft(bytes, encoding, address, place);
    } else {
      draft = new Draft(TextDecoder.decode(bytes, encoding, place));
      draft.url = address;
    }
    draft.origin =
        source.origin(
            html ? InputFormat.HTML : InputFormat.TEXT, record.headers().first("WARC-Record-ID"));
    return Optional.of(acceptance.judge(draft, place, source.file()));
  }
}
