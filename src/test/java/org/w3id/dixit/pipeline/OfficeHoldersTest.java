package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;

/** An office stands for whoever held it on the day of the article, or for nobody. */
class OfficeHoldersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-05-02 | The French president said the talks had failed. | entity/François_Hollande",
        "2019-05-02 | The French president said the talks had failed. | entity/Emmanuel_Macron",
        "2019-05-02 | France's president said the talks had failed. | entity/Emmanuel_Macron",
        "2019-05-02 | The president of France said the talks had failed. | entity/Emmanuel_Macron",
        "2015-03-02 | The German chancellor said the talks had failed. | entity/Angela_Merkel",
        "2017-12-01 | The Ukrainian foreign minister said the talks had failed. | entity/Pavlo_Klimkin",
        "2017-12-01 | Ukraine's minister of foreign affairs said the talks had failed. | entity/Pavlo_Klimkin",
        "2015-03-02 | The former German chancellor said the talks had failed. | none",
        "2015-03-02 | The deputy French president said the talks had failed. | none",
        "2015-03-02 | A French president said the talks had failed. | none",
        "2015-03-02 | The French and German presidents said the talks had failed. | none",
        "2015-03-02 | In 2004 the French president said the talks had failed. | none",
        "2027-03-02 | The Ukrainian foreign minister said the talks had failed. | none",
        " | The French president said the talks had failed. | none"
      })
  void anOfficeStandsForItsHolderOnTheDay(String day, String text, String holder) {
    Article article =
        Article.ofText(text).withPublished(Optional.ofNullable(day).map(LocalDate::parse));
    Entity source =
        SharedPipeline.get().read(article).assertions().stream()
            .map(a -> a.source())
            .reduce((first, second) -> second)
            .orElseThrow();
    String found = source.id().startsWith("entity/") ? source.id() : "none";
    assertEquals(holder, found);
  }
}
