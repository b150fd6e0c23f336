package org.w3id.dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.annotate.BlockKind;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.TextSpan;

class NestingTest {
  private static final CueSense SAYS =
      new CueSense(
          "say",
          Optional.of(new Reading(Act.State, Certainty.Certain, Polarity.Positive)),
          EnumSet.of(Frame.Clause),
          Optional.empty());
  private static final Sentence SENTENCE = sentence(8);

  @Test
  void theNarrowestContentThatHoldsTheCueIsTheParent() {
    Candidate outer = candidate(0, 1, 7);
    Candidate middle = candidate(2, 3, 7);
    Candidate inner = candidate(4, 5, 7);
    Map<Candidate, Candidate> parents = Nesting.parents(List.of(outer, middle, inner));
    assertEquals(Map.of(middle, outer, inner, middle), parents);
  }

  @Test
  void twoThatHoldEachOthersCueAreNotNestedBothWays() {
    Candidate wide = candidate(0, 1, 7);
    Candidate narrow = candidate(5, 0, 3);
    for (List<Candidate> order : List.of(List.of(wide, narrow), List.of(narrow, wide))) {
      assertEquals(Map.of(narrow, wide), Nesting.parents(order));
    }
  }

  @Test
  void threeInARingEndSomewhere() {
    List<Candidate> ring = List.of(candidate(0, 2, 3), candidate(2, 4, 5), candidate(4, 0, 1));
    Map<Candidate, Candidate> parents = Nesting.parents(ring);
    for (Candidate start : ring) {
      List<Candidate> seen = new ArrayList<>();
      for (Candidate at = start; at != null; at = parents.get(at)) {
        assertTrue(!seen.contains(at), "a ring of parents");
        seen.add(at);
      }
    }
  }

  private static Candidate candidate(int cue, int from, int to) {
    Cue words = new Cue(SENTENCE, cue, List.of(cue), List.of(SAYS), cue, Denial.None);
    return Candidate.explicit(
        "Test", words, SAYS, Optional.empty(), Passage.of(SENTENCE, from, to));
  }

  private static Sentence sentence(int size) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tokens.add(new Token(i, "word", "word", "NN", "O", new TextSpan(i * 5, i * 5 + 4)));
      heads.add(i - 1);
      relations.add(i == 0 ? "root" : "dep");
    }
    return new Sentence(0, 0, BlockKind.PARAGRAPH, tokens, heads, relations);
  }
}
