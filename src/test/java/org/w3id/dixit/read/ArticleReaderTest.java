package org.w3id.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.Taken;

class ArticleReaderTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article only(Path file) throws UnreadableException {
    List<Article> articles = ArticleReader.read(file, Optional.empty());
    assertEquals(1, articles.size());
    return articles.get(0);
  }

  /** The files of articles, each once. */
  private static List<Path> files(String argument) {
    try (Stream<Intake> intakes =
        ArticleReader.stream(List.of(argument), ReadSettings.standard())) {
      return intakes.map(intake -> Path.of(((Taken) intake).file())).distinct().toList();
    }
  }

  private static void fails(Path file, String part) {
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> ArticleReader.read(file, Optional.empty()));
    assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  @Test
  void takesTheDayFromTheHeaderAndKeepsTheTextWhole() throws Exception {
    String text = " date 2024-10-17 Something happened.";
    Article article = only(file("a.txt", text));
    assertEquals(Optional.of(LocalDate.of(2024, 10, 17)), article.published());
    assertEquals(text, article.text());
  }

  @Test
  void letsTheHeaderWinOverTheGivenDay() throws Exception {
    Path dated = file("a.txt", "date 2024-10-17 Something happened.");
    Path undated = file("b.txt", "Something happened.");
    Optional<LocalDate> given = Optional.of(LocalDate.of(2020, 1, 1));
    assertEquals(2024, ArticleReader.read(dated, given).get(0).published().get().getYear());
    assertEquals(given, ArticleReader.read(undated, given).get(0).published());
  }

  @Test
  void inventsNoDay() throws Exception {
    assertEquals(Optional.empty(), only(file("a.txt", "date 2024-13-40 Nothing.")).published());
  }

  @Test
  void dropsTheByteOrderMark() throws Exception {
    assertEquals("Words.", only(file("a.txt", "\uFEFFWords.")).text());
  }

  @Test
  void saysWhatIsWrongWithAFile() throws Exception {
    fails(folder.resolve("none.txt"), "no such file");
    fails(file("empty.txt", ""), "empty");
    fails(file("blank.txt", " \n "), "no text");
    fails(file("binary.txt", new byte[] {'a', 0, 'b'}), "byte 1");
    fails(file("long.txt", "word ".repeat(300_000)), "too long");
  }

  @Test
  void readsJsonLinesWithAllTheirFields() throws Exception {
    Path file =
        file(
            "a.jsonl",
            """
            {"id":"n-1","text":"Words.","date":"2024-10-17T08:00:00Z","publisher":"The Post"}

            {"text":"Others.","url":"https://example.org/2"}
            """);
    List<Article> articles = ArticleReader.read(file, Optional.empty());
    assertEquals(2, articles.size());
    assertEquals("n-1", articles.get(0).id());
    assertEquals(Optional.of(LocalDate.of(2024, 10, 17)), articles.get(0).published());
    assertEquals(Optional.of("The Post"), articles.get(0).publisher());
    assertEquals(Article.idOf("https://example.org/2"), articles.get(1).id());
  }

  @Test
  void namesTheLineOfBadJson() throws Exception {
    fails(file("a.jsonl", "{\"text\":\"Words.\"}\n{\"text\":"), "line 2");
    fails(file("b.jsonl", "[1]\n"), "not a JSON object");
    fails(file("c.jsonl", "{\"id\":\"x\"}\n"), "\"text\" is missing");
    fails(file("d.jsonl", "{\"text\":\"Words.\",\"date\":\"yesterday\"}\n"), "2024-10-17");
  }

  @Test
  void findsArticlesInFoldersAndByPattern() throws Exception {
    file("b.txt", "Words.");
    file("a.jsonl", "{\"text\":\"Words.\"}");
    file("picture.png", "no article");
    assertEquals(
        List.of(folder.resolve("a.jsonl"), folder.resolve("b.txt")), files(folder.toString()));
    assertEquals(List.of(folder.resolve("b.txt")), files(folder + "/*.txt"));
  }

  @Test
  void saysThatAFolderHasNoArticles() throws Exception {
    file("picture.png", "no article");
    UnreadableException e =
        assertThrows(
            UnreadableException.class,
            () -> ArticleReader.readAll(List.of(folder.toString()), ReadSettings.standard()));
    assertTrue(e.getMessage().contains("without articles"), e.getMessage());
  }
}
