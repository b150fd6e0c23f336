package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Standing;

/**
 * Reads the events that a clause is about, with their arguments by role: light verbs and copulas
 * resolved, passives turned round, shared subjects filled in.
 */
public final class EventReader {
  private static final int DEEPEST = 3;

  private final EventLexicon lexicon;
  private final Predicates predicates;
  private final Commitment commitment;

  public EventReader(EventLexicon lexicon, CueLexicon cues) {
    this.lexicon = lexicon;
    this.predicates = new Predicates(lexicon);
    this.commitment = new Commitment(new Cues(cues));
  }

  /**
   * The events of a clause's main predicate and of those coordinated with it that share its
   * subject, in word order; words outside the clause play no part in them. None where the clause is
   * a bare thing, which is no event.
   */
  public List<EventFrame> read(Clause clause) {
    Arguments arguments = new Arguments(this, predicates, clause.words());
    List<EventFrame> events = new ArrayList<>();
    EventFrame main = frame(arguments, clause.predicate(), 0, Optional.empty());
    Sentence s = arguments.sentence();
    boolean thing = !s.token(main.predicate()).isVerb() && main.type().isEmpty();
    if (isWord(s, main.predicate()) && (!thing || !main.arguments().isEmpty())) {
      events.add(main);
    }
    Standing first = standing(arguments, clause.predicate());
    for (int conjunct : arguments.coordinated(clause.predicate())) {
      // One that is denied or weakened otherwise is no part of what the assertion commits to.
      Standing own = standing(arguments, conjunct);
      if (own.polarity() == first.polarity() && own.certainty() == first.certainty()) {
        int predicate = commitment.path(s, conjunct, arguments.words()).predicate();
        events.add(frame(arguments, predicate, 0, Optional.empty()));
      }
    }
    return events;
  }

  /** Whether the lexicon knows an event by this noun. */
  boolean isEventNoun(Sentence s, int token) {
    return predicates.isEventNoun(s, token);
  }

  /** The event at a predicate inside another one; empty below the greatest depth. */
  Optional<EventFrame> inner(Arguments arguments, int predicate, int depth) {
    if (depth >= DEEPEST || Predicates.isPartOfName(arguments.sentence(), predicate)) {
      return Optional.empty();
    }
    Sentence s = arguments.sentence();
    if (!isWord(s, predicate)) {
      return Optional.empty();
    }
    if (!Grammar.isPredicate(s, predicate)) {
      return Optional.of(frame(arguments, predicate, depth + 1, nounStanding(s, predicate)));
    }
    int lower = commitment.path(s, predicate, arguments.words()).predicate();
    Optional<Standing> standing = Optional.of(standing(arguments, predicate));
    return Optional.of(frame(arguments, lower, depth + 1, standing));
  }

  /** Whether a word that can name an event: no bracket, no pronoun, no bare preposition. */
  private static boolean isWord(Sentence s, int token) {
    if (Fillers.isMeasure(s, token)) {
      return true;
    }
    boolean letters = s.token(token).word().chars().filter(Character::isLetter).count() > 1;
    boolean bare = s.token(token).tag().equals("IN") && s.child(token, "cop").isEmpty();
    return letters
        && !s.token(token).word().startsWith("-")
        && !bare
        && !s.token(token).isPronoun();
  }

  private Standing standing(Arguments arguments, int predicate) {
    Sentence s = arguments.sentence();
    Commitment.Path path = commitment.path(s, predicate, arguments.words());
    return new Standing(path.polarity(), path.certainty(), Tense.own(s, path.predicate()));
  }

  /** A noun has no tense and no modality, but may be denied: <em>no agreement</em>. */
  private static Optional<Standing> nounStanding(Sentence s, int noun) {
    boolean denied =
        Grammar.hasNegativeDeterminer(s, noun)
            || (s.is(noun, "conj") && Grammar.hasNegativeDeterminer(s, s.head(noun)));
    Polarity polarity = denied ? Polarity.Negative : Polarity.Positive;
    return Optional.of(new Standing(polarity, Certainty.Certain, Optional.empty()));
  }

  private EventFrame frame(Arguments arguments, int token, int depth, Optional<Standing> standing) {
    Sentence s = arguments.sentence();
    Optional<Integer> ordinal = Ellipsis.ordinal(s, token);
    if (ordinal.isPresent()) {
      return elliptical(arguments, token, ordinal.get(), depth, standing);
    }
    Predicate predicate = predicates.at(arguments, token);
    FrameBuilder found = new FrameBuilder(s, predicate, depth, lexicon);
    if (predicate.carrier().isPresent()) {
      int carrier = predicate.carrier().get();
      if (s.child(carrier, "expl").isEmpty()) {
        arguments.subjectOf(carrier, predicates.subjectRole(s, predicate), found);
      }
      arguments.ofNoun(predicate.token(), found);
      arguments.besideCarrier(carrier, found);
    } else if (s.token(token).isNoun() && !predicate.lemma().startsWith("be ")) {
      // In "it was their first win", the win is theirs.
      boolean owned = s.child(token, "nmod:poss").isPresent() && isIt(s, token);
      if (s.child(token, "cop").isPresent() && !owned) {
        arguments.subjectOf(token, predicates.subjectRole(s, predicate), found);
      }
      arguments.ofNoun(token, found);
      arguments.sharedWithNoun(token, found);
    } else {
      arguments.ofVerb(token, found);
      predicate
          .partner()
          .or(() -> s.token(token).isNoun() ? Optional.of(token) : Optional.empty())
          .ifPresent(n -> arguments.ofNoun(n, found));
      predicate.partner().ifPresent(n -> arguments.ofPartner(n, found));
      if (predicate.lemma().equals("be") && !s.token(token).isVerb()) {
        arguments.located(token, found);
      }
    }
    return found.frame(predicate.lemma(), predicate.entry(), standing);
  }

  private static boolean isIt(Sentence s, int predicate) {
    return s.child(predicate, "nsubj")
        .filter(x -> s.lemma(x).toLowerCase(Locale.ROOT).matches("it|this|that"))
        .isPresent();
  }

  /** <em>Will be the 34th</em>: the noun is that of the ordinal before it. */
  private EventFrame elliptical(
      Arguments arguments, int token, int ordinal, int depth, Optional<Standing> standing) {
    Sentence s = arguments.sentence();
    Optional<Integer> noun = Ellipsis.noun(s, ordinal);
    String verb = token == ordinal ? "be" : Predicates.lower(s, token);
    String lemma = verb + " " + Predicates.lower(s, noun.orElse(ordinal));
    Optional<EventLexicon.Entry> entry = lexicon.entry(lemma, PartOfSpeech.verb);
    Predicate predicate =
        new Predicate(token, lemma, entry, Optional.of(ordinal), Optional.empty());
    FrameBuilder found = new FrameBuilder(s, predicate, depth, lexicon);
    arguments.ofVerb(token, found);
    noun.ifPresent(n -> arguments.anywhere().ofNoun(n, found));
    return found.frame(lemma, entry, standing);
  }
}
