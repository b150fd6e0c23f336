package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Temporality;

/** Divides a content into clauses and reads the source's commitment to each. */
final class ClauseReader {
  private static final Set<String> SUPPOSED = Set.of("would", "could");
  private static final Set<String> ASKED_FOR =
      Set.of("about", "against", "from", "of", "on", "over");
  private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "can");

  private final Commitment commitment;

  ClauseReader(Cues cues) {
    this.commitment = new Commitment(cues);
  }

  List<Clause> read(Candidate candidate) {
    List<Clause> clauses = new ArrayList<>();
    for (Passage passage : candidate.content()) {
      List<Integer> starts = starts(passage);
      for (int start : starts) {
        Passage words = part(passage, start, starts);
        if (!words.bare().isEmpty()) {
          clauses.add(clause(candidate, passage, words, start, clauses));
        }
      }
    }
    return clauses;
  }

  private Clause clause(
      Candidate candidate, Passage passage, Passage words, int start, List<Clause> before) {
    Sentence s = words.sentence();
    Commitment.Path path = commitment.path(s, start, words, passage);
    boolean supposed =
        !before.isEmpty()
            && hasAuxiliary(s, start, SUPPOSED)
            && before.get(before.size() - 1).words().sentence().number() == s.number()
            && hasAuxiliary(s, before.get(before.size() - 1).predicate(), POSSIBLE);
    Temporality time = Tense.of(s, start, path.predicate(), candidate.reading().act());
    Passage narrow =
        path.frameless() == start ? words : words.without(t -> !s.isBelow(t, path.frameless()));
    return new Clause(
        bare(narrow.isEmpty() ? words : narrow, start),
        path.predicate(),
        combined(candidate.reading(), path, time, isAsked(words)),
        time,
        supposed,
        supposed ? Optional.of(before.size() - 1) : Optional.empty());
  }

  /** The source's act weakened by what weakens the content, and its polarity under the cue's. */
  private static Reading combined(
      Reading cue, Commitment.Path path, Temporality time, boolean asked) {
    Polarity polarity = path.polarity().under(cue.polarity());
    Act act = cue.act() == Act.State ? path.act().orElse(cue.act()) : cue.act();
    Certainty certainty = cue.certainty().weaker(path.certainty());
    if (asked && act == Act.State) {
      return new Reading(Act.Ask, Certainty.Uncommitted, polarity);
    }
    boolean ahead = time == Temporality.Future;
    boolean plain =
        !ahead && ((act == Act.Predict && cue.act() == Act.State) || act == Act.Promise);
    return new Reading(plain ? Act.State : act, certainty, polarity);
  }

  /** Whether the words are a direct question: a question mark closes them. */
  private static boolean isAsked(Passage words) {
    Sentence s = words.sentence();
    int last = words.bare().last();
    return last + 1 < s.size() && s.token(last + 1).word().equals("?");
  }

  /**
   * The predicates that open a part: those that the rest hangs on, the clause below a noun that
   * only wraps it (<em>the possibility that X</em>), and conjuncts with a subject of their own.
   */
  private static List<Integer> starts(Passage passage) {
    Sentence s = passage.sentence();
    List<Integer> starts = new ArrayList<>();
    passage.tokens().stream()
        .filter(t -> !passage.holds(s.head(t)) && !s.token(t).isPunctuation())
        .flatMap(t -> unwrapped(s, t).filter(passage::holds).stream())
        .forEach(starts::add);
    if (starts.isEmpty()) {
      starts.add(passage.top());
    }
    int first = starts.get(0);
    starts.removeIf(t -> t != first && !isIndependent(s, t));
    for (int token : passage.tokens()) {
      boolean conjunct = s.is(token, "conj") && starts.contains(s.head(token));
      if (conjunct && !starts.contains(token) && isIndependent(s, token)) {
        starts.add(token);
      }
    }
    starts.sort(null);
    return starts;
  }

  private static Optional<Integer> unwrapped(Sentence s, int open) {
    if (Grammar.isPredicate(s, open)) {
      return Optional.of(open);
    }
    return s.token(open).isNoun()
        ? Complements.finite(s, open).or(() -> Complements.infinitive(s, open))
        : Optional.empty();
  }

  private static boolean isIndependent(Sentence s, int token) {
    return Grammar.isPredicate(s, token) && hasOwnSubject(s, token) && !s.is(token, "advcl", "acl");
  }

  private static boolean hasOwnSubject(Sentence s, int predicate) {
    return s.child(predicate, "nsubj", "expl", "csubj").isPresent();
  }

  private static Passage part(Passage passage, int start, List<Integer> starts) {
    Sentence s = passage.sentence();
    Map<Integer, Integer> owner = new HashMap<>();
    for (int token : passage.tokens()) {
      int at = token;
      while (at != Sentence.ROOT && !starts.contains(at)) {
        at = passage.holds(s.head(at)) ? s.head(at) : Sentence.ROOT;
      }
      owner.put(token, at == Sentence.ROOT ? nearest(token, starts) : at);
    }
    return passage.without(t -> owner.get(t) != start || isWrapper(s, t, start));
  }

  /** Words before a clause that hangs on the noun they belong to. */
  private static boolean isWrapper(Sentence s, int token, int start) {
    int noun = s.head(start);
    return noun >= 0
        && s.token(noun).isNoun()
        && s.is(start, "ccomp", "acl", "dep")
        && !s.isBelow(token, start);
  }

  private static int nearest(int token, List<Integer> starts) {
    return starts.stream().filter(x -> x > token).findFirst().orElse(starts.get(starts.size() - 1));
  }

  private static Passage bare(Passage words, int start) {
    Passage trimmed = words.bare();
    Sentence s = words.sentence();
    Passage open = trimmed.trimmed(t -> isOpener(s, t, start)).closed(Token::isPunctuation);
    return open.isEmpty() ? trimmed : balanced(open, words);
  }

  /** Takes back the mark that closes a quotation within the words. */
  private static Passage balanced(Passage open, Passage words) {
    Sentence s = words.sentence();
    long marks = open.tokens().stream().filter(t -> s.token(t).isQuoteMark()).count();
    int next = open.last() + 1;
    boolean closes = marks % 2 == 1 && words.holds(next) && s.token(next).isQuoteMark();
    return closes
        ? new Passage(s, Stream.concat(open.tokens().stream(), Stream.of(next)).toList())
        : open;
  }

  /** A complementiser, a conjunction, or the preposition that the cue asks for. */
  private static boolean isOpener(Sentence s, Token token, int start) {
    int at = token.index();
    boolean that = Complements.THAT.contains(token.lemma()) && s.is(at, "mark");
    boolean preposition =
        s.head(at) == start
            && (s.is(at, "case") || (s.is(at, "mark") && ASKED_FOR.contains(token.lemma())));
    return that || preposition || (token.tag().equals("CC") && !s.is(at, "cc:preconj"));
  }

  private static boolean hasAuxiliary(Sentence s, int predicate, Set<String> lemmas) {
    return s.children(predicate, "aux").stream()
        .anyMatch(a -> lemmas.contains(s.lemma(a)) || lemmas.contains(s.token(a).word()));
  }
}
