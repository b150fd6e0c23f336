package org.w3id.dixit.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.model.TextSpan;

class TreeRepairTest {

  private static List<Token> tokens(String... words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      String lemma = word.equals("looks") ? "look" : word;
      int i = tokens.size();
      tokens.add(new Token(i, word, lemma, "X", "O", new TextSpan(i, i + 1)));
    }
    return tokens;
  }

  @Test
  void makesTheClauseAfterLooksLikeItsComplement() {
    List<Token> tokens = tokens("it", "looks", "like", "Ukraine", "will", "join");
    Integer[] heads = {1, 5, 3, 1, 5, Sentence.ROOT};
    String[] relations = {"nsubj", "csubj", "case", "obl", "aux", "root"};
    TreeRepair.mend(tokens, heads, relations);
    assertArrayEquals(new Integer[] {1, Sentence.ROOT, 5, 5, 5, 1}, heads);
    assertArrayEquals(new String[] {"nsubj", "root", "mark", "nsubj", "aux", "ccomp"}, relations);
  }

  @Test
  void leavesAClauseWithASubjectAlone() {
    List<Token> tokens = tokens("what", "looks", "like", "rain", "it", "stops");
    Integer[] heads = {1, 5, 3, 1, 5, Sentence.ROOT};
    String[] relations = {"nsubj", "csubj", "case", "obl", "nsubj", "root"};
    TreeRepair.mend(tokens, heads, relations);
    assertArrayEquals(new Integer[] {1, 5, 3, 1, 5, Sentence.ROOT}, heads);
  }

  @Test
  void takesThatForAConjunction() {
    List<Token> tokens = tokens("decision", "that", "they", "join");
    Integer[] heads = {Sentence.ROOT, 3, 3, 0};
    String[] relations = {"root", "dep", "nsubj", "dep"};
    TreeRepair.mend(tokens, heads, relations);
    assertArrayEquals(new String[] {"root", "mark", "nsubj", "dep"}, relations);
  }
}
