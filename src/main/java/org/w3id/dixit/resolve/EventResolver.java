package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.extract.EventFrame;
import org.w3id.dixit.extract.EventFrame.Argument;
import org.w3id.dixit.extract.EventLexicon;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Temporality;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;

/**
 * Event frames of an article to events: arguments resolved, mentions of one event brought together.
 */
final class EventResolver {
  private static final Set<String> TIMES =
      Set.of("time", "timeText", "notBefore", "notAfter", "interval", "duration", "recurrence");

  private final EventLexicon lexicon;
  private final ArgumentResolver arguments;
  private final EventIdentity identity;
  private Optional<String> lastEvent = Optional.empty();
  private Optional<LocalDate> anchorDay = Optional.empty();
  private Temporality temporality = Temporality.Present;

  EventResolver(EventLexicon lexicon, ArgumentResolver arguments) {
    this.lexicon = lexicon;
    this.arguments = arguments;
    this.identity = new EventIdentity(lexicon);
  }

  /**
   * The events of a clause's frames, in their order, and after them all events inside and beside
   * them.
   *
   * @param day from which relative times count
   */
  List<Event> resolve(
      List<EventFrame> frames,
      Optional<Entity> speaker,
      Optional<LocalDate> day,
      Temporality temporality) {
    this.anchorDay = day;
    this.temporality = temporality;
    List<Event> main = new ArrayList<>();
    List<Event> others = new ArrayList<>();
    for (EventFrame frame : frames) {
      main.add(resolve(frame, speaker, others));
    }
    lastEvent = main.stream().findFirst().map(Event::id);
    List<Event> all = new ArrayList<>(main);
    others.stream()
        .filter(e -> main.stream().noneMatch(m -> m.id().equals(e.id())))
        .forEach(all::add);
    return all;
  }

  /** The direct triples that a main event stands for. */
  List<Relation> relations(Event event) {
    Optional<String> property = event.type().flatMap(lexicon::resultOf);
    List<Relation> relations = new ArrayList<>();
    for (Role agent : filled(event.roles(), "agent")) {
      for (Role object : filled(event.roles(), "object")) {
        property.ifPresent(
            p ->
                relations.add(
                    new Relation(
                        entity(agent),
                        p,
                        new Value.EntityValue(entity(object)),
                        agent.words(),
                        object.words())));
      }
    }
    return relations;
  }

  private Event resolve(EventFrame frame, Optional<Entity> speaker, List<Event> others) {
    Set<Role> roles = new LinkedHashSet<>();
    for (Argument argument : frame.arguments()) {
      if (argument.event().isPresent() && !arguments.isTime(frame.sentence(), argument.head())) {
        embed(frame, argument, speaker, roles, others);
      } else {
        TimeContext context = TimeContext.of(frame, anchorDay, temporality);
        roles.addAll(arguments.roles(frame.sentence(), argument, speaker, lastEvent, context));
      }
    }
    Optional<String> type = frame.type().map(t -> lexicon.narrowed(t, agentNouns(frame)));
    List<Role> own = once(roles);
    EventIdentity.Identified identified = identity.of(frame, type, own);
    own.addAll(identified.inherited());
    TextSpan anchor = frame.sentence().token(frame.predicate()).span();
    Event event = new Event(identified.id(), type, frame.lemma(), anchor, own, frame.standing());
    for (EventFrame beside : frame.beside()) {
      add(resolve(beside, speaker, others), others);
    }
    return event;
  }

  /** Without what fills a role a second time: <em>the Commission gave its approval</em>. */
  private static List<Role> once(Set<Role> roles) {
    List<Role> kept = new ArrayList<>();
    for (Role role : roles) {
      boolean again =
          role.value() instanceof Value.EntityValue
              && kept.stream()
                  .anyMatch(r -> r.name().equals(role.name()) && r.value().equals(role.value()));
      if (!again) {
        kept.add(role);
      }
    }
    return kept;
  }

  /** An argument that is an event; the time of what is talked of is that of the talk's topic. */
  private void embed(
      EventFrame frame,
      Argument argument,
      Optional<Entity> speaker,
      Set<Role> roles,
      List<Event> others) {
    Event inner = resolve(argument.event().get(), speaker, others);
    add(inner, others);
    if (!argument.role().isEmpty()) {
      TextSpan words = frame.sentence().token(argument.head()).span();
      roles.add(new Role(argument.role(), new Value.EventValue(inner.id()), List.of(words)));
    }
    boolean lift =
        argument.role().equals("topic") && roles.stream().noneMatch(r -> TIMES.contains(r.name()));
    if (lift) {
      inner.roles().stream().filter(r -> TIMES.contains(r.name())).forEach(roles::add);
    }
  }

  private static void add(Event event, List<Event> events) {
    events.removeIf(e -> e.id().equals(event.id()));
    events.add(event);
  }

  private static List<String> agentNouns(EventFrame frame) {
    return frame.arguments().stream()
        .filter(a -> a.role().equals("agent"))
        .map(a -> frame.sentence().lemma(a.head()).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<Role> filled(List<Role> roles, String name) {
    return roles.stream()
        .filter(r -> r.name().equals(name) && r.value() instanceof Value.EntityValue)
        .toList();
  }

  private static Entity entity(Role role) {
    return ((Value.EntityValue) role.value()).entity();
  }
}
