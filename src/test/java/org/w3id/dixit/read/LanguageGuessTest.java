package org.w3id.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.Reason;

class LanguageGuessTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Regierung hat am Montag angekündigt, dass sie den Haushalt erst im Herbst vorlegen werde. Der Minister sagte, dabei bleibe es.",
        "fr | Le ministre a déclaré lundi que le budget serait présenté avant la fin du mois. Il a ajouté que rien n’était encore décidé.",
        "es | El presidente dijo el lunes que no habrá acuerdo antes del verano. La oposición pidió que se publiquen todos los documentos.",
        "nl | De minister zei maandag dat het kabinet niet zal wachten op de uitkomst van het onderzoek. De oppositie wil daarover een debat.",
        "ru | Министр сказал в понедельник, что решение будет принято до конца недели, и добавил, что подробности сообщат позже.",
        "zh | 部长星期一表示，政府将在月底之前公布预算。他补充说，目前尚未作出任何决定，反对党要求立即公布所有文件。外交部发言人在记者会上说，双方已经就主要问题达成一致，但是细节还需要进一步讨论，会议将于下周继续举行，届时各方代表都会出席。",
      })
  void otherLanguagesAreSetAside(String tag, String text) throws IOException {
    assertEquals(Optional.of(tag), LanguageGuess.of(text));
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    Intaken.of(file).isPassedOver(Reason.OTHER_LANGUAGE, "--language any");
    ReadSettings any = ReadSettings.standard().withLanguages(Languages.ANY);
    assertEquals(tag, Intaken.of(any, file.toString()).article().language());
  }

  @Test
  void noEnglishTextIsSetAside() throws IOException {
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (String set : List.of("held-out", "development")) {
      for (String line :
          Files.readAllLines(Path.of("src/test/resources/annotated/" + set + ".jsonl"))) {
        String text = JsonParser.parseString(line).getAsJsonObject().get("text").getAsString();
        for (String part : (Iterable<String>) Stream.of(text.split("\n+"))::iterator) {
          count++;
          if (!LanguageGuess.of(part).orElse("en").equals("en")) {
            wrong.add(part);
          }
        }
      }
    }
    assertEquals(List.of(), wrong, "of " + count);
  }

  @Test
  void whatAPageSaysOfItsLanguageCountsWhereTheTextIsTooShortToTell() throws Exception {
    Path french =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"text\": \"Bonjour.\", \"language\": \"fr-FR\"}");
    Intaken.of(french).isPassedOver(Reason.OTHER_LANGUAGE, "French");
    String english =
        "{\"text\": \"%s\", \"language\": \"fr\"}"
            .formatted("The minister said that it would rain for days. ".repeat(4));
    Article article = Intaken.of(Files.writeString(folder.resolve("b.jsonl"), english)).article();
    assertEquals("en", article.language());
  }
}
