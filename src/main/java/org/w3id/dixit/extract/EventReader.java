package org.w3id.dixit.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Standing;

/**
 * Reads the event that a clause is about: its predicate, light verbs and copulas resolved, and its
 * arguments by role. Passives are turned round and shared subjects filled in.
 */
public final class EventReader {
  private static final int DEEPEST = 3;

  private final EventLexicon lexicon;
  private final Commitment commitment;

  public EventReader(EventLexicon lexicon, CueLexicon cues) {
    this.lexicon = lexicon;
    this.commitment = new Commitment(new Cues(cues));
  }

  /** The event of a clause's main predicate; words outside the clause play no part in it. */
  public EventFrame read(Clause clause) {
    Passage words = clause.words();
    return frame(new Arguments(this, words), clause.predicate(), 0, Optional.empty());
  }

  /** Whether the lexicon knows an event by this noun. */
  boolean isEventNoun(Sentence s, int token) {
    return s.token(token).isNoun() && !s.token(token).isName() && entry(s, token).isPresent();
  }

  Optional<EventLexicon.Entry> entry(Sentence s, int token) {
    PartOfSpeech pos =
        s.token(token).isNoun() ? PartOfSpeech.noun : PartOfSpeech.of(s.token(token));
    return lexicon.entry(lower(s, token), pos);
  }

  /** The frame of an argument that is itself an event; empty below the greatest depth. */
  Optional<EventFrame> inner(Arguments arguments, int predicate, int depth) {
    if (depth >= DEEPEST) {
      return Optional.empty();
    }
    Sentence s = arguments.sentence();
    if (!Grammar.isPredicate(s, predicate)) {
      return Optional.of(frame(arguments, predicate, depth + 1, nounStanding(s, predicate)));
    }
    Commitment.Path path = commitment.path(s, predicate, arguments.words());
    Standing standing =
        new Standing(path.polarity(), path.certainty(), Tense.own(s, path.predicate()));
    return Optional.of(frame(arguments, path.predicate(), depth + 1, Optional.of(standing)));
  }

  /** <em>No agreement</em>: a noun has no tense and no modality, but a negation. */
  private static Optional<Standing> nounStanding(Sentence s, int noun) {
    return Grammar.hasNegativeDeterminer(s, noun)
        ? Optional.of(new Standing(Polarity.Negative, Certainty.Certain, Optional.empty()))
        : Optional.empty();
  }

  private EventFrame frame(
      Arguments arguments, int predicate, int depth, Optional<Standing> standing) {
    Sentence s = arguments.sentence();
    Optional<Integer> noun = lightVerbNoun(arguments, predicate);
    if (noun.isPresent()) {
      return nominal(arguments, predicate, noun.get(), depth, standing);
    }
    Optional<Integer> ordinal = Ellipsis.ordinal(s, predicate);
    if (ordinal.isPresent()) {
      return elliptical(arguments, predicate, ordinal.get(), depth, standing);
    }
    Optional<Integer> partner = partner(arguments, predicate);
    String lemma = lemma(s, predicate, partner);
    Optional<EventLexicon.Entry> entry =
        lexicon.entry(lemma, PartOfSpeech.verb).or(() -> entry(s, predicate));
    Set<Argument> found = new LinkedHashSet<>();
    arguments.ofVerb(predicate, partner, entry, depth, found);
    partner
        .or(() -> s.token(predicate).isNoun() ? Optional.of(predicate) : Optional.empty())
        .ifPresent(n -> arguments.ofNoun(n, entry, depth, found));
    measure(s, predicate, entry, false, found);
    return new EventFrame(s, predicate, lemma, type(entry), List.copyOf(found), standing);
  }

  /** <em>Will be the 34th</em>: the noun is that of the ordinal before it. */
  private EventFrame elliptical(
      Arguments arguments, int predicate, int ordinal, int depth, Optional<Standing> standing) {
    Sentence s = arguments.sentence();
    Optional<Integer> noun = Ellipsis.noun(s, ordinal);
    String verb = predicate == ordinal ? "be" : lower(s, predicate);
    String lemma = verb + " " + lower(s, noun.orElse(ordinal));
    Optional<EventLexicon.Entry> entry = lexicon.entry(lemma, PartOfSpeech.verb);
    Set<Argument> found = new LinkedHashSet<>();
    arguments.ofVerb(predicate, Optional.of(ordinal), entry, depth, found);
    noun.ifPresent(n -> arguments.anywhere().ofNoun(n, entry, depth, found));
    measure(s, predicate, entry, false, found);
    return new EventFrame(s, predicate, lemma, type(entry), List.copyOf(found), standing);
  }

  private EventFrame nominal(
      Arguments arguments, int verb, int noun, int depth, Optional<Standing> standing) {
    Sentence s = arguments.sentence();
    Optional<EventLexicon.Entry> entry = entry(s, noun);
    String subjectRole =
        lexicon
            .lightVerb(lightVerb(s, verb, noun))
            .orElse(Arguments.role(entry, "subject", "agent"));
    Set<Argument> found = new LinkedHashSet<>();
    arguments.subjectOf(verb, subjectRole, depth, found);
    arguments.ofNoun(noun, entry, depth, found);
    arguments.besideLightVerb(verb, noun, entry, depth, found);
    measure(s, noun, entry, true, found);
    return new EventFrame(s, noun, lower(s, noun), type(entry), List.copyOf(found), standing);
  }

  private void measure(
      Sentence s,
      int predicate,
      Optional<EventLexicon.Entry> entry,
      boolean counted,
      Set<Argument> found) {
    boolean change = type(entry).filter(lexicon::isChange).isPresent();
    MeasuredRoles.complete(s, predicate, change, counted, found);
    found.addAll(Measured.arguments(s, predicate));
  }

  private static Optional<String> type(Optional<EventLexicon.Entry> entry) {
    return entry.map(EventLexicon.Entry::type);
  }

  private static String lemma(Sentence s, int predicate, Optional<Integer> partner) {
    if (partner.isPresent()) {
      return lower(s, predicate) + " " + lower(s, partner.get());
    }
    boolean copular = s.child(predicate, "cop").isPresent() && s.token(predicate).isNoun();
    return copular ? "be " + lower(s, predicate) : lower(s, predicate);
  }

  /** The word that makes one predicate with a verb: become a <em>member</em>, rule <em>out</em>. */
  private Optional<Integer> partner(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    String lemma = lower(s, verb);
    return arguments.children(verb, "xcomp", "obj", "compound:prt", "obl").stream()
        .filter(c -> lexicon.entry(lemma + " " + lower(s, c), PartOfSpeech.verb).isPresent())
        .findFirst()
        .or(() -> arguments.children(verb, "compound:prt").stream().findFirst());
  }

  /** The event noun of a light verb: hold a <em>meeting</em>, count on <em>support</em>. */
  private Optional<Integer> lightVerbNoun(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    return arguments.children(verb, "obj", "nsubj:pass", "obl").stream()
        .filter(o -> isEventNoun(s, o) && lexicon.lightVerb(lightVerb(s, verb, o)).isPresent())
        .findFirst();
  }

  /** The verb with the preposition that stands before its noun. */
  private static String lightVerb(Sentence s, int verb, int noun) {
    String preposition =
        s.is(noun, "obl") ? s.child(noun, "case").map(c -> " " + lower(s, c)).orElse("") : "";
    return lower(s, verb) + preposition;
  }

  private static String lower(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }
}
