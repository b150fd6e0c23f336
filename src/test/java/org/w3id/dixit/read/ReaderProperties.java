package org.w3id.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Taken;

/**
 * Whatever bytes come, every reader ends, throws nothing, and gives sound articles or one line that
 * says why not. Longer by hand: {@code -Djqwik.tries.default=100000} with the tries taken out.
 */
class ReaderProperties {
  private static final int TRIES = 200;

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void anyBytesAreAnsweredByEveryReader(
      @ForAll @Size(max = 400) byte[] bytes, @ForAll InputFormat format) throws IOException {
    check(bytes, "any", format);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void brokenInputsAreAnswered(@ForAll("names") String name, @ForAll long seed) throws IOException {
    check(broken(sound(name), new Random(seed)), name, InputFormat.AUTO);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void wildTextIsAnsweredByEveryReader(@ForAll String text, @ForAll InputFormat format)
      throws IOException {
    check(text.getBytes(StandardCharsets.UTF_8), "any", format);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "harbour-toll.html",
        "reservoir.ninjs.json",
        "rail-merger.newsml.xml",
        "crawl.warc",
        "crawl.warc.gz",
        "pages.zip",
        "lines.jsonl",
        "plant-explosion.txt");
  }

  private static byte[] sound(String name) {
    try {
      Path folder = Files.createTempDirectory("dixit-sound");
      Path examples = Path.of("src/examples");
      Path file =
          switch (name) {
            case "crawl.warc.gz" ->
                Intaken.gzip(
                    folder.resolve(name), Files.readAllBytes(examples.resolve("crawl.warc")));
            case "pages.zip" ->
                Intaken.zip(
                    folder.resolve(name), "a.html", Intaken.page("A"), "b.txt", "It rained.");
            case "lines.jsonl" ->
                Files.writeString(folder.resolve(name), "{\"text\": \"It rained.\"}\n".repeat(3));
            default -> Files.copy(examples.resolve(name), folder.resolve(name));
          };
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return bytes;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Bytes changed, cut off, doubled or put in, at one to eight places. */
  private static byte[] broken(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count && bytes.length > 2; i++) {
      int at = random.nextInt(bytes.length - 1);
      int end = at + random.nextInt(Math.min(64, bytes.length - at));
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 ->
            bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
        case 3 ->
            bytes = joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
        default -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  private static void check(byte[] bytes, String name, InputFormat format) throws IOException {
    Path folder = Files.createTempDirectory("dixit-fuzz");
    Path file = Files.write(folder.resolve(name), bytes);
    try {
      ReadSettings settings =
          ReadSettings.standard()
              .withFormat(format)
              .withLanguages(Languages.ANY)
              .withLimits(new Limits(20_000, 50_000, 100));
      List<Intake> intakes = Intaken.of(settings, file.toString()).all();
      assertFalse(intakes.size() > 10_000, "endless");
      intakes.forEach(ReaderProperties::check);
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static void check(Intake intake) {
    if (intake instanceof Taken taken) {
      Article article = taken.article();
      assertFalse(article.text().isBlank());
      assertTrue(article.text().length() <= 20_000);
      String stored =
          new String(article.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertEquals(article.text(), stored);
      assertTrue(article.id().matches("[A-Za-z0-9._-]+"), article.id());
    } else if (intake instanceof PassedOver passedOver) {
      assertEquals(1, passedOver.message().lines().count(), passedOver.message());
      assertTrue(passedOver.message().startsWith(passedOver.place()));
      assertFalse(passedOver.message().contains("\u001b"), passedOver.message());
    }
  }
}
