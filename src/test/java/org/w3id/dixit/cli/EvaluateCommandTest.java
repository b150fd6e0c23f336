package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Six short texts with discontinuous contents, emoji, missing parts, duplicates, and documents
 * without predictions. The expected figures come from another program that follows the same
 * definitions, in Python; where it and Dixit differ, one of them is wrong.
 */
class EvaluateCommandTest {
  private static final String FOLDER = "src/test/resources/evaluate/";
  private static final String GOLD = FOLDER + "gold.jsonl";
  private static final String FOUND = FOLDER + "found.jsonl";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "all, ''",
    "ignore-cueless, --ignore-cueless",
    "genre, --genre blog --genre court",
  })
  void theFiguresAreThoseOfTheDefinitions(String name, String options) throws IOException {
    JsonObject expected = read(Files.readString(Path.of(FOLDER + "expected-" + name + ".json")));
    Run run = evaluate(options + " --json");
    assertEquals(0, run.code(), run.err());
    JsonObject actual = read(run.out());
    assertEquals(26, expected.entrySet().size() - 3, "all measures are compared");
    for (Map.Entry<String, JsonElement> entry : expected.entrySet()) {
      assertEquals(entry.getValue(), actual.get(entry.getKey()), entry.getKey());
    }
  }

  @Test
  void aGenreIsScoredAsByItself() {
    JsonObject all = read(evaluate("--json").out());
    JsonObject blog = read(evaluate("--json --genre blog").out());
    JsonObject part = all.getAsJsonObject("genres").getAsJsonObject("blog");
    for (Map.Entry<String, JsonElement> entry : part.entrySet()) {
      assertEquals(blog.get(entry.getKey()), entry.getValue(), entry.getKey());
    }
  }

  @Test
  void theSameSeedGivesTheSameReport() {
    String report = evaluate("--json --seed 7").out();
    assertEquals(report, evaluate("--json --seed 7").out());
    JsonObject bootstrap = read(report).getAsJsonObject("bootstrap");
    assertEquals(1000, bootstrap.get("samples").getAsInt());
    assertEquals(2, bootstrap.getAsJsonObject("full").getAsJsonArray("f1").size());
  }

  @Test
  void tablesAreForPeople() {
    List<String> lines = evaluate("").out().lines().toList();
    assertEquals(
        "6 documents (1 without predictions); 14 gold attributions, 15 predicted;"
            + " 10 pairs with near contents",
        lines.get(0));
    for (String start :
        List.of(
            "content.dice50           0.714  0.714  0.714  ",
            "polarity the same in 0.875 of 8 pairs",
            "mixed             1     0.000   1.000",
            "blog                 1     4          0.",
            "VerbComplement           6        4  0.667     4   0.667          0.286",
            "0.9 to 1.0          9  0.917      7        0.778")) {
      assertTrue(
          lines.stream().anyMatch(line -> line.startsWith(start)),
          start + "\n" + String.join("\n", lines));
    }
  }

  @Test
  void mistakesAreListedInTheArticlesWords() {
    List<String> lines = evaluate("--errors --bootstrap 0").out().lines().toList();
    for (String line :
        List.of(
            "missed        ferry  content [82-99] \"the ferry is safe\"; source [71-80] \"the mayor\";"
                + " cue [44-56] \"According to\"",
            "extra         orchestra  content [180-181] \"🎺\"; source [180-181] \"🎺\";"
                + " cue [171-175] \"says\"; by QuotationTag",
            "wrong source  ferry  content [22-42] \"to sail again in May\"; source none;"
                + " cue [10-21] \"is expected\"; found source [0-9] \"The ferry\";"
                + " by ReportedPassive")) {
      assertTrue(lines.contains(line), line + "\n" + String.join("\n", lines));
    }
    JsonObject json = read(evaluate("--errors --json").out());
    assertEquals(10, json.getAsJsonArray("errors").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none.jsonl               | none.jsonl: cannot be read (no such file).",
        "GOLD none.jsonl          | none.jsonl: cannot be read (no such file).",
        "FOUND GOLD               | found.jsonl, line 2: the string \"text\" is missing.",
        "GOLD FOUND --genre verse | no document of the genre verse; there are blog, court, news.",
      })
  void whatCannotBeScoredIsToldInOneLine(String arguments, String fault) {
    List<String> words = new ArrayList<>(List.of("evaluate"));
    words.addAll(List.of(arguments.replace("GOLD", GOLD).replace("FOUND", FOUND).split(" +")));
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(ExitCode.WRONG_USAGE, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(fault), run.err());
  }

  @Test
  void aTextThatDixitCannotReadCountsAsOneWithoutPredictions() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"), "{\"id\":\"blank\",\"text\":\" \",\"attributions\":[]}");
    Run run = Run.of("evaluate", gold.toString());
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertEquals(gold + " (blank): the field \"text\" is missing or empty.", run.err().strip());
    assertTrue(run.out().startsWith("1 document (1 without predictions); 0 gold"), run.out());
  }

  @Test
  void fewerThanNoSamplesAreWrongUsage() {
    Run run = evaluate("--bootstrap -1");
    assertEquals(ExitCode.WRONG_USAGE, run.code());
    assertTrue(run.err().contains("--bootstrap is -1"), run.err());
  }

  private static Run evaluate(String options) {
    List<String> words = new ArrayList<>(List.of("evaluate", GOLD, FOUND));
    if (!options.isBlank()) {
      words.addAll(List.of(options.strip().split(" +")));
    }
    return Run.of(words.toArray(String[]::new));
  }

  private static JsonObject read(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
