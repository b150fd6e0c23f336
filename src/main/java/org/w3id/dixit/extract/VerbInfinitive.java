package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;

/**
 * A cue verb with a to-infinitive, of the source itself (<em>B promised to X</em>), of somebody
 * else (<em>B expects C to X</em>), or of the addressee (<em>B urged C to X</em>).
 */
final class VerbInfinitive implements Construction {

  @Override
  public void find(Findings findings, Cues cues) {
    findings.addVerbs(
        cues,
        cue -> leadsToCue(cue, cues) ? Optional.empty() : candidate(cue.sentence(), cue, cues));
  }

  /** In <em>refused to say X</em> the saying is the cue, and the refusal its negation. */
  private static boolean leadsToCue(Cue cue, Cues cues) {
    Sentence s = cue.sentence();
    return s.children(cue.head(), "xcomp").stream()
        .anyMatch(x -> cues.verb(s, x).filter(c -> c.subject() == cue.head()).isPresent());
  }

  /** <em>Called on C to X</em>: the one after the preposition that belongs to the verb. */
  private static Optional<Integer> calledOn(Sentence s, Cue cue, int infinitive) {
    int preposition = cue.head() + 1;
    boolean belongs =
        cue.has(Frame.Addressee)
            && preposition < s.size()
            && s.token(preposition).tag().equals("IN");
    return belongs
        ? s.child(infinitive, "nsubj")
            .or(
                () ->
                    s.children(cue.head(), "obl").stream()
                        .filter(o -> s.head(preposition) == o)
                        .findFirst())
        : Optional.empty();
  }

  private Optional<Candidate> candidate(Sentence s, Cue cue, Cues cues) {
    Optional<CueSense> sense = cue.sense(Frame.Infinitive).filter(found -> !found.has(Frame.Hedge));
    Optional<Integer> infinitive = Complements.infinitive(s, cue.head());
    Optional<Passage> source = Sources.ofVerb(s, cue.subject());
    boolean passive = Grammar.isPassive(s, cue.head());
    boolean known = source.isPresent() || (passive && cue.has(Frame.Addressee));
    if (sense.isEmpty() || infinitive.isEmpty() || !known) {
      return Optional.empty();
    }
    Optional<Integer> object =
        passive
            ? s.child(cue.head(), "nsubj:pass")
            : s.child(cue.head(), "obj", "iobj")
                .or(() -> calledOn(s, cue, infinitive.get()))
                .filter(o -> o > cue.head() && o < infinitive.get());
    boolean told = object.isPresent() && cue.has(Frame.Addressee);
    List<Integer> content = new ArrayList<>(s.subtree(infinitive.get()));
    content.removeIf(t -> t <= cue.head());
    object.filter(o -> !told).ifPresent(o -> content.addAll(s.subtree(o)));
    object
        .filter(o -> told && o > cue.head())
        .map(s::subtree)
        .ifPresent(whom -> content.removeIf(t -> t <= whom.get(whom.size() - 1)));
    Passage plain = new Passage(s, content.stream().distinct().sorted().toList()).trimmed();
    Passage passage = Conditions.included(plain, cue.head(), cues);
    Optional<Passage> addressee =
        told ? object.map(o -> Grammar.nounPhrase(s, o)) : Optional.empty();
    return Optional.of(
        Candidate.explicit(name(), cue, sense.get(), source, passage).withAddressee(addressee));
  }
}
