package org.w3id.dixit.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Origin;

/** An article in a form that can be sent to other machines; what is not known is null. */
record ArticleForm(
    String id,
    String text,
    String language,
    LocalDate published,
    String title,
    String url,
    String publisher,
    String byline,
    OriginForm origin)
    implements Serializable {

  /** Where its text was taken out of. */
  record OriginForm(String file, String member, String record, String format)
      implements Serializable {

    private static OriginForm of(Origin origin) {
      return new OriginForm(
          origin.file(),
          origin.member().orElse(null),
          origin.record().orElse(null),
          origin.format());
    }

    private Origin origin() {
      return new Origin(file, Optional.ofNullable(member), Optional.ofNullable(record), format);
    }
  }

  static ArticleForm of(Article article) {
    return new ArticleForm(
        article.id(),
        article.text(),
        article.language(),
        article.published().orElse(null),
        article.title().orElse(null),
        article.url().orElse(null),
        article.publisher().orElse(null),
        article.byline().orElse(null),
        article.origin().map(OriginForm::of).orElse(null));
  }

  Article article() {
    return new Article(
        id,
        text,
        language,
        Optional.ofNullable(published),
        Optional.ofNullable(title),
        Optional.ofNullable(url),
        Optional.ofNullable(publisher),
        Optional.ofNullable(byline),
        Optional.ofNullable(origin).map(OriginForm::origin));
  }
}
