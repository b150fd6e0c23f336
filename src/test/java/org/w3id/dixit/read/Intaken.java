package org.w3id.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Reason;
import org.w3id.dixit.read.Intake.Taken;

/** Everything that came of some inputs, and ways to make inputs. */
record Intaken(List<Intake> all) {

  static Intaken of(ReadSettings settings, String... inputs) {
    try (Stream<Intake> stream = ArticleReader.stream(List.of(inputs), settings)) {
      return new Intaken(stream.toList());
    }
  }

  static Intaken of(Path file) {
    return of(ReadSettings.standard(), file.toString());
  }

  List<Article> articles() {
    return all.stream().filter(Taken.class::isInstance).map(i -> ((Taken) i).article()).toList();
  }

  List<PassedOver> passedOver() {
    return all.stream().filter(PassedOver.class::isInstance).map(PassedOver.class::cast).toList();
  }

  /** The one article, and nothing else. */
  Article article() {
    assertEquals(1, all.size(), all::toString);
    assertTrue(all.get(0) instanceof Taken, all::toString);
    return articles().get(0);
  }

  /** Nothing but one thing passed over, for this reason, in one line that begins with its place. */
  void isPassedOver(Reason reason, String part) {
    assertEquals(1, all.size(), all::toString);
    assertEquals(1, passedOver().size(), all::toString);
    PassedOver only = passedOver().get(0);
    assertEquals(reason, only.reason(), only::message);
    assertTrue(only.message().contains(part), only::message);
    assertTrue(only.message().startsWith(only.place()), only::message);
    assertEquals(1, only.message().lines().count(), only::message);
  }

  static Path gzip(Path file, byte[]... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] member : members) {
      try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
        packed.write(member);
      }
    }
    return Files.write(file, bytes.toByteArray());
  }

  /**
   * @param members names and contents in turn
   */
  static Path zip(Path file, String... members) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry(members[i]));
        zip.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** A record of a web archive. */
  static String warc(String type, String target, String contentType, String body) {
    return warc(type, target, contentType, body, body.getBytes(StandardCharsets.UTF_8).length);
  }

  /** A record that says it is {@code length} bytes long. */
  static String warc(String type, String target, String contentType, String body, long length) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\n"
            .formatted(
                type, java.util.UUID.nameUUIDFromBytes(target.getBytes(StandardCharsets.UTF_8)))
        + "WARC-Date: 2025-02-12T06:00:00Z\r\nWARC-Target-URI: %s\r\n".formatted(target)
        + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            .formatted(contentType, length, body);
  }

  /** The response of a server. */
  static String http(String contentType, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(contentType, body.getBytes(StandardCharsets.UTF_8).length, body);
  }

  /** A page with a short article on it. */
  static String page(String subject) {
    String first = "The council of %s said on Monday that the bridge will be closed for a week.";
    String second = "Its engineer, Mara Holt, did not rule out that the work would take longer.";
    return "<!DOCTYPE html><html><head><title>%s</title></head><body><article><p>%s</p><p>%s</p></article></body></html>"
        .formatted(subject, first.formatted(subject), second);
  }
}
