package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.PerToken;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;

/** Finds the cues of the lexicon in sentences, phrasal and prepositional verbs included. */
final class Cues {
  /** <em>Left without saying why X</em>. */
  private static final Set<String> WITHOUT = Set.of("without");

  private final CueLexicon lexicon;
  private final PerToken<List<CueSense>> senses = new PerToken<>(this::readSenses);
  private final PerToken<Optional<Cue>> verbs = new PerToken<>(this::readVerb);
  private final PerToken<Optional<CueSense>> hedges = new PerToken<>(this::readHedge);

  Cues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  CueLexicon lexicon() {
    return lexicon;
  }

  /** The senses of a word of a sentence, with the particles and prepositions that belong to it. */
  List<CueSense> senses(Sentence s, int token) {
    return senses.of(s, token);
  }

  private List<CueSense> readSenses(Sentence s, int token) {
    Token t = s.token(token);
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    PartOfSpeech pos = PartOfSpeech.of(t);
    List<CueSense> found = new ArrayList<>();
    if (pos == PartOfSpeech.verb || pos == PartOfSpeech.adjective) {
      for (String companion : companions(s, token)) {
        found.addAll(lexicon.senses(lemma + " " + companion, pos));
      }
    }
    found.addAll(lexicon.senses(lemma, pos));
    return List.copyOf(found);
  }

  private static List<String> companions(Sentence s, int verb) {
    List<String> words = new ArrayList<>();
    for (int child : s.children(verb)) {
      if (child < verb) {
        continue;
      }
      String lemma = s.lemma(child).toLowerCase(Locale.ROOT);
      if (s.is(child, "compound:prt", "xcomp") || s.token(child).tag().startsWith("JJ")) {
        words.add(lemma);
      }
      if (s.is(child, "advmod") && child == verb + 1) {
        words.add(lemma);
      }
      if (s.is(child, "xcomp") && Grammar.isToInfinitive(s, child)) {
        words.add("to " + lemma);
      }
      for (int mark : s.children(child, "case", "mark")) {
        if (mark == verb + 1) {
          words.add(s.lemma(mark).toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /** The cue that a verb is; empty where the lexicon does not know it or it heads no clause. */
  Optional<Cue> verb(Sentence s, int verb) {
    return verbs.of(s, verb);
  }

  private Optional<Cue> readVerb(Sentence s, int verb) {
    if (!s.token(verb).tag().startsWith("VB")
        || (verb > 0 && s.token(verb - 1).tag().equals("HYPH"))
        || s.is(verb, "aux", "cop", "amod", "compound", "case")) {
      return Optional.empty();
    }
    List<CueSense> joint = joint(s, verb);
    List<CueSense> senses = joint.isEmpty() ? senses(s, verb) : joint;
    if (senses.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> tokens = new ArrayList<>();
    Denial denial = Denial.of(Grammar.isNegated(s, verb) != s.hasChild(verb, WITHOUT));
    if (denial == Denial.Negated && affirmsAndDenies(s, verb, senses)) {
      denial = Denial.Withheld;
    }
    int subject = verb;
    int above = s.head(verb);
    if (!joint.isEmpty()) {
      tokens.addAll(Grammar.verbGroup(s, above));
      tokens.addAll(Grammar.verbGroup(s, verb));
      denial = Denial.of(Grammar.isNegated(s, above));
      subject = above;
    } else if (above >= 0
        && s.is(verb, "xcomp")
        && Grammar.isToInfinitive(s, verb)
        && refuses(s, above)) {
      tokens.addAll(Grammar.verbGroup(s, above));
      for (int i = above + 1; i < verb; i++) {
        tokens.add(i);
      }
      tokens.addAll(Grammar.verbGroup(s, verb).stream().filter(t -> t >= verb).toList());
      denial = denial(s, above, denial);
      subject = above;
    } else {
      tokens.addAll(Grammar.verbGroup(s, verb));
    }
    return Optional.of(
        new Cue(s, verb, tokens.stream().distinct().sorted().toList(), senses, subject, denial));
  }

  /** <em>Neither confirmed nor denied X</em>: of two verbs with one content, one reverses it. */
  private boolean affirmsAndDenies(Sentence s, int verb, List<CueSense> senses) {
    Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    polarity(senses).ifPresent(polarities::add);
    List<Integer> others = new ArrayList<>(s.children(verb, "conj"));
    if (s.is(verb, "conj")) {
      others.add(s.head(verb));
    }
    others.stream()
        .filter(v -> s.token(v).isVerb() && s.child(v, "nsubj").filter(b -> b > verb).isEmpty())
        .flatMap(v -> polarity(senses(s, v)).stream())
        .forEach(polarities::add);
    return polarities.size() > 1;
  }

  private static Optional<Polarity> polarity(List<CueSense> senses) {
    return senses.stream()
        .filter(sense -> sense.has(Frame.Clause))
        .flatMap(sense -> sense.reading().stream())
        .map(Reading::polarity)
        .findFirst();
  }

  /** What a verb of refusing or failing makes of the act below it. */
  private Denial denial(Sentence s, int above, Denial below) {
    if (Grammar.isNegated(s, above) != (below == Denial.Negated)) {
      return Denial.None;
    }
    return hedge(s, above).isPresent() ? Denial.Negated : Denial.Withheld;
  }

  /** The senses of a verb and the one it hangs on: <em>want to know, let somebody know</em>. */
  private List<CueSense> joint(Sentence s, int verb) {
    int above = s.head(verb);
    if (above < 0 || above > verb || !s.is(verb, "xcomp", "ccomp")) {
      return List.of();
    }
    String to = Grammar.isToInfinitive(s, verb) ? " to " : " ";
    return lexicon.senses(s.lemma(above) + to + s.lemma(verb), PartOfSpeech.verb);
  }

  /**
   * Whether a verb turns the act that follows it into its opposite: refused to say, declined to.
   */
  boolean refuses(Sentence s, int verb) {
    return s.token(verb).tag().startsWith("VB")
        && lexicon.senses(s.lemma(verb), PartOfSpeech.verb).stream()
            .anyMatch(
                sense ->
                    sense.has(Frame.Infinitive)
                        && sense
                            .reading()
                            .filter(r -> r.polarity() == Polarity.Negative)
                            .filter(r -> r.act() == Act.Refuse || sense.has(Frame.Hedge))
                            .isPresent());
  }

  /** The first sense of a token that weakens what stands below it. */
  Optional<CueSense> hedge(Sentence s, int token) {
    return hedges.of(s, token);
  }

  private Optional<CueSense> readHedge(Sentence s, int token) {
    List<CueSense> participle =
        Grammar.isPassive(s, token)
            ? lexicon.senses(s.token(token).word().toLowerCase(Locale.ROOT), PartOfSpeech.adjective)
            : List.of();
    return Stream.concat(senses(s, token).stream(), participle.stream())
        .filter(sense -> sense.has(Frame.Hedge) && sense.reading().isPresent())
        .filter(
            sense -> !takesInfinitiveOnly(sense) || Complements.infinitive(s, token).isPresent())
        .findFirst();
  }

  /** <em>Forgot to X</em>, where <em>forgot that X</em> is something else. */
  private static boolean takesInfinitiveOnly(CueSense sense) {
    return sense.has(Frame.Infinitive) && !sense.has(Frame.Clause);
  }

  /**
   * Whether the words from {@code first} on are an entry of this frame; gives their number, or 0.
   */
  int phrase(Sentence s, int first, Frame frame, PartOfSpeech... classes) {
    if (!lexicon.opens(s.token(first).word().toLowerCase(Locale.ROOT), frame)) {
      return 0;
    }
    StringBuilder words = new StringBuilder();
    int best = 0;
    for (int i = first; i < Math.min(s.size(), first + 5); i++) {
      words.append(i > first ? " " : "").append(s.token(i).word().toLowerCase(Locale.ROOT));
      for (PartOfSpeech pos : classes) {
        if (lexicon.senses(words.toString(), pos).stream().anyMatch(x -> x.has(frame))) {
          best = i - first + 1;
        }
      }
    }
    return best;
  }
}
