package org.w3id.dixit.annotate;

import java.util.Optional;
import java.util.Set;

/**
 * <em>Between 10 and 20 men left</em>: a preposition that limits the number of a noun makes no
 * oblique of it; where the verb after it has no subject, the noun is that.
 */
final class LimitedSubject {
  private static final Set<String> LIMITS =
      Set.of("about", "above", "around", "below", "between", "over", "under");

  private LimitedSubject() {}

  static void mend(DraftTree tree) {
    for (int i = 0; i + 1 < tree.size(); i++) {
      if (tree.is(i, "case") && LIMITS.contains(tree.token(i).lemma())) {
        subject(tree, i);
      }
    }
  }

  private static void subject(DraftTree tree, int limit) {
    int noun = tree.head(limit);
    int verb = noun < 0 ? noun : tree.head(noun);
    boolean numbered = tree.token(limit + 1).tag().equals("CD") && limit < noun && noun < verb;
    if (!numbered || !tree.is(noun, "obl") || !tree.isFiniteVerb(verb)) {
      return;
    }
    Optional<Integer> subject = tree.child(verb, "nsubj", "expl", "csubj");
    if (subject.isEmpty() && tree.children(noun, "case").size() == 1) {
      boolean passive = tree.child(verb, "aux:pass").isPresent();
      tree.attach(noun, verb, passive ? "nsubj:pass" : "nsubj");
      tree.attach(limit, noun, "advmod");
    }
  }
}
