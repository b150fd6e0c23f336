package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * A passive verb of saying or thinking between subject and infinitive: <em>B is said to have done
 * X</em>, <em>B is expected to X</em>.
 */
final class ReportedPassive implements Construction {
  private static final Set<String> DUTY = WordLists.of("dutyVerb");

  @Override
  public void find(Findings findings, Cues cues) {
    findings.addVerbs(cues, cue -> candidate(cue.sentence(), cue));
  }

  private Optional<Candidate> candidate(Sentence s, Cue cue) {
    int verb = cue.head();
    Optional<CueSense> sense =
        cue.sense(Frame.Clause)
            .filter(x -> canBeNobodys(x.reading().orElseThrow().act()) && !x.has(Frame.Addressee));
    Optional<Integer> subject = s.child(verb, "nsubj:pass");
    Optional<Integer> infinitive =
        s.children(verb, "xcomp").stream()
            .filter(x -> x > verb && Grammar.isToInfinitive(s, x))
            .findFirst();
    if (DUTY.contains(s.lemma(verb))
        || sense.isEmpty()
        || subject.isEmpty()
        || infinitive.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> content = new ArrayList<>(s.subtree(subject.get()));
    content.addAll(s.subtree(infinitive.get()));
    Passage passage = new Passage(s, content.stream().distinct().sorted().toList()).trimmed();
    Optional<Passage> source = Sources.agent(s, verb);
    return Optional.of(Candidate.explicit(name(), cue, sense.get(), source, passage));
  }

  private static boolean canBeNobodys(Act act) {
    return Acts.isReport(act) || (Acts.ofTheMind(act) && act != Act.Know);
  }
}
