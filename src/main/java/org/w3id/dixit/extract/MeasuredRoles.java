package org.w3id.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;

/**
 * The quantities of an event: how many take part, how much, and from what to what it changes. A
 * number belongs to the event whose argument it counts or is, not to one further up; a phrase that
 * is nothing but a measure plays the role of the quantity and no other.
 */
final class MeasuredRoles {
  private static final Set<String> PARTICIPANTS =
      Set.of("agent", "object", "recipient", "beneficiary", "instrument", "partner");
  private static final Set<String> ENDS = Set.of("to", "from");
  private static final Set<String> AMOUNTS = Set.of("amount", "initialAmount", "finalAmount");
  private static final Set<String> MEASURING = Set.of("", "at", "by", "for", "of");

  private final Sentence s;
  private final int predicate;
  private final boolean change;

  private MeasuredRoles(Sentence s, int predicate, boolean change) {
    this.s = s;
    this.predicate = predicate;
    this.change = change;
  }

  /**
   * Adds the quantities to the arguments of an event, and takes out the arguments that they are.
   *
   * @param change whether the event is one that something grows or shrinks by
   * @param counted whether a number before the noun that names the event belongs to it
   */
  static void complete(
      Sentence s, int predicate, boolean change, boolean counted, Set<Argument> arguments) {
    MeasuredRoles roles = new MeasuredRoles(s, predicate, change);
    for (Argument argument : List.copyOf(arguments)) {
      boolean clause = argument.event().isPresent() && Grammar.isPredicate(s, argument.head());
      if (!clause && !argument.role().startsWith("ordinal")) {
        MeasuredPhrase.of(s, argument.head())
            .ifPresent(phrase -> roles.add(argument, phrase, arguments));
      }
    }
    roles.loose(arguments);
    roles.ofPredicate(counted, arguments);
  }

  /** Measures that the parser hangs on a predicate, or on its preposition, without a function. */
  private void loose(Set<Argument> arguments) {
    boolean introduced =
        s.tokens().stream()
            .anyMatch(w -> w.lemma().equals("by") || (change && ENDS.contains(w.lemma())));
    if (!introduced) {
      return;
    }
    for (MeasuredPhrase phrase : MeasuredScan.phrases(s)) {
      boolean known = arguments.stream().anyMatch(a -> phrase.holds(a.head()));
      boolean hangs =
          phrase.heads().stream()
              .anyMatch(h -> h == predicate || (s.head(h) == predicate && h == phrase.first() - 1));
      String before = phrase.first() > 0 ? s.lemma(phrase.first() - 1) : "";
      boolean ends = change && ENDS.contains(before);
      if (!known && hangs && !phrase.holds(predicate) && (ends || before.equals("by"))) {
        String role = ends ? (before.equals("to") ? "finalAmount" : "initialAmount") : "amount";
        if (change || phrase.isMeasure()) {
          arguments.add(new Argument(role, phrase.tokens().get(0), Optional.empty()));
        }
      }
    }
  }

  private void add(Argument argument, MeasuredPhrase phrase, Set<Argument> arguments) {
    if (isAlone(argument, phrase) && !s.isBelow(argument.head(), predicate)) {
      arguments.remove(argument);
      return;
    }
    Optional<String> role = role(argument, phrase);
    boolean alone = phrase.holds(argument.head()) && !phrase.hasNoun();
    if (role.isPresent()
        && (AMOUNTS.contains(argument.role()) || (alone && AMOUNTS.contains(role.get())))) {
      arguments.remove(argument);
    }
    role.ifPresent(r -> arguments.add(new Argument(r, argument.head(), Optional.empty())));
  }

  /** A measure without a noun, which acts in nothing: gave $3 million to promote a law. */
  private static boolean isAlone(Argument argument, MeasuredPhrase phrase) {
    return phrase.holds(argument.head()) && phrase.isMeasure() && !phrase.hasNoun();
  }

  private Optional<String> role(Argument argument, MeasuredPhrase phrase) {
    String preposition = preposition(argument.head(), phrase);
    boolean itself = phrase.holds(argument.head()) && !phrase.hasNoun();
    if (change && preposition.equals("to") && !argument.role().equals("recipient")) {
      return Optional.of("finalAmount");
    }
    if (change && preposition.equals("from")) {
      return Optional.of("initialAmount");
    }
    boolean subject = s.is(argument.head(), "nsubj");
    if (change && itself && !subject && MEASURING.contains(preposition)) {
      return Optional.of("amount");
    }
    boolean participant = PARTICIPANTS.contains(argument.role());
    if (AMOUNTS.contains(argument.role())) {
      return Optional.of(argument.role());
    }
    if (phrase.isMeasure()) {
      return participant || MEASURING.contains(preposition)
          ? Optional.of("amount")
          : Optional.empty();
    }
    return participant ? Optional.of("quantity") : Optional.empty();
  }

  /** The preposition before a phrase; not one that limits its number. */
  private String preposition(int head, MeasuredPhrase phrase) {
    return s.children(head, "case").stream()
        .filter(c -> c < head && !phrase.holds(c))
        .map(c -> s.lemma(c).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  /** <em>Is 3 million euros</em>, <em>a 5 percent rise</em>, <em>held two meetings</em>. */
  private void ofPredicate(boolean counted, Set<Argument> arguments) {
    if (s.token(predicate).isVerb() || s.token(predicate).tag().equals("CD")) {
      return;
    }
    boolean copular = s.child(predicate, "cop").isPresent();
    MeasuredPhrase.direct(s, predicate)
        .filter(p -> p.isMeasure() || copular || counted)
        .map(p -> p.isMeasure() ? "amount" : "quantity")
        .ifPresent(r -> arguments.add(new Argument(r, predicate, Optional.empty())));
  }
}
