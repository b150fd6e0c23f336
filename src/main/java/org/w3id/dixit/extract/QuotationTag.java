package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.Speech;

/**
 * A clause that tags what stands before or around it: <em>X, he said</em>, <em>X, said B, Y</em>.
 * Where the words before are in the first person and bear no marks, the quotation goes back over
 * the sentences of its paragraph that have no cue.
 */
final class QuotationTag implements Construction {

  @Override
  public void find(Findings findings, Cues cues) {
    findings.addVerbs(cues, cue -> candidate(cue.sentence(), cue, findings));
  }

  private Optional<Candidate> candidate(Sentence s, Cue cue, Findings findings) {
    Optional<CueSense> sense = cue.sense(Frame.Quotation).or(() -> cue.sense(Frame.Clause));
    Optional<Passage> content = tagged(s, cue.head());
    Optional<Passage> source = Sources.ofVerb(s, cue.subject());
    boolean tag = cue.has(Frame.Addressee) || s.child(cue.head(), "obj", "xcomp").isEmpty();
    if (sense.isEmpty() || content.isEmpty() || source.isEmpty() || !tag) {
      return Optional.empty();
    }
    Candidate found =
        Candidate.explicit(name(), cue, sense.get(), source, content.get())
            .withAddressee(Addressees.of(s, cue, sense.get()));
    return Optional.of(withSentencesBefore(found, findings));
  }

  private static Optional<Passage> tagged(Sentence s, int verb) {
    Optional<Integer> below =
        s.children(verb, "ccomp", "dep", "parataxis").stream()
            .filter(c -> c < verb && Grammar.isPredicate(s, c) && !isBareParticiple(s, c))
            .filter(c -> s.child(c, "mark").isEmpty() && isSetApart(s, c, verb))
            .findFirst();
    if (below.isPresent()) {
      List<Integer> content = new ArrayList<>(s.subtree(below.get()));
      return Optional.of(
          new Passage(s, content)
              .without(t -> isTag(s, t, verb, below.get()))
              .trimmed()
              .balanced());
    }
    if (s.is(verb, "parataxis") && s.head(verb) < verb) {
      int top = s.head(verb);
      List<Integer> content = s.subtree(top, child -> child != verb);
      return Optional.of(new Passage(s, content).closed().balanced());
    }
    return s.is(verb, "parataxis") ? around(s, verb) : Optional.empty();
  }

  /** <em>Asked about X, he laughed</em>. */
  private static boolean isBareParticiple(Sentence s, int verb) {
    return s.token(verb).tag().equals("VBN")
        && s.child(verb, "nsubj", "aux", "aux:pass", "cop", "expl").isEmpty();
  }

  /** Whether a comma or a mark stands between what is said and its tag. */
  private static boolean isSetApart(Sentence s, int content, int verb) {
    return IntStream.range(content + 1, verb)
        .filter(t -> s.token(t).isPunctuation())
        .anyMatch(
            t ->
                s.subtree(content).stream()
                    .allMatch(c -> c <= t || c > verb || s.token(c).isPunctuation()));
  }

  /** The clause that a tag between commas interrupts: <em>X, B said, X</em>. */
  private static Optional<Passage> around(Sentence s, int verb) {
    List<Integer> clause = s.subtree(s.head(verb), child -> child != verb);
    boolean interrupts =
        clause.get(0) < verb
            && clause.get(clause.size() - 1) > verb
            && s.child(verb, "ccomp", "obj").isEmpty();
    return interrupts ? Optional.of(new Passage(s, clause).closed()) : Optional.empty();
  }

  private static boolean isTag(Sentence s, int token, int verb, int content) {
    return token == verb || (s.isBelow(token, verb) && !s.isBelow(token, content));
  }

  /** Whether a sentence is attributed to somebody else than the one who speaks in it. */
  private static boolean hasOtherSpeaker(Sentence s, Findings findings) {
    return findings.cuesIn(s).stream()
        .flatMap(c -> c.source().stream())
        .anyMatch(source -> !FirstPerson.speaksIn(List.of(source)));
  }

  private static boolean isMarked(Passage content) {
    Sentence s = content.sentence();
    int from = Math.max(0, content.first() - 1);
    int to = Math.min(s.size() - 1, content.last() + 2);
    return IntStream.rangeClosed(from, to).anyMatch(t -> s.token(t).isQuoteMark());
  }

  private static Candidate withSentencesBefore(Candidate found, Findings findings) {
    List<Passage> content = new ArrayList<>(found.content());
    boolean marked = isMarked(found.content().get(0));
    List<Passage> before = new ArrayList<>();
    if (!marked) {
      List<Sentence> block = findings.block(found.sentence().block());
      for (int i = block.indexOf(found.sentence()) - 1; i >= 0; i--) {
        Sentence s = block.get(i);
        if (hasOtherSpeaker(s, findings) || s.tokens().stream().anyMatch(Token::isQuoteMark)) {
          break;
        }
        before.add(0, Passage.whole(s));
      }
    }
    boolean firstPerson =
        FirstPerson.speaksIn(before) || (!marked && FirstPerson.speaksIn(found.content()));
    if (!firstPerson) {
      return found;
    }
    content.addAll(0, before);
    return found.withContent(content, Speech.DirectSpeech);
  }
}
