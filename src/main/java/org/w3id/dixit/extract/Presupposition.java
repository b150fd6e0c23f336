package org.w3id.dixit.extract;

import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.AttributionKind;

/**
 * An event that the article takes for granted while it speaks of something else: a noun with the
 * name of who does it before it (<em>they discussed C's involvement in the war</em>).
 */
final class Presupposition implements Construction {
  private final EventReader events;

  Presupposition(EventReader events) {
    this.events = events;
  }

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      for (int noun : s.indexes()) {
        boolean ownVoice =
            findings.candidates().stream()
                .filter(c -> c.contentHolds(s, noun))
                .allMatch(c -> c.kind() == AttributionKind.Default);
        if (ownVoice && isPresupposed(s, noun, findings)) {
          findings.add(candidate(s, noun));
        }
      }
    }
  }

  private boolean isPresupposed(Sentence s, int noun, Findings findings) {
    Optional<Integer> owner = s.child(noun, "nmod:poss").filter(p -> s.token(p).isName());
    boolean complement = s.children(noun, "nmod").stream().anyMatch(m -> m > noun);
    return owner.isPresent()
        && complement
        && events.isEventNoun(s, noun)
        && findings.byCue(s, noun).isEmpty();
  }

  private Candidate candidate(Sentence s, int noun) {
    Passage content =
        new Passage(s, s.subtree(noun, c -> !s.is(c, "conj", "cc") || s.head(c) != noun))
            .trimmed(t -> t.tag().equals("CC") || t.isPunctuation());
    return Candidate.ownVoice(name(), content, AttributionKind.Presupposed, 0.6);
  }
}
