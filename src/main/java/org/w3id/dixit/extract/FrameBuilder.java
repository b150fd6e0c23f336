package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;
import org.w3id.dixit.model.Standing;

/** Collects the arguments of one event, and what is told beside it. */
final class FrameBuilder {
  private final Sentence sentence;
  private final Predicate predicate;
  private final int depth;
  private final EventLexicon lexicon;
  private final Set<Argument> arguments = new LinkedHashSet<>();
  private final List<EventFrame> beside = new ArrayList<>();

  /**
   * @param depth how many events there are around this one
   */
  FrameBuilder(Sentence sentence, Predicate predicate, int depth, EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.predicate = predicate;
    this.depth = depth;
  }

  Predicate predicate() {
    return predicate;
  }

  int depth() {
    return depth;
  }

  /** Adds what fills a role, unless the same phrase fills one already. */
  void add(Argument argument) {
    arguments.removeIf(a -> a.head() == argument.head() && a.role().isEmpty());
    if (arguments.stream().noneMatch(a -> a.head() == argument.head())) {
      arguments.add(new Argument(taken(argument.role()), argument.head(), argument.event()));
    }
  }

  /**
   * Whether the type of the event takes a role as it is or as its object; one without a type does.
   */
  boolean takes(String role) {
    Optional<String> type = predicate.entry().map(EventLexicon.Entry::type);
    boolean open = type.filter(t -> lexicon.takes(t, "object")).isPresent() && !has("object");
    return open || type.filter(t -> !lexicon.takes(t, role)).isEmpty();
  }

  /** Whether the type of the event takes a role; false without a type. */
  boolean takesItself(String role) {
    return predicate.entry().filter(e -> lexicon.takes(e.type(), role)).isPresent();
  }

  /** The role, or the nearest one where the type of the event does not take it. */
  private String taken(String role) {
    Optional<String> type = predicate.entry().map(EventLexicon.Entry::type);
    if (type.filter(t -> !lexicon.takes(t, role)).isEmpty()) {
      return role;
    }
    boolean goal = role.equals("recipient") && lexicon.takes(type.get(), "destination");
    boolean good = role.equals("recipient") && lexicon.takes(type.get(), "beneficiary");
    boolean theme = role.equals("topic") && lexicon.takes(type.get(), "object") && !has("object");
    return goal ? "destination" : good ? "beneficiary" : theme ? "object" : "participant";
  }

  void beside(EventFrame event) {
    beside.add(event);
  }

  boolean has(String role) {
    return arguments.stream().anyMatch(a -> a.role().equals(role));
  }

  EventFrame frame(String lemma, Optional<EventLexicon.Entry> entry, Optional<Standing> standing) {
    Set<Argument> all = new LinkedHashSet<>(arguments);
    boolean change = entry.filter(e -> lexicon.isChange(e.type())).isPresent();
    boolean counted = predicate.carrier().isPresent();
    MeasuredRoles.complete(sentence, predicate.token(), change, counted, all);
    all.addAll(Measured.arguments(sentence, predicate.token()));
    return new EventFrame(
        sentence,
        predicate.token(),
        lemma,
        entry.map(EventLexicon.Entry::type),
        all.stream()
            .map(a -> new Argument(taken(a.role()), a.head(), a.event()))
            .distinct()
            .toList(),
        standing,
        List.copyOf(beside));
  }
}
