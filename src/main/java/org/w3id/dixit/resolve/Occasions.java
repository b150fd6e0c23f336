package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Entity;

/**
 * The day of saying: given beside the cue, or carried over while the same source goes on speaking.
 * The article's own voice speaks on the day of publication.
 */
final class Occasions {
  private final Article article;
  private Optional<Entity> speaking = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();

  Occasions(Article article) {
    this.article = article;
  }

  /** Must be asked in reading order. */
  Optional<LocalDate> dayOf(Statement statement, Entity source) {
    AttributionKind kind = statement.attribution().kind();
    if (kind == AttributionKind.Default || kind == AttributionKind.Presupposed) {
      speaking = Optional.empty();
      return article.published();
    }
    if (statement.attribution().parent().isPresent()) {
      return statement.attribution().saidOn();
    }
    boolean goesOn = speaking.filter(source::equals).isPresent();
    Optional<LocalDate> carried = goesOn ? day : Optional.empty();
    day = statement.attribution().saidOn().or(() -> carried);
    speaking = Optional.of(source);
    return day;
  }
}
