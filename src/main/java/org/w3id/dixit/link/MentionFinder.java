package org.w3id.dixit.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Naming;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.pipeline.ArticleReading;

/** The mentions of one article, with what is around them. */
final class MentionFinder {
  /** As many code points before and after a mention are looked at. */
  private static final int NEAR = 200;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern THE = Pattern.compile("^(?i:the) ");

  private final ArticleReading reading;
  private final Article article;
  private final MentionDoubt doubt;

  MentionFinder(ArticleReading reading) {
    this.reading = reading;
    this.article = reading.article();
    this.doubt = new MentionDoubt(NameFolding.words(article.text()));
  }

  /** Every name, in reading order, without those of peoples. */
  List<NamedMention> all() {
    List<NamedMention> mentions = new ArrayList<>();
    for (Naming naming : reading.names()) {
      if (!naming.people()) {
        mentions.add(mention(naming.span(), Optional.of(naming)));
      }
    }
    return mentions;
  }

  /**
   * What stands in a span. It is what the name there names, if it is just that name, without an
   * article before it.
   *
   * @throws LinkException if the span does not lie in the text
   */
  NamedMention at(TextSpan span) {
    if (span.end() > article.characters()) {
      throw LinkException.wrong(
          "Article "
              + article.id()
              + " has "
              + article.characters()
              + " characters, so none from "
              + span.start()
              + " to "
              + span.end()
              + "; give offsets in code points of its own text.");
    }
    return mention(
        span,
        reading.names().stream()
            .filter(naming -> naming.span().overlaps(span))
            .max(Comparator.comparingInt(naming -> common(naming.span(), span))));
  }

  private static int common(TextSpan one, TextSpan other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private NamedMention mention(TextSpan span, Optional<Naming> naming) {
    String text = bare(span);
    Optional<Entity> entity =
        naming.filter(each -> bare(each.span()).equals(text)).map(Naming::entity);
    Optional<EntityType> type = naming.map(each -> each.entity().type());
    List<String> near = near(span);
    return new NamedMention(
        span,
        text,
        entity,
        type,
        near,
        company(entity),
        article.published().map(LocalDate::getYear),
        entity.isPresent() ? doubt.of(type, text, before(span), near) : Optional.empty());
  }

  private String bare(TextSpan span) {
    String text = SPACE.matcher(article.slice(span)).replaceAll(" ").strip();
    return THE.matcher(text).replaceFirst("");
  }

  private String before(TextSpan span) {
    int start = Math.max(0, span.start() - NEAR);
    return start == span.start() ? "" : article.slice(new TextSpan(start, span.start()));
  }

  private List<String> near(TextSpan span) {
    int start = Math.max(0, span.start() - NEAR);
    int end = Math.min(article.characters(), span.end() + NEAR);
    return NameFolding.words(article.slice(new TextSpan(start, end)));
  }

  private Set<String> company(Optional<Entity> self) {
    Set<String> names = new TreeSet<>();
    for (Naming naming : reading.names()) {
      if (self.isEmpty() || !self.get().id().equals(naming.entity().id())) {
        names.add(naming.entity().label());
      }
    }
    return names;
  }
}
