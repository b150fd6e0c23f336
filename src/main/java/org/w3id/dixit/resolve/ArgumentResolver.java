package org.w3id.dixit.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.extract.EventFrame.Argument;
import org.w3id.dixit.extract.Fillers;
import org.w3id.dixit.extract.Passage;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;

/**
 * What fills the roles of events: entities where the words name or describe somebody or some place,
 * times and measures where they are such, else the words themselves.
 */
final class ArgumentResolver {
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "which");

  private static final Pattern TELLING = Pattern.compile("NN.*|JJ.*|CD");

  /** Determiners that stand for a noun: those who stayed, both of them. */
  private static final Set<String> STANDING_ALONE =
      Set.of("all", "both", "each", "either", "neither", "none", "some", "these", "those");

  private final AnnotatedArticle article;
  private final Mentions mentions;
  private final Speakers speakers;
  private final Descriptions descriptions;
  private final Times times;

  ArgumentResolver(
      AnnotatedArticle article, Mentions mentions, Speakers speakers, Descriptions descriptions) {
    this.article = article;
    this.mentions = mentions;
    this.speakers = speakers;
    this.descriptions = descriptions;
    this.times = new Times(article);
  }

  boolean isTime(Sentence s, int head) {
    return times.isTime(s, head);
  }

  /**
   * @param speaker who says <em>I</em> in these words
   * @param before the event that a demonstrative stands for
   * @param context what relative times count from
   */
  List<Role> roles(
      Sentence s,
      Argument argument,
      Optional<Entity> speaker,
      Optional<String> before,
      TimeContext context) {
    int head = argument.head();
    String role = argument.role();
    if (Measures.ROLES.contains(role)) {
      List<Role> measured = Measures.roles(article, s, argument);
      return measured.isEmpty() && Measures.AMOUNTS.contains(role)
          ? text(role, Passage.conjunct(s, head))
          : measured;
    }
    boolean subject = s.is(head, "nsubj") && !role.isEmpty();
    Optional<List<Role>> time = subject ? Optional.empty() : times.roles(s, head, context);
    if (time.isPresent() || role.isEmpty()) {
      return time.orElse(List.of());
    }
    Passage phrase = Passage.conjunct(s, head);
    boolean adjective = s.token(head).tag().startsWith("JJ") && s.is(head, "amod");
    if (adjective && !mentions.isDemonym(s, head)) {
      return List.of();
    }
    Optional<Entity> entity =
        adjective
            ? mentions.named(s, head)
            : mentions.at(s, head, speaker).or(() -> described(phrase, head, role, speaker));
    if (entity.isPresent()) {
      Entity meant = mentions.inRole(entity.get(), role);
      return List.of(new Role(role, new Value.EntityValue(meant), phrase.spans()));
    }
    if (s.token(head).tag().startsWith("PRP") || s.token(head).isPronoun()) {
      List<TextSpan> words = List.of(s.token(head).span());
      return List.of(new Role(role, new Value.TextValue(article.article().slice(words)), words));
    }
    if (DEMONSTRATIVES.contains(s.token(head).word().toLowerCase(Locale.ROOT))) {
      return before.map(e -> List.of(new Role(role, new Value.EventValue(e)))).orElse(List.of());
    }
    return text(role, phrase);
  }

  /** Who or where a phrase describes without naming it. */
  private Optional<Entity> described(
      Passage phrase, int head, String role, Optional<Entity> speaker) {
    Sentence s = phrase.sentence();
    Token token = s.token(head);
    if (token.isPronoun()) {
      return Optional.of(speakers.resolve(phrase, speaker))
          .filter(e -> e.type() != EntityType.UnnamedEntity);
    }
    boolean located =
        Set.of("place", "origin", "destination").contains(role) && Fillers.isPlace(s, head);
    if (located) {
      boolean named =
          !mentions.in(s, phrase.tokens(), Optional.empty()).isEmpty()
              || phrase.tokens().stream().anyMatch(t -> s.token(t).isName());
      return named
          ? Optional.of(descriptions.described(phrase, EntityType.Place))
          : Optional.empty();
    }
    return token.isNoun() && Fillers.acts(s, head)
        ? Optional.of(speakers.resolve(phrase, speaker))
        : Optional.empty();
  }

  private List<Role> text(String role, Passage phrase) {
    Sentence s = phrase.sentence();
    boolean word =
        phrase.tokens().stream().anyMatch(t -> TELLING.matcher(s.token(t).tag()).matches())
            || STANDING_ALONE.contains(s.token(phrase.head()).word().toLowerCase(Locale.ROOT));
    List<TextSpan> words = phrase.spans();
    return word
        ? List.of(new Role(role, new Value.TextValue(article.article().slice(words)), words))
        : List.of();
  }
}
