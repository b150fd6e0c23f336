package org.w3id.dixit.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.Passage;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Nil;
import org.w3id.dixit.model.TextSpan;

/** Entities that an article describes but does not name: groups, unnamed persons, places. */
final class Descriptions {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "these", "those", "that");

  private final AnnotatedArticle article;
  private final Mentions mentions;

  Descriptions(AnnotatedArticle article, Mentions mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /** A group or an unnamed one, with the country or body that its description names. */
  Entity unnamed(Passage phrase, int head) {
    Sentence s = phrase.sentence();
    boolean several = s.token(head).tag().equals("NNS") || s.child(head, "conj").isPresent();
    return described(phrase, several ? EntityType.Group : EntityType.UnnamedEntity);
  }

  Entity described(Passage phrase, EntityType type) {
    Sentence s = phrase.sentence();
    Optional<String> affiliation =
        mentions.in(s, phrase.tokens(), Optional.empty()).stream().map(Entity::id).findFirst();
    int head = phrase.head();
    Optional<String> noun =
        s.token(head).isNoun() && !s.token(head).isName()
            ? Optional.of(s.lemma(head).toLowerCase(Locale.ROOT))
            : Optional.empty();
    return new Entity(
        EntityIds.local(article.article(), TextSpan.around(phrase.spans())),
        type,
        label(phrase),
        new TreeSet<>(),
        Optional.empty(),
        affiliation,
        noun,
        Optional.empty(),
        type == EntityType.Group ? Optional.of(Nil.Plural) : Optional.empty());
  }

  /** Where a report names nobody. */
  Entity notNamed(TextSpan place) {
    return new Entity(
        EntityIds.local(article.article(), place),
        EntityType.UnnamedEntity,
        "a source that is not named",
        new TreeSet<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Entity publisher() {
    Optional<String> name = article.article().publisher();
    return new Entity(
        name.map(EntityIds::named).orElse(EntityIds.publisher(article.article())),
        EntityType.Organization,
        name.orElse("the article's publisher (not stated)"),
        new TreeSet<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The article's words without a leading article. */
  String label(Passage phrase) {
    Sentence s = phrase.sentence();
    boolean determiner =
        phrase.tokens().size() > 1
            && DETERMINERS.contains(s.token(phrase.first()).word().toLowerCase(Locale.ROOT));
    Passage bare =
        determiner ? new Passage(s, phrase.tokens().subList(1, phrase.tokens().size())) : phrase;
    return bare.spans().stream()
        .map(article.article()::slice)
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }
}
