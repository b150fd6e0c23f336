package org.w3id.dixit.annotate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Mends a clause with <em>that</em> whose subject holds a participle or is a gerund, which the
 * parser takes for the predicate: <em>reports that a man called Jonas was seen</em>. What follows
 * such a clause right away is its finite verb.
 */
final class OpenClauseRepair {
  private OpenClauseRepair() {}

  static void mend(DraftTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, "ccomp") && tree.head(i) >= 0 && tree.head(i) < i) {
        mend(tree, i);
      }
    }
  }

  private static void mend(DraftTree tree, int participle) {
    Optional<Integer> that =
        tree.children(participle, "mark").stream()
            .filter(m -> tree.token(m).lemma().equals("that"))
            .findFirst();
    boolean bare =
        tree.token(participle).tag().matches("VB[DNG]")
            && tree.child(participle, "aux", "aux:pass", "cop").isEmpty();
    List<Integer> words =
        IntStream.range(0, tree.size()).filter(i -> tree.isBelow(i, participle)).boxed().toList();
    int next = words.get(words.size() - 1) + 1;
    if (that.isEmpty() || !bare || next >= tree.size() || !tree.token(next).isVerb()) {
      return;
    }
    boolean finite = tree.isFiniteVerb(next) || tree.token(next).tag().equals("MD");
    boolean auxiliary = tree.is(next, "aux", "cop") && tree.head(next) >= 0;
    int predicate = auxiliary ? tree.head(next) : next;
    int cue = tree.head(participle);
    if (!finite || predicate < next || predicate == cue) {
      return;
    }
    if (tree.isBelow(cue, predicate)) {
      tree.replace(predicate, cue);
      tree.children(predicate).stream()
          .filter(c -> c < cue)
          .forEach(c -> tree.attach(c, cue, tree.relation(c)));
    }
    tree.attach(predicate, cue, "ccomp");
    tree.attach(that.get(), predicate, "mark");
    Optional<Integer> noun = tree.child(participle, "nsubj").filter(n -> n < participle);
    noun.ifPresent(n -> tree.attach(n, predicate, "nsubj"));
    tree.attach(participle, noun.orElse(predicate), noun.isPresent() ? "acl" : "csubj");
  }
}
