package org.w3id.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.w3id.dixit.read.Intake.Reason;
import org.w3id.dixit.read.Packing.Unpacked;

/** Knows what bytes are, and hands them to what reads that. */
final class Formats {
  private Formats() {}

  /**
   * What bytes hold, unpacked first where they are packed.
   *
   * @param file the file that they stand in, as the user named it
   * @param member their name in an archive
   * @throws UnreadableException if they are of no kind that is read
   */
  static Intakes read(
      InputStream bytes, String place, String file, Optional<String> member, ReadSettings settings)
      throws IOException, UnreadableException {
    Unpacked unpacked = Packing.unpack(bytes, place, settings.limits());
    if (Packing.isZip(unpacked.stream())) {
      throw new UnreadableException(
          place,
          Reason.UNKNOWN_FORMAT,
          "a ZIP file within another file. Unpack it, and name what comes out.");
    }
    Source source =
        new Source(
            place,
            file,
            member,
            Packing.innerName(member.orElse(file)),
            unpacked.packed() || member.isPresent(),
            unpacked.stream());
    InputFormat format = settings.format() == InputFormat.AUTO ? format(source) : settings.format();
    return switch (format) {
      case AUTO, TEXT -> new PlainText(source, settings);
      case HTML -> new HtmlFile(source, settings);
      case JSONL -> new JsonLines(source, settings);
      case NINJS ->
          isManyLines(source)
              ? new JsonLines(source, settings)
              : new JsonDocument(source, settings);
      case NEWSML -> new NewsMl(source, settings);
      case WARC -> new WarcFile(source, settings);
    };
  }

  static InputFormat format(Source source) throws IOException, UnreadableException {
    byte[] bytes = Packing.head(source.bytes(), Packing.HEAD);
    // Every format is known by ASCII characters; zeros are left out so that UTF-16 is no obstacle.
    String head =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "");
    String name = source.name();
    if (head.startsWith("%PDF-")) {
      throw new UnreadableException(
          source.place(), Reason.UNKNOWN_FORMAT, "a PDF file. Take the text out of it first.");
    }
    if (head.startsWith("WARC/")) {
      return InputFormat.WARC;
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return InputFormat.JSONL;
    }
    if (name.endsWith(".warc")) {
      return InputFormat.WARC;
    }
    String start = withoutProlog(head);
    if (start.matches("(?is)<(?:!doctype\\s+html|html|head|body)\\b.*")
        || name.matches("(?s).*\\.x?html?")) {
      return InputFormat.HTML;
    }
    if (name.endsWith(".txt") || name.endsWith(".text")) {
      return InputFormat.TEXT;
    }
    if (name.endsWith(".xml")
        || head.stripLeading().startsWith("<?xml")
        || start.matches("(?s)<(?:newsItem|newsMessage|packageItem)\\b.*")) {
      return InputFormat.NEWSML;
    }
    if (name.endsWith(".json") || start.startsWith("{") || start.matches("(?s)\\[\\s*\\{.*")) {
      return InputFormat.NINJS;
    }
    return InputFormat.TEXT;
  }

  /** Markup from its first tag on: without the XML declaration and comments before it. */
  private static String withoutProlog(String head) {
    String rest = head.stripLeading();
    while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
      int end = rest.indexOf(rest.startsWith("<?") ? "?>" : "-->");
      if (end < 0) {
        return rest;
      }
      rest = rest.substring(rest.indexOf('>', end) + 1).stripLeading();
    }
    return rest;
  }

  /** Whether JSON has one object a line: the first line is whole and another one follows. */
  private static boolean isManyLines(Source source) throws IOException {
    if (source.name().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      return true;
    }
    byte[] bytes = Packing.head(source.bytes(), 1 << 16);
    String head = new String(bytes, StandardCharsets.ISO_8859_1).stripLeading();
    int end = head.indexOf('\n');
    return end > 0
        && head.startsWith("{")
        && head.substring(0, end).stripTrailing().endsWith("}")
        && head.substring(end).stripLeading().startsWith("{");
  }
}
