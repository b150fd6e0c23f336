package org.w3id.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.read.Intake.Reason;

/** Inputs made to do harm: each has a bounded answer, and what stands beside it is still read. */
@Timeout(60)
class HostileInputsTest {
  private static final String SOUND = "{\"text\": \"It rained, she said.\"}";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b><p>", "<table><tr><td>", "<a href=x><i>", "<ul><li>", "<svg><g>"})
  void deepNestingOfAPageIsCutOff(String opening) throws IOException {
    String bomb = opening.repeat(60_000 / opening.length());
    Path page = file("a.html", Intaken.page("Elmford").replace("</article>", bomb + "x</article>"));
    Intaken intaken = Intaken.of(page);
    assertEquals(1, intaken.all().size());
    assertTrue(intaken.articles().stream().allMatch(a -> a.text().length() < 1000));
  }

  /** As many elements as a page may have, in shapes that make finding its text slow. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><a href='/x'>a, b</a></div>",
        "a<br><br>",
        "<div><div><div>x, y</div></div></div>"
      })
  void aPageAsLargeAsItMayBeIsReadInTime(String part) throws IOException {
    long tags = part.chars().filter(c -> c == '<').count();
    String parts = part.repeat((int) (Limits.TAGS / tags) - 10);
    Path page = file("a.html", Intaken.page("Elmford").replace("</article>", parts + "</article>"));
    assertEquals(1, Intaken.of(page).all().size());
  }

  @Test
  void aPageOfNothingButTagsIsRefused() throws IOException {
    Intaken.of(file("a.html", "<html>" + "<div>".repeat(200_000)))
        .isPassedOver(Reason.TOO_LARGE, "tags");
  }

  @Test
  void aPageOfAHundredThousandAttributesIsBounded() throws IOException {
    StringBuilder tag = new StringBuilder("<p");
    for (int i = 0; i < 100_000; i++) {
      tag.append(" a").append(i).append("=1");
    }
    assertEquals(1, Intaken.of(file("a.html", "<html>" + tag + ">x")).all().size());
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, TOO_LARGE",
    "a.html, TOO_LARGE",
    "a.json, TOO_LARGE",
    "a.xml, TOO_LARGE",
  })
  void thirtyMegabytesOfOneTokenAreRefused(String name, Reason reason) throws IOException {
    String token = "a".repeat(30_000_000);
    String start =
        name.equals("a.json") ? "{\"text\": \"" : name.equals("a.xml") ? "<newsItem a=\"" : "";
    Intaken.of(file(name, start + token)).isPassedOver(reason, "too");
  }

  @Test
  void aLineOfThirtyMegabytesCostsOnlyItself() throws IOException {
    Path file =
        file("a.jsonl", SOUND + "\n{\"text\": \"" + "a".repeat(30_000_000) + "\"}\n" + SOUND);
    Intaken intaken = Intaken.of(file);
    assertEquals(2, intaken.articles().size());
    assertEquals(
        List.of(file + ", line 2"), intaken.passedOver().stream().map(p -> p.place()).toList());
  }

  @Test
  void aTokenThatFitsAnArticleIsStillNoProse() throws IOException {
    Intaken.of(file("a.txt", "See " + "a".repeat(150_000)))
        .isPassedOver(Reason.NOT_TEXT, "without a space");
  }

  @Test
  void controlCharactersAreNoText() throws IOException {
    Intaken.of(file("a.txt", "a\0b")).isPassedOver(Reason.NOT_TEXT, "byte 1");
    Intaken.of(file("b.txt", "\u0001\u0002\u0003 and".repeat(50)))
        .isPassedOver(Reason.NOT_TEXT, "control characters");
    Intaken.of(file("c.jsonl", "{\"text\": \"a\\u0000b\"}")).isPassedOver(Reason.NOT_TEXT, "zero");
  }

  @Test
  void marksOfDirectionAndEmojiStayAndAreCountedAsOneCharacter() throws IOException {
    String text = "\u200FShe said: \uD83D\uDE80\uD83C\uDDF3\uD83C\uDDF4 it \u202Bflew\u202C.\u0007";
    Article article = Intaken.of(file("a.txt", text)).article();
    assertEquals(text, article.text());
    assertEquals("\uD83D\uDE80", article.slice(new TextSpan(11, 12)));
  }

  @Test
  void halvesOfCharactersAreReplaced() throws IOException {
    Article article = Intaken.of(file("a.jsonl", "{\"text\": \"Half \\ud83d one.\"}")).article();
    assertEquals("Half \uFFFD one.", article.text());
    assertEquals(
        article.text(),
        new String(article.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Test
  void jsonNestedDeeplyIsRefused() throws IOException {
    String deep = "{\"text\": " + "[".repeat(200_000);
    Intaken.of(file("a.json", deep)).isPassedOver(Reason.MALFORMED, "not valid JSON");
    Intaken intaken = Intaken.of(file("a.jsonl", deep + "\n" + SOUND));
    assertEquals(1, intaken.articles().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE n [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>",
        "<!DOCTYPE n [<!ENTITY c SYSTEM 'secret.txt'>]>",
        "<!DOCTYPE n [<!ENTITY c SYSTEM 'http://localhost:1/x'>]>",
        "<!DOCTYPE n [<!ENTITY % p SYSTEM 'secret.txt'> %p; <!ENTITY c 'x'>]>",
        "<!DOCTYPE n SYSTEM 'http://localhost:1/n.dtd'>",
      })
  void entitiesOfADocumentTypeAreNeverReadOrExpanded(String type) throws IOException {
    file("secret.txt", "The password is swordfish.");
    Path file =
        file(
            "a.xml",
            type
                + "<newsItem><contentSet><inlineData>It rained. &c;</inlineData></contentSet></newsItem>");
    Intaken intaken = Intaken.of(file);
    assertEquals(1, intaken.all().size());
    assertFalse(intaken.toString().contains("swordfish") || intaken.toString().contains("lol"));
  }

  @Test
  void aDocumentTypeThatNothingIsTakenFromDoesNoHarm() throws IOException {
    String item =
        "<newsItem><contentSet><inlineData>It rained.</inlineData></contentSet></newsItem>";
    Path file = file("a.xml", "<!DOCTYPE newsItem SYSTEM 'http://localhost:1/n.dtd'>" + item);
    assertEquals("It rained.", Intaken.of(file).article().text());
  }

  @Test
  void xmlNestedDeeplyIsRefused() throws IOException {
    Intaken.of(file("a.xml", "<newsItem>" + "<a>".repeat(100_000)))
        .isPassedOver(Reason.TOO_LARGE, "too deeply");
  }

  @Test
  void bombsStopBeingUnpackedWhenTheyHaveGrownTooMuch() throws IOException {
    Path gzip = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      letters(out, 60);
    }
    Intaken.of(gzip).isPassedOver(Reason.TOO_LARGE, "--max-expansion");
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("a.jsonl", "b.txt", "c.html", "d.warc")) {
        out.putNextEntry(new ZipEntry(name));
        letters(out, 40);
      }
      out.putNextEntry(new ZipEntry("e.jsonl"));
      out.write(SOUND.getBytes(StandardCharsets.UTF_8));
    }
    Intaken intaken = Intaken.of(zip);
    assertEquals(1, intaken.articles().size(), intaken::toString);
    assertEquals(4, intaken.passedOver().size(), intaken::toString);
  }

  /** One letter, megabytes of it. */
  private static void letters(OutputStream out, int megabytes) throws IOException {
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'x');
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  @Test
  void archivesWithinArchivesAreNotOpened() throws IOException {
    Path inner = Intaken.zip(folder.resolve("inner.zip"), "a.txt", "It rained, she said.");
    Path outer = folder.resolve("outer.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(outer))) {
      out.putNextEntry(new ZipEntry("inner.zip"));
      out.write(Files.readAllBytes(inner));
    }
    Intaken.of(outer).isPassedOver(Reason.UNKNOWN_FORMAT, "within another file");
    byte[] once = Files.readAllBytes(Intaken.gzip(folder.resolve("b.gz"), new byte[] {'a'}));
    Intaken.of(Intaken.gzip(folder.resolve("c.gz"), once))
        .isPassedOver(Reason.UNKNOWN_FORMAT, "more than once");
  }

  @Test
  void namesInAnArchiveOpenAndWriteNothing() throws IOException {
    file("secret.txt", "The password is swordfish.");
    Path zip =
        Intaken.zip(
            folder.resolve("a.zip"),
            "../../outside.txt",
            "One rained, she said.",
            "/etc/outside.txt",
            "Two rained, she said.",
            "secret.txt",
            "Three rained, she said.",
            "\u001b[2Jclear.txt",
            "");
    Intaken intaken = Intaken.of(zip);
    assertEquals(
        List.of("One", "Two", "Three"),
        intaken.articles().stream().map(a -> a.text().replaceAll(" .*", "")).toList());
    assertFalse(intaken.passedOver().get(0).message().contains("\u001b"));
    try (Stream<Path> files = Files.walk(folder.getParent(), 2)) {
      assertTrue(files.noneMatch(f -> f.getFileName().toString().equals("outside.txt")));
    }
    assertFalse(Files.exists(Path.of("/etc/outside.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "90000", "-5", "many", "99999999999999999999"})
  void aWrongLengthInAWebArchiveCostsLittle(String length) throws IOException {
    String type = "application/http; msgtype=response";
    String broken =
        Intaken.warc(
                "response",
                "https://a.example/2",
                type,
                Intaken.http("text/html", Intaken.page("Broken")))
            .replaceFirst(
                "(?m)^Content-Length: \\d+\r\n(?=\r\nHTTP)", "Content-Length: " + length + "\r\n");
    Path file =
        file(
            "a.warc",
            Intaken.warc(
                    "response",
                    "https://a.example/1",
                    type,
                    Intaken.http("text/html", Intaken.page("First")))
                + broken
                + Intaken.warc(
                    "response",
                    "https://a.example/3",
                    type,
                    Intaken.http("text/html", Intaken.page("Third")))
                + Intaken.warc(
                    "resource", "https://a.example/4", "text/plain", "It rained, she said."));
    Intaken intaken = Intaken.of(file);
    List<String> urls = intaken.articles().stream().map(a -> a.url().orElse("")).toList();
    assertTrue(urls.contains("https://a.example/1"), intaken::toString);
    assertFalse(intaken.passedOver().isEmpty(), intaken::toString);
    assertTrue(intaken.all().size() <= 5, intaken::toString);
    // A length beyond the end of the file swallows what follows; nothing can tell where it ends.
    assertEquals(!length.equals("90000"), urls.contains("https://a.example/4"), intaken::toString);
  }

  @Test
  void aHeaderWithoutEndInAWebArchiveIsBounded() throws IOException {
    Path file =
        file(
            "a.warc",
            "WARC/1.0\r\nWARC-Type: "
                + "x".repeat(20_000_000)
                + "\r\n\r\n"
                + Intaken.warc(
                    "resource", "https://a.example/1", "text/plain", "It rained, she said."));
    Intaken intaken = Intaken.of(file);
    assertEquals(1, intaken.articles().size(), intaken::toString);
    assertEquals(1, intaken.passedOver().size(), intaken::toString);
  }

  @Test
  void aFolderThatContainsItselfIsWalkedOnce() throws IOException {
    file("a.txt", "It rained, she said.");
    Files.createSymbolicLink(folder.resolve("again"), folder);
    assertEquals(1, Intaken.of(folder).articles().size());
  }
}
