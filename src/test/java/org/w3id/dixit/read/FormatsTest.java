package org.w3id.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Origin;
import org.w3id.dixit.read.Intake.Reason;

/** What is taken out of each format, and how inputs are known, packed and not. */
class FormatsTest {
  private static final Path EXAMPLES = Path.of("src/examples");

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aPageIsItsMainTextAndWhatItSaysOfItself() {
    Article article = Intaken.of(EXAMPLES.resolve("harbour-toll.html")).article();
    assertTrue(article.text().startsWith("The port authority of Westhaven"), article.text());
    assertTrue(article.text().endsWith("told beforehand."), article.text());
    assertFalse(article.text().contains("Gulls") || article.text().contains("Cranes"));
    assertEquals(4, article.text().split("\n\n").length);
    assertEquals(Optional.of("Harbour toll to rise in spring"), article.title());
    assertEquals(Optional.of("Nora Hale"), article.byline());
    assertEquals(Optional.of("The Quay Courier"), article.publisher());
    assertEquals(Optional.of(LocalDate.of(2025, 2, 11)), article.published());
    assertEquals(Optional.of("https://courier.example/news/harbour-toll"), article.url());
    assertEquals("en-GB", article.language());
    assertEquals("html", article.origin().orElseThrow().format());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2024-05-06T23:50:00-04:00'> | 2024-05-06",
        "<meta name='date' content='20240506'>                            | 2024-05-06",
        "<meta name='pubdate' content='Mon, 6 May 2024 08:00:00 GMT'>     | 2024-05-06",
        "<meta name='dc.date' content='May 6, 2024'>                      | 2024-05-06",
        "<meta name='date' content='yesterday'>                           | ",
      })
  void theDayOfAPageIsTheOneWritten(String meta, LocalDate day) throws IOException {
    Path page = file("a.html", Intaken.page("Elmford").replace("<head>", "<head>" + meta));
    assertEquals(Optional.ofNullable(day), Intaken.of(page).article().published());
  }

  @Test
  void aTimeElementOfTheArticleIsItsDay() throws IOException {
    String time = "<article><time datetime='2024-03-02T10:00Z'>2 March</time>";
    Path page = file("a.html", Intaken.page("Elmford").replace("<article>", time));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 2)), Intaken.of(page).article().published());
  }

  @Test
  void aNewsItemInJsonIsReadInEitherGeneration() throws IOException {
    Article third = Intaken.of(EXAMPLES.resolve("reservoir.ninjs.json")).article();
    assertEquals(3, third.text().split("\n\n").length);
    assertEquals(Optional.of("Plains News Agency"), third.publisher());
    assertEquals(Optional.of("Ines Moravec"), third.byline());
    assertEquals(Optional.of(LocalDate.of(2025, 8, 4)), third.published());
    Path first =
        file(
            "first.json",
            """
            {"uri": "tag:agency.example,2020:7", "type": "text", "versioncreated": "2020-02-03T00:00:00Z",
             "headline": "Dam", "byline": "A. Writer", "copyrightholder": "Agency",
             "body_text": "The dam holds, the board said.", "body_summary": "A dam."}
            """);
    Article article = Intaken.of(first).article();
    assertEquals("The dam holds, the board said.", article.text());
    assertEquals(Optional.of("Dam"), article.title());
    assertEquals(Optional.of("Agency"), article.publisher());
  }

  @Test
  void newsItemsComeAsAnArrayOrOneALine() throws IOException {
    String item = "{\"uri\": \"u:%d\", \"body_text\": \"The dam holds, the board said.\"}";
    String one = item.formatted(1);
    String two = item.formatted(2);
    assertEquals(2, Intaken.of(file("a.json", "[" + one + ",\n" + two + "]")).articles().size());
    assertEquals(2, Intaken.of(file("b.json", one + "\n" + two + "\n")).articles().size());
    assertEquals(2, Intaken.of(file("c.jsonl", one + "\n" + two + "\n")).articles().size());
  }

  @Test
  void picturesAndWithdrawnItemsAreSetAside() throws IOException {
    Intaken.of(file("a.json", "{\"type\": \"picture\", \"pubstatus\": \"usable\"}"))
        .isPassedOver(Reason.NOT_NEWS_TEXT, "picture");
    Intaken.of(file("b.json", "{\"body_text\": \"No.\", \"pubStatus\": \"canceled\"}"))
        .isPassedOver(Reason.NOT_NEWS_TEXT, "canceled");
    assertFalse(Reason.NOT_NEWS_TEXT.isFailure());
  }

  @Test
  void aNewsItemInXmlIsRead() {
    Article article = Intaken.of(EXAMPLES.resolve("rail-merger.newsml.xml")).article();
    assertEquals(3, article.text().split("\n\n").length);
    assertTrue(article.text().contains("confirmed that no station would"), article.text());
    assertEquals(Optional.of("Two railways agree to merge"), article.title());
    assertEquals(Optional.of("Karel Brandt"), article.byline());
    assertEquals(Optional.of("Plains News Agency"), article.publisher());
    assertEquals(Optional.of(LocalDate.of(2025, 5, 19)), article.published());
  }

  @Test
  void aNewsMessageHoldsSeveralItemsInNitfAndPlainText() throws IOException {
    String item =
        "<newsItem guid='g:%s'><itemMeta><itemClass qcode='ninat:%s'/></itemMeta>"
            + "<contentSet>%s</contentSet></newsItem>";
    String nitf =
        "<inlineXML><nitf><head><title>T</title></head><body><body.head><hedline><hl1>Head</hl1></hedline>"
            + "</body.head><body.content><p>The dam holds.</p><p>So it was said.</p></body.content></body></nitf>"
            + "</inlineXML>";
    Path message =
        file(
            "message.xml",
            "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
                + item.formatted("a", "text", nitf)
                + item.formatted("b", "picture", "")
                + item.formatted(
                    "c", "text", "<inlineData contenttype='text/plain'>Plain words.</inlineData>")
                + item.formatted("d", "text", "<remoteContent href='file:///etc/passwd'/>")
                + "</itemSet></newsMessage>");
    Intaken intaken = Intaken.of(message);
    assertEquals(
        List.of("The dam holds.\n\nSo it was said.", "Plain words."),
        intaken.articles().stream().map(Article::text).toList());
    assertEquals(
        List.of(Reason.NOT_NEWS_TEXT, Reason.EMPTY),
        intaken.passedOver().stream().map(Intake.PassedOver::reason).toList());
  }

  @Test
  void aWebArchiveGivesItsPagesAndTheWayBack() {
    Intaken intaken = Intaken.of(EXAMPLES.resolve("crawl.warc"));
    Article ferry = intaken.articles().get(0);
    assertEquals(1, intaken.articles().size());
    assertEquals(Optional.of("https://courier.example/news/ferry"), ferry.url());
    assertEquals(Article.idOf("https://courier.example/news/ferry"), ferry.id());
    assertEquals(
        Optional.of(
            new Origin(
                "src/examples/crawl.warc",
                Optional.empty(),
                Optional.of("<urn:uuid:00000000-0000-4000-8000-000000000002>"),
                "html")),
        ferry.origin());
    assertEquals(
        List.of(Reason.OTHER_LANGUAGE),
        intaken.passedOver().stream().map(p -> p.reason()).toList());
  }

  @Test
  void aPackedWebArchiveHasResourcesEncodingsAndCodings() throws IOException {
    String page = Intaken.page("Orléans");
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                .formatted(page.length(), page);
    byte[] latin =
        Intaken.warc(
                "response",
                "https://a.example/1",
                "application/http; msgtype=response",
                http,
                http.length())
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] plain =
        Intaken.warc("resource", "https://a.example/2", "text/plain", "It rained, she said.")
            .getBytes(StandardCharsets.UTF_8);
    Path file = Intaken.gzip(folder.resolve("a.warc.gz"), plain, latin, plain);
    Intaken intaken = Intaken.of(file);
    assertEquals(3, intaken.articles().size(), intaken::toString);
    assertEquals("It rained, she said.", intaken.articles().get(0).text());
    assertTrue(intaken.articles().get(1).text().contains("Orléans"), intaken::toString);
  }

  @Test
  void aPageOfAnotherHostIsNotTakenForItsOwn() throws IOException {
    String page =
        Intaken.page("Elmford")
            .replace("<head>", "<head><link rel='canonical' href='https://b.example/x'>");
    Path file = file("a.warc", Intaken.warc("resource", "https://a.example/1", "text/html", page));
    assertEquals(Optional.of("https://a.example/1"), Intaken.of(file).article().url());
  }

  @ParameterizedTest
  @CsvSource({"gz", "zst", "bz2"})
  void packedFilesAreUnpacked(String ending) throws Exception {
    byte[] text =
        "{\"text\": \"It rained, she said.\"}\n".repeat(3).getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("a.jsonl." + ending);
    if (ending.equals("gz")) {
      Intaken.gzip(file, text, text);
    } else if (ending.equals("zst")) {
      Files.write(file, Zstd.compress(text));
    } else {
      try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(file))) {
        out.write(text);
      }
    }
    Intaken intaken = Intaken.of(file);
    assertEquals(ending.equals("gz") ? 6 : 3, intaken.articles().size(), intaken::toString);
    assertEquals(file.toString(), intaken.articles().get(0).origin().orElseThrow().file());
  }

  @Test
  void anArchiveIsReadMemberByMember() throws IOException {
    Path zip =
        Intaken.zip(
            folder.resolve("a.zip"),
            "b.html",
            Intaken.page("Elmford"),
            "notes/a.txt",
            "It rained, she said.",
            "picture.png",
            "none",
            "empty.txt",
            "");
    Intaken intaken = Intaken.of(zip);
    assertEquals(2, intaken.articles().size(), intaken::toString);
    assertEquals(
        Optional.of("notes/a.txt"), intaken.articles().get(1).origin().orElseThrow().member());
    assertEquals(
        List.of(zip + " (empty.txt)"), intaken.passedOver().stream().map(p -> p.place()).toList());
  }

  @Test
  void standardInputIsKnownByItsContent() throws IOException {
    InputStream before = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream(Intaken.page("Elmford").getBytes(StandardCharsets.UTF_8)));
      Article article = Intaken.of(ReadSettings.standard(), "-").article();
      assertEquals(Optional.of("Elmford"), article.title());
      assertEquals(Optional.empty(), article.origin());
    } finally {
      System.setIn(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, '<!DOCTYPE html><html>', HTML",
    "a, '<!-- x --> <?xml version=\"1.0\"?><html>', HTML",
    "a.xml, '<?xml version=\"1.0\"?><newsItem/>', NEWSML",
    "a.txt, '{\"a\": 1}', TEXT",
    "a, '{\"a\": 1}', NINJS",
    "a, '[1] A footnote began the page.', TEXT",
    "a.jsonl, 'broken', JSONL",
    "a, 'WARC/1.0', WARC",
    "a, 'Words.', TEXT",
  })
  void aFormatIsKnownByContentAndName(String name, String content, InputFormat format)
      throws Exception {
    assertEquals(format, Formats.format(source(name, content)));
  }

  private static Source source(String name, String content) {
    InputStream bytes =
        new java.io.BufferedInputStream(
            new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    return new Source(name, name, Optional.empty(), name, false, bytes);
  }

  @Test
  void theFormatNamedWins() throws IOException {
    Path file = file("a.txt", Intaken.page("Elmford"));
    ReadSettings text = ReadSettings.standard().withFormat(InputFormat.TEXT);
    assertTrue(Intaken.of(text, file.toString()).article().text().startsWith("<!DOCTYPE"));
  }
}
