package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame;
import org.w3id.dixit.model.Temporality;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * What the reading of a time phrase depends on beside its words.
 *
 * @param anchor the day from which relative words count; empty where it is not known
 * @param temporality whether the event lies before or after the anchor; a present counts as ahead
 * @param lasting whether the event is a state, or something that goes on for a while
 * @param since whether a time with <em>since</em> says how long it has lasted
 * @param negated whether the event is denied in its own clause
 */
record TimeContext(
    Optional<LocalDate> anchor,
    Temporality temporality,
    boolean lasting,
    boolean since,
    boolean negated) {
  private static final Set<String> LASTING = WordLists.of("lastingVerb");
  private static final Set<String> MOMENTARY = WordLists.of("momentaryVerb");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  /** The context that an event gives; its own tense goes before that of the clause around it. */
  static TimeContext of(EventFrame frame, Optional<LocalDate> anchor, Temporality clause) {
    Sentence s = frame.sentence();
    int predicate = frame.predicate();
    String lemma = s.lemma(predicate).toLowerCase(Locale.ROOT);
    List<Integer> auxiliaries = s.children(predicate, "aux");
    boolean progressive =
        s.token(predicate).tag().equals("VBG")
            && auxiliaries.stream().anyMatch(a -> s.lemma(a).equals("be"));
    boolean state = s.child(predicate, "cop").isPresent() || frame.lemma().startsWith("be ");
    boolean single = s.children(predicate, "amod").stream().anyMatch(m -> isSingling(s, m));
    boolean lasting = (state && !single) || progressive || LASTING.contains(lemma);
    boolean perfect = auxiliaries.stream().anyMatch(a -> s.lemma(a).equals("have"));
    Temporality own = frame.standing().flatMap(x -> x.temporality()).orElse(clause);
    boolean past = own != Temporality.Past && isBarePast(s, predicate, own);
    return new TimeContext(
        anchor,
        past ? Temporality.Past : own,
        lasting,
        lasting || (perfect && !MOMENTARY.contains(lemma)),
        s.children(predicate).stream().anyMatch(c -> NEGATIONS.contains(s.lemma(c))));
  }

  /** Whether a word picks one of a row: the <em>first</em> victory since 1958, the worst since. */
  private static boolean isSingling(Sentence s, int modifier) {
    return s.token(modifier).tag().equals("JJS")
        || s.token(modifier).entity().equals("ORDINAL")
        || s.lemma(modifier).equals("only");
  }

  /** A past form without an auxiliary, which the engine often takes for a participle. */
  private static boolean isBarePast(Sentence s, int predicate, Temporality own) {
    String tag = s.token(predicate).tag();
    boolean participle = tag.equals("VBN") && own == Temporality.Present;
    return (tag.equals("VBD") || participle) && s.child(predicate, "aux", "cop").isEmpty();
  }

  /** No anchor and no event: enough to see whether words are a time at all. */
  static TimeContext none() {
    return new TimeContext(Optional.empty(), Temporality.Present, false, false, false);
  }

  boolean isPast() {
    return temporality == Temporality.Past;
  }

  boolean isFuture() {
    return temporality == Temporality.Future;
  }

  /** The same event seen from another day. */
  TimeContext from(Optional<LocalDate> day, Temporality direction) {
    return new TimeContext(day, direction, lasting, since, negated);
  }
}
