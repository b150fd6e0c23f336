package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;

/**
 * A cue verb with an object and a predicate about it: <em>B called the plan unwise</em>, <em>B
 * regards C as a threat</em>, <em>the county is seen as decisive</em>.
 */
final class SmallClause implements Construction {
  private static final Set<String> AS = Set.of("as");

  @Override
  public void find(Findings findings, Cues cues) {
    findings.addVerbs(cues, cue -> candidate(cue.sentence(), cue));
  }

  private Optional<Candidate> candidate(Sentence s, Cue cue) {
    int verb = cue.head();
    boolean passive = Grammar.isPassive(s, verb);
    Optional<CueSense> sense = cue.sense(Frame.Predicative);
    Optional<Passage> source = Sources.ofVerb(s, cue.subject());
    if (sense.isEmpty() || (source.isEmpty() && !passive)) {
      return Optional.empty();
    }
    Optional<Integer> object =
        passive ? s.child(verb, "nsubj:pass") : s.child(verb, "obj", "iobj").filter(o -> o > verb);
    return predicate(s, verb, object)
        .map(predicate -> content(s, verb, predicate, object))
        .map(content -> Candidate.explicit(name(), cue, sense.get(), source, content));
  }

  /** The predicate: one with the object for its subject, or one after the object. */
  private static Optional<Integer> predicate(Sentence s, int verb, Optional<Integer> object) {
    Optional<Integer> own =
        s.children(verb, "xcomp", "ccomp").stream()
            .filter(p -> p > verb && isBare(s, p))
            .filter(p -> s.child(p, "nsubj").filter(b -> b > verb && b < p).isPresent())
            .findFirst();
    if (own.isPresent() || object.isEmpty()) {
      return own;
    }
    int after = Math.max(verb, object.get());
    return s.children(verb, "xcomp", "obj", "obl", "advcl", "dep").stream()
        .filter(p -> p > after && (isBare(s, p) || Grammar.hasMark(s, p, AS)))
        .filter(p -> s.is(p, "xcomp") || isSecond(s, p, object.get()) || Grammar.hasMark(s, p, AS))
        .findFirst()
        .or(
            () ->
                s.children(object.get(), "nmod", "acl").stream()
                    .filter(p -> p > after && Grammar.hasMark(s, p, AS))
                    .findFirst());
  }

  /** Where the parser sees two objects: called the opera a yawn. */
  private static boolean isSecond(Sentence s, int predicate, int object) {
    return s.is(predicate, "obj") && s.is(object, "iobj");
  }

  /** A noun, an adjective or a participle, without a copula or an auxiliary of its own. */
  private static boolean isBare(Sentence s, int predicate) {
    return s.token(predicate).tag().matches("NN.*|JJ.*|VBN|CD|DT|PRP")
        && s.child(predicate, "cop", "aux", "mark").isEmpty();
  }

  private static Passage content(Sentence s, int verb, int predicate, Optional<Integer> object) {
    List<Integer> tokens = new ArrayList<>(s.subtree(predicate));
    object.ifPresent(o -> tokens.addAll(s.subtree(o, child -> child != verb)));
    return new Passage(s, tokens.stream().distinct().sorted().toList()).trimmed();
  }
}
