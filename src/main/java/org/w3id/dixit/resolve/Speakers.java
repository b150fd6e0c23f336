package org.w3id.dixit.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.Passage;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Nil;
import org.w3id.dixit.model.Speech;
import org.w3id.dixit.model.TextSpan;

/** Who stands behind each statement, and for whom a first person in it stands. */
final class Speakers {
  private final Mentions mentions;
  private final Descriptions descriptions;
  private final OfficeHolders offices;
  private final Map<String, Statement> byId = new HashMap<>();
  private final Map<String, Entity> sources = new HashMap<>();

  Speakers(
      Mentions mentions,
      Descriptions descriptions,
      OfficeHolders offices,
      List<Statement> statements) {
    this.offices = offices;
    this.mentions = mentions;
    this.descriptions = descriptions;
    statements.forEach(s -> byId.put(s.attribution().id(), s));
  }

  /** The source of a statement. Statements must be asked for in reading order. */
  Entity source(Statement statement) {
    Entity known = sources.get(statement.attribution().id());
    if (known != null) {
      return known;
    }
    Entity source = resolve(statement);
    sources.put(statement.attribution().id(), source);
    return source;
  }

  /** The one who says <em>I</em> in a statement's content. */
  Optional<Entity> speaker(Statement statement) {
    boolean direct =
        statement.attribution().speech() == Speech.DirectSpeech
            || statement.attribution().speech() == Speech.MixedSpeech;
    return direct ? Optional.of(source(statement)) : enclosing(statement);
  }

  /** The one who says <em>I</em> in the words around a statement. */
  Optional<Entity> enclosing(Statement statement) {
    return statement.attribution().parent().map(byId::get).flatMap(this::speaker);
  }

  private Entity resolve(Statement statement) {
    AttributionKind kind = statement.attribution().kind();
    boolean presupposed =
        kind == AttributionKind.Presupposed
            && statement.attribution().speech() != Speech.DirectSpeech;
    if (kind == AttributionKind.Default || presupposed) {
      return descriptions.publisher();
    }
    if (statement.source().isEmpty()) {
      TextSpan cue = TextSpan.around(statement.attribution().cue());
      return descriptions.notNamed(cue);
    }
    return mentions.inRole(resolve(statement.source().get(), statement), "source");
  }

  /** To whom a statement is addressed. */
  Optional<Entity> addressee(Statement statement) {
    return statement.addressee().map(to -> resolve(to, statement));
  }

  private Entity resolve(Passage phrase, Statement statement) {
    return resolve(phrase, enclosing(statement));
  }

  /** The entity that a phrase stands for, described where it is not named. */
  Entity resolve(Passage phrase, Optional<Entity> speaker) {
    Sentence s = phrase.sentence();
    int head = phrase.head();
    return mentions
        .person(s, phrase.tokens())
        .or(() -> apposed(s, head))
        .or(() -> mentions.at(s, head, speaker))
        .or(() -> mentions.described(s, head).filter(m -> !m.isAt(s, head)).map(this::described))
        .or(() -> offices.of(phrase))
        .orElseGet(() -> unnamed(phrase, head));
  }

  /** <em>The head of the port, B</em>: the name beside the description. */
  private Optional<Entity> apposed(Sentence s, int head) {
    return s.token(head).isName()
        ? Optional.empty()
        : s.children(head, "appos").stream()
            .flatMap(a -> mentions.named(s, a).stream())
            .filter(e -> e.type() == EntityType.Person)
            .findFirst();
  }

  private Entity described(Mention mention) {
    Passage phrase = Passage.conjunct(mention.sentence(), mention.head());
    return offices.of(phrase).orElseGet(() -> unnamed(phrase, mention.head()));
  }

  private Entity unnamed(Passage phrase, int head) {
    Entity entity = descriptions.unnamed(phrase, head);
    return offices.isVacant(phrase) ? entity.withNil(Nil.NoKnownHolder) : entity;
  }
}
