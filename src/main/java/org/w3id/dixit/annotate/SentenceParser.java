package org.w3id.dixit.annotate;

import java.util.List;
import java.util.Set;
import org.w3id.dixit.vocabulary.ClauseVerbs;

/** The dependency tree of a sentence: parsed, read again where that helps, and mended. */
final class SentenceParser {
  /** What one rereading brings to light another may mend. */
  private static final int ROUNDS = 3;

  private final Parser parser;
  private final List<Rereading> rereadings;

  private SentenceParser(Parser parser, ClauseVerbs verbs) {
    this.parser = parser;
    this.rereadings =
        List.of(
            new FrontedPhrase(),
            new SourcePhrase(),
            new QuotedTag(verbs.saying()),
            new SubjectAside(verbs.saying()),
            new InterruptingTag(verbs.saying()),
            new BareClause(verbs.withClause(), verbs.telling()));
  }

  static SentenceParser load() {
    return new SentenceParser(Parser.load(), ClauseVerbs.shipped());
  }

  /**
   * Heads and relations of the tokens of a sentence.
   *
   * @param heads filled with the index of each token's head, or {@link Sentence#ROOT}
   * @param relations filled with the relation of each token to its head
   */
  void parse(List<Token> tokens, Integer[] heads, String[] relations) {
    DraftTree tree = new DraftTree(tokens, heads, relations, PartialQuotations.marks(tokens));
    Trial.of(tree, parser, -1, List.of(), Set.of()).ifPresent(read -> tree.adopt(read.tree()));
    int additions = -1;
    for (int round = 0; round < ROUNDS && tree.additions() > additions; round++) {
      additions = tree.additions();
      rereadings.forEach(rereading -> rereading.mend(tree, parser));
    }
    TreeRepair.mend(tokens, heads, relations);
  }
}
