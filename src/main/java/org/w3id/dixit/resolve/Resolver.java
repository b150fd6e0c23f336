package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.extract.Clause;
import org.w3id.dixit.extract.EventLexicon;
import org.w3id.dixit.extract.EventReader;
import org.w3id.dixit.extract.RelationReader;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.TextSpan;

/**
 * Statements to assertions: sources and participants become entities, days of saying are filled in,
 * and each clause of a content becomes an assertion. Safe for use by several threads.
 */
public final class Resolver {
  private final Authority authority;
  private final EventReader reader;
  private final EventLexicon lexicon;
  private final RelationReader relationReader;
  private final RelationClasses classes = RelationClasses.shipped();

  public Resolver(
      Authority authority,
      EventReader reader,
      EventLexicon lexicon,
      RelationReader relationReader) {
    this.authority = authority;
    this.reader = reader;
    this.lexicon = lexicon;
    this.relationReader = relationReader;
  }

  /** Resolves the statements of one article, which come in reading order. */
  public Resolution resolve(AnnotatedArticle annotated, List<Statement> statements) {
    return new Run(annotated, statements).resolution();
  }

  /** The state of one article's resolution. */
  private final class Run {
    private final Article article;
    private final List<Statement> statements;
    private final Mentions mentions;
    private final Descriptions descriptions;
    private final Speakers speakers;
    private final EventResolver events;
    private final Occasions occasions;
    private final RelationResolver relations;
    private final Map<String, List<Assertion>> byAttribution = new HashMap<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Run(AnnotatedArticle annotated, List<Statement> statements) {
      this.article = annotated.article();
      this.statements = statements;
      this.mentions = new Mentions(annotated, authority, statements);
      this.descriptions = new Descriptions(annotated, mentions);
      this.speakers =
          new Speakers(
              mentions,
              descriptions,
              new OfficeHolders(annotated, authority, mentions),
              statements);
      this.events =
          new EventResolver(
              lexicon, new ArgumentResolver(annotated, mentions, speakers, descriptions));
      this.occasions = new Occasions(article);
      this.relations = new RelationResolver(annotated, mentions, classes);
    }

    Resolution resolution() {
      List<Attribution> attributions = new ArrayList<>();
      for (Statement statement : statements) {
        Entity source = speakers.source(statement);
        List<Relation> stated =
            relations.fresh(relations.resolve(statement.stated(), speakers.speaker(statement)));
        if (stated.isEmpty() && !statement.stated().isEmpty()) {
          continue;
        }
        Optional<LocalDate> saidOn = occasions.dayOf(statement, source);
        attributions.add(statement.attribution().withSaidOn(saidOn));
        if (!statement.hypothetical()) {
          assertions(statement, source, saidOn, stated);
        }
      }
      List<Assertion> linked = new Links(statements, byAttribution).linked(assertions);
      return new Resolution(
          attributions, linked, entities(linked), mentions.namings(), descriptions.publisher());
    }

    private void assertions(
        Statement statement, Entity source, Optional<LocalDate> saidOn, List<Relation> stated) {
      List<Assertion> made = new ArrayList<>();
      for (Clause clause : statement.clauses()) {
        made.add(assertion(statement, clause, source, saidOn, made, stated));
      }
      byAttribution.put(statement.attribution().id(), made);
      assertions.addAll(made);
    }

    private Assertion assertion(
        Statement statement,
        Clause clause,
        Entity source,
        Optional<LocalDate> saidOn,
        List<Assertion> before,
        List<Relation> stated) {
      Attribution attribution = statement.attribution();
      List<TextSpan> content = clause.words().spans();
      Optional<Entity> speaker = speakers.speaker(statement);
      List<Event> found =
          stated.isEmpty()
              ? events.resolve(
                  reader.read(clause), speaker, saidOn.or(article::published), clause.temporality())
              : List.of();
      return new Assertion(
          id(content),
          attribution,
          source,
          clause.reading(),
          clause.carried() ? AttributionKind.Implicit : attribution.kind(),
          clause.temporality(),
          saidOn,
          content,
          evidence(statement, clause),
          speakers.addressee(statement),
          mentions.in(clause.words().sentence(), clause.words().tokens(), speaker),
          attribution.parent(),
          clause.condition().map(c -> List.of(before.get(c).id())).orElse(List.of()),
          List.of(),
          found,
          stated.isEmpty() ? relations(clause, found, speaker) : stated,
          clause.carried() ? attribution.confidence() - 0.1 : attribution.confidence());
    }

    /** What the words state, and what the main events result in. */
    private List<Relation> relations(Clause clause, List<Event> found, Optional<Entity> speaker) {
      List<Relation> result =
          found.stream()
              .filter(e -> e.standing().isEmpty())
              .flatMap(e -> events.relations(e).stream())
              .toList();
      return relations.joined(
          new ArrayList<>(relations.resolve(relationReader.read(clause), speaker)), result);
    }

    private String id(List<TextSpan> content) {
      TextSpan span = TextSpan.around(content);
      String id = "assertion/" + span.start() + "-" + span.end();
      String unique = id;
      for (int n = 2; !ids.add(unique); n++) {
        unique = id + "-" + n;
      }
      return unique;
    }

    private static TextSpan evidence(Statement statement, Clause clause) {
      List<TextSpan> spans = new ArrayList<>(clause.words().spans());
      TextSpan sentence = clause.words().sentence().span();
      statement.attribution().cue().stream().filter(sentence::contains).forEach(spans::add);
      statement.attribution().source().stream().filter(sentence::contains).forEach(spans::add);
      return TextSpan.around(spans);
    }

    private List<Entity> entities(List<Assertion> made) {
      Map<String, Entity> used = new TreeMap<>();
      used.put(descriptions.publisher().id(), descriptions.publisher());
      for (Assertion a : made) {
        a.entities().forEach(e -> used.put(e.id(), e));
      }
      List.copyOf(used.values())
          .forEach(
              e ->
                  e.affiliation()
                      .filter(id -> !used.containsKey(id))
                      .ifPresent(id -> used.put(id, mentions.byId(id))));
      return List.copyOf(used.values());
    }
  }
}
