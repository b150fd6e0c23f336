package org.w3id.dixit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribution that has been read: its source resolved, its commitment and times set, its content
 * turned into events. Where parts of one content carry different commitments, the attribution gives
 * several assertions.
 *
 * @param id the path of its IRI below the article
 * @param attribution where it comes from
 * @param source who stands behind it; the publisher for the article's own voice
 * @param content the words of this assertion's content, without complementiser and final stop
 * @param evidence the passage that shows it: source, cue and content together
 * @param about the entities that the content names
 * @param parent the id of the assertion whose content this one is nested in
 * @param conditionalOn ids of assertions that must hold for this one to hold
 * @param concessionTo ids of assertions that this one limits
 * @param events the events of the content, the first one its main predicate; empty where it states
 *     relations in passing
 * @param relations direct triples of the content
 */
public record Assertion(
    String id,
    Attribution attribution,
    Entity source,
    Reading reading,
    AttributionKind kind,
    Temporality temporality,
    Optional<LocalDate> saidOn,
    List<TextSpan> content,
    TextSpan evidence,
    Optional<Entity> addressee,
    List<Entity> about,
    Optional<String> parent,
    List<String> conditionalOn,
    List<String> concessionTo,
    List<Event> events,
    List<Relation> relations,
    double confidence) {

  /** The same assertion with its relations to others set. */
  public Assertion withLinks(Optional<String> nestedIn, List<String> limits) {
    return new Assertion(
        id,
        attribution,
        source,
        reading,
        kind,
        temporality,
        saidOn,
        content,
        evidence,
        addressee,
        about,
        nestedIn,
        conditionalOn,
        limits,
        events,
        relations,
        confidence);
  }

  /** All entities that the assertion speaks of, its source first; some may come twice. */
  public Stream<Entity> entities() {
    Stream<Value> filled = events.stream().flatMap(e -> e.roles().stream()).map(Role::value);
    Stream<Entity> participants =
        Stream.concat(filled, relations.stream().map(Relation::value))
            .filter(Value.EntityValue.class::isInstance)
            .map(v -> ((Value.EntityValue) v).entity());
    Stream<Entity> subjects = relations.stream().map(Relation::subject);
    return Stream.of(Stream.of(source), addressee.stream(), about.stream(), participants, subjects)
        .flatMap(s -> s);
  }
}
