package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be scored, each named with its place. */
class GoldTest {
  private static final String SOUND =
      "{'id':'a','text':'\uD83C\uDFBB It rained.','attributions':[{'content':[[0,12]]}]}";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'id':'b'                               | not valid JSON",
        "{'id':'b'} {}                           | not valid JSON (at column 13).",
        "{id:'b'}                                | not valid JSON",
        "['b']                                   | not an object with a string \"id\"",
        "{'id':5}                                | not an object with a string \"id\"",
        "{'id':'b','attributions':[]}            | the string \"text\" is missing",
        "{'id':'b','text':'x'}                   | the list \"attributions\" is missing",
        "{'id':'b','text':'x','attributions':{}} | the list \"attributions\" is missing",
        "{'id':'a','text':'x','attributions':[]} | the id \"a\" is given twice",
      })
  void aMalformedGoldLineIsNamed(String line, String fault) {
    assertFault(() -> Gold.read(file("gold.jsonl", SOUND, "", line)), "gold.jsonl, line 3", fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "['x']                       | attribution 0 is not an object",
        "[{},{'cue':'x'}]            | attribution 1: cue is not a list",
        "[{'source':[0,1]}]          | the source span 0 is not [start, end]",
        "[{'content':[[0]]}]         | the content span [0] is not [start, end]",
        "[{'content':[[0,1,2]]}]     | the content span [0,1,2] is not",
        "[{'content':[[0,1.0]]}]     | the content span [0,1.0] is not",
        "[{'content':[['0',1]]}]     | the content span [\"0\",1] is not",
        "[{'content':[[false,true]]}] | the content span [false,true] is not",
        "[{'content':[[3,3]]}]       | the content span [3,3] is empty or not in the text (0 to 12)",
        "[{'content':[[3,2]]}]       | the content span [3,2] is empty",
        "[{'content':[[-1,2]]}]      | the content span [-1,2] is empty or not in",
        "[{'content':[[0,13]]}]      | the content span [0,13] is empty or not in",
        "[{'content':[[0,99999999999]]}] | span [0,99999999999] is empty or not in",
      })
  void aMalformedSpanIsNamed(String attributions, String fault) {
    Gold gold = Gold.read(file("gold.jsonl", SOUND));
    Path found = file("found.jsonl", "{'id':'a','attributions':" + attributions + "}");
    assertFault(() -> gold.readPredictions(found), "found.jsonl, line 1", fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'id':'b','attributions':[]}               | the id \"b\" is not in ",
        "{'id':'a','text':'x','attributions':[]}    | the text of \"a\" is not that of ",
        "{'id':'a','text':5,'attributions':[]}      | the text of \"a\" is not that of ",
        "{'id':'a','text':null}                     | the list \"attributions\" is missing",
      })
  void predictionsForOtherTextsAreNamed(String line, String fault) {
    Gold gold = Gold.read(file("gold.jsonl", SOUND));
    Path found = file("found.jsonl", line);
    assertFault(() -> gold.readPredictions(found), "found.jsonl, line 1", fault);
  }

  @Test
  void aPredictionGivenTwiceIsNamed() {
    Gold gold = Gold.read(file("gold.jsonl", SOUND));
    Path found = file("found.jsonl", SOUND, SOUND);
    assertFault(() -> gold.readPredictions(found), "found.jsonl, line 2", "given twice");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path missing = folder.resolve("missing.jsonl");
    assertFault(() -> Gold.read(missing), "missing.jsonl", "no such file");
    assertFault(() -> Gold.read(file("blank.jsonl", " ", "")), "blank.jsonl", "no line holds");
    Path latin = folder.resolve("latin.jsonl");
    Files.write(latin, "{\"id\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertFault(() -> Gold.read(latin), "latin.jsonl", "not valid UTF-8");
  }

  @Test
  void documentsAreChosenByGenre() {
    String other = "{'id':'n','genre':'news','text':'x','attributions':[]}";
    Gold gold = Gold.read(file("gold.jsonl", SOUND, other));
    List<GoldDocument> news = gold.documents(List.of("news", "blog"));
    assertEquals(List.of("n"), news.stream().map(GoldDocument::id).toList());
    assertFault(() -> gold.documents(List.of("blog")), "gold.jsonl", "genre blog; there are news");
  }

  private static void assertFault(Runnable reading, String place, String fault) {
    String message = assertThrows(UnscorableException.class, reading::run).getMessage();
    assertTrue(message.contains(place + ": "), message);
    assertTrue(message.contains(fault), message);
    assertEquals(1, message.lines().count(), message);
  }

  /** Writes lines of JSON that are given with single quotation marks. */
  private Path file(String name, String... lines) {
    Path file = folder.resolve(name);
    try {
      Files.writeString(file, String.join("\n", lines).replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
