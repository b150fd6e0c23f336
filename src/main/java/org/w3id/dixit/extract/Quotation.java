package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Speech;

/**
 * Words between quotation marks. They complete the attribution whose content they touch; else the
 * nearest verb of saying beside them is their cue; else, where they fill whole sentences, they go
 * on with the quotation before them.
 */
final class Quotation implements Construction {
  private static final int FEWEST_WORDS = 3;
  private static final int FARTHEST_CUE = 12;

  @Override
  public void find(Findings findings, Cues cues) {
    interrupted(findings.quotations(), cues)
        .forEach(quotation -> attribute(quotation, findings, cues));
  }

  /** Joins the two halves of <em>"X," said B, "Y"</em>. */
  private static List<List<Passage>> interrupted(List<List<Passage>> quotations, Cues cues) {
    List<List<Passage>> joined = new ArrayList<>();
    for (List<Passage> quotation : quotations) {
      List<Passage> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
      if (!before.isEmpty()
          && hasTagBetween(before.get(before.size() - 1), quotation.get(0), cues)) {
        before.addAll(quotation);
      } else {
        joined.add(new ArrayList<>(quotation));
      }
    }
    return joined;
  }

  private static boolean hasTagBetween(Passage left, Passage right, Cues cues) {
    Sentence s = left.sentence();
    int gap = right.first() - left.last();
    return s.number() == right.sentence().number()
        && gap > 2
        && gap <= FARTHEST_CUE
        && left.tokens().size() > 1
        && s.token(left.last() - 1).word().equals(",")
        && s.token(right.first() - 1).word().equals(",")
        && IntStream.range(left.last(), right.first())
            .anyMatch(t -> cues.verb(s, t).filter(c -> c.has(Frame.Quotation)).isPresent());
  }

  private void attribute(List<Passage> quotation, Findings findings, Cues cues) {
    Optional<Candidate> host = host(quotation, findings);
    if (host.isPresent()) {
      findings.replace(host.get(), joined(host.get(), quotation));
      return;
    }
    boolean few = words(quotation) < FEWEST_WORDS;
    Optional<Candidate> tagged =
        tagged(quotation, findings, cues).filter(c -> !few || isBeside(c, quotation));
    if (few && tagged.isEmpty()) {
      return;
    }
    if (tagged.isPresent()) {
      findings.add(tagged.get());
    } else if (fillsSentences(quotation)) {
      Optional<Candidate> announced = announced(quotation, findings, cues);
      if (announced.isPresent()) {
        findings.add(announced.get());
        return;
      }
      before(quotation, findings)
          .ifPresent(speaker -> findings.replace(speaker, joined(speaker, quotation)));
    }
  }

  /** Only a cue next to it makes a quotation of a word or two: <em>she said: "No."</em> */
  private static boolean isBeside(Candidate c, List<Passage> quotation) {
    Passage words = quotation.get(0);
    Sentence s = words.sentence();
    if (s.number() != c.sentence().number()) {
      return false;
    }
    if (c.cueHead() < words.first()) {
      return words.first() - c.cueHead() == 2 && s.token(words.first() - 1).isPunctuation();
    }
    int next = words.last() + 1;
    boolean tagged = c.cueHolds(s, next) || c.source().filter(p -> p.holds(next)).isPresent();
    return tagged && words.last() > 0 && s.token(words.last() - 1).isPunctuation();
  }

  private static int words(List<Passage> quotation) {
    return quotation.stream()
        .mapToInt(p -> p.without(t -> p.sentence().token(t).isPunctuation()).tokens().size())
        .sum();
  }

  /** The attribution that most of the quotation belongs to already, its cue outside. */
  private static Optional<Candidate> host(List<Passage> quotation, Findings findings) {
    return findings.candidates().stream()
        .filter(c -> overlap(c, quotation) > 0)
        .filter(
            c ->
                quotation.stream()
                    .noneMatch(
                        p ->
                            c.cueHead() >= 0
                                && p.sentence().number() == c.sentence().number()
                                && p.holds(c.cueHead())))
        .max(Comparator.comparingInt(c -> overlap(c, quotation)));
  }

  private static int overlap(Candidate c, List<Passage> quotation) {
    int shared = 0;
    for (Passage p : quotation) {
      shared +=
          (int)
              p.tokens().stream()
                  .filter(
                      t ->
                          !p.sentence().token(t).isPunctuation() && c.contentHolds(p.sentence(), t))
                  .count();
    }
    return shared;
  }

  private static Candidate joined(Candidate c, List<Passage> quotation) {
    Map<Integer, TreeSet<Integer>> tokens = new TreeMap<>();
    Map<Integer, Sentence> sentences = new TreeMap<>();
    List<Passage> all = new ArrayList<>(c.content());
    boolean within =
        quotation.stream()
            .allMatch(
                p -> p.bare().tokens().stream().allMatch(t -> c.contentHolds(p.sentence(), t)));
    int outside = words(c.content()) - overlap(c, quotation);
    all.addAll(quotation);
    for (Passage p : all) {
      sentences.put(p.sentence().number(), p.sentence());
      tokens.computeIfAbsent(p.sentence().number(), n -> new TreeSet<>()).addAll(p.tokens());
    }
    List<Passage> content = new ArrayList<>();
    tokens.forEach((n, found) -> content.add(new Passage(sentences.get(n), List.copyOf(found))));
    boolean mixed = (within && outside > 1) || c.speech() == Speech.MixedSpeech;
    return c.withContent(content, mixed ? Speech.MixedSpeech : Speech.DirectSpeech);
  }

  private Optional<Candidate> tagged(List<Passage> quotation, Findings findings, Cues cues) {
    Passage first = quotation.get(0);
    Passage last = quotation.get(quotation.size() - 1);
    List<Candidate> found = new ArrayList<>();
    for (Passage edge : List.of(first, last)) {
      Sentence s = edge.sentence();
      for (int verb : s.indexes()) {
        int gap = verb < edge.first() ? edge.first() - verb : verb - edge.last();
        if (gap > 0 && gap <= FARTHEST_CUE && findings.byCue(s, verb).isEmpty()) {
          cues.verb(s, verb).flatMap(cue -> candidate(s, cue, quotation)).ifPresent(found::add);
        }
      }
    }
    if (found.isEmpty() && last.last() == last.sentence().size() - 1) {
      return inNextSentence(quotation, findings, cues);
    }
    return found.stream()
        .min(
            Comparator.comparingInt(
                c ->
                    Math.min(
                        Math.abs(c.cueHead() - first.first()),
                        Math.abs(c.cueHead() - last.last()))));
  }

  /** <em>"X?" asked B.</em>: the engine ends the sentence with the mark. */
  private Optional<Candidate> inNextSentence(
      List<Passage> quotation, Findings findings, Cues cues) {
    Sentence s = quotation.get(quotation.size() - 1).sentence();
    return findings.block(s.block()).stream()
        .filter(next -> next.number() == s.number() + 1 && !isNewSentence(next))
        .flatMap(next -> cues.verb(next, next.root()).stream())
        .filter(cue -> cue.head() <= FARTHEST_CUE)
        .filter(cue -> cue.sentence().child(cue.head(), "obj", "ccomp", "xcomp").isEmpty())
        .flatMap(cue -> candidate(cue.sentence(), cue, quotation).stream())
        .findFirst();
  }

  private static boolean isNewSentence(Sentence s) {
    return Character.isUpperCase(s.token(0).word().codePointAt(0)) && !s.token(0).isName();
  }

  private Optional<Candidate> candidate(Sentence s, Cue cue, List<Passage> quotation) {
    Optional<CueSense> sense = cue.sense(Frame.Quotation);
    Optional<Passage> source = Sources.ofVerb(s, cue.subject());
    if (sense.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    Candidate found = Candidate.explicit(name(), cue, sense.get(), source, quotation.get(0));
    Optional<Passage> named = named(s, cue, quotation);
    if (named.isPresent()) {
      return named.map(p -> found.withContent(List.of(p), Speech.MixedSpeech));
    }
    return Optional.of(
        found
            .withContent(quotation, Speech.DirectSpeech)
            .withAddressee(Addressees.of(s, cue, sense.get())));
  }

  /** The sentence before, which may end the paragraph before, announces it with a colon. */
  private Optional<Candidate> announced(List<Passage> quotation, Findings findings, Cues cues) {
    return findings
        .article()
        .before(quotation.get(0).sentence())
        .filter(s -> s.token(s.size() - 1).word().equals(":"))
        .flatMap(s -> cues.verb(s, s.root()))
        .flatMap(cue -> candidate(cue.sentence(), cue, quotation));
  }

  /** <em>Called C "a Y"</em>: the content is about C. */
  private static Optional<Passage> named(Sentence s, Cue cue, List<Passage> quotation) {
    int verb = cue.head();
    Passage words = quotation.get(0);
    boolean naming = cue.has(Frame.Predicative) && quotation.size() == 1;
    return naming && words.sentence().number() == s.number() && words.first() > verb
        ? s.child(verb, "obj")
            .filter(o -> o > verb && o < words.first())
            .map(
                o ->
                    new Passage(
                        s,
                        Stream.concat(s.subtree(o).stream(), words.tokens().stream())
                            .distinct()
                            .sorted()
                            .toList()))
        : Optional.empty();
  }

  private static boolean fillsSentences(List<Passage> quotation) {
    return quotation.stream()
        .allMatch(
            p -> p.bare().tokens().size() == Passage.whole(p.sentence()).bare().tokens().size());
  }

  /** The quotation before this one: it ends with the sentence before, or in the same paragraph. */
  private static Optional<Candidate> before(List<Passage> quotation, Findings findings) {
    Sentence first = quotation.get(0).sentence();
    return findings.candidates().stream()
        .filter(c -> c.speech() != Speech.IndirectSpeech && c.source().isPresent())
        .filter(c -> end(c) < first.number())
        .filter(c -> end(c) == first.number() - 1 || c.sentence().block() == first.block())
        .reduce((a, b) -> end(b) >= end(a) ? b : a);
  }

  /** The last sentence of an attribution. */
  private static int end(Candidate c) {
    int content = c.content().get(c.content().size() - 1).sentence().number();
    return Math.max(content, c.sentence().number());
  }
}
