package org.w3id.dixit.annotate;

import java.util.Optional;

/**
 * Mends clauses without <em>that</em> after a verb. The parser often takes the subject of the
 * clause for the object of the verb, which leaves the rest of the clause in the wrong place:
 *
 * <ol>
 *   <li><em>He said the river was low</em>: <em>low</em> loose below <em>said</em>.
 *   <li><em>She hopes the frost will end</em>: <em>hopes</em> the subject of <em>end</em>.
 *   <li><em>B, who lives there, said the talks had failed</em>: <em>said</em> in the relative
 *       clause, <em>failed</em> the main verb.
 *   <li><em>B, who said the contract was void, left</em>: <em>void</em> the main predicate.
 *   <li><em>Which engineers say is unsafe</em>: <em>say</em> the subject of <em>unsafe</em>.
 *   <li><em>Though some think it will end</em>: <em>think</em> below <em>end</em>.
 *   <li><em>B called on C to leave and urged X</em>: <em>urged</em> beside <em>leave</em>; so too
 *       beside a passive verb that shares no subject with it.
 * </ol>
 */
final class ComplementRepair {
  private ComplementRepair() {}

  static void mend(DraftTree tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      if (tree.token(verb).tag().equals("VBN") && tree.child(verb, "aux:pass").isEmpty()) {
        participle(tree, verb);
      }
      if (tree.isFiniteVerb(verb)) {
        pronoun(tree, verb);
        subordinate(tree, verb);
        coordinated(tree, verb);
        int at = verb;
        tree.children(verb, "obj").stream()
            .filter(o -> o > at && isNominal(tree, o))
            .findFirst()
            .ifPresent(object -> mend(tree, at, object));
      }
    }
  }

  /** <em>Which engineers say is unsafe</em>: the relative pronoun is the subject of the clause. */
  private static void pronoun(DraftTree tree, int verb) {
    int predicate = tree.head(verb);
    Optional<Integer> relative =
        tree.child(verb, "obj").filter(o -> o < verb && tree.token(o).tag().matches("W.*"));
    if (relative.isPresent()
        && tree.child(verb, "nsubj").isPresent()
        && predicate > verb
        && tree.is(verb, "csubj")
        && isClause(tree, verb, predicate)) {
      tree.attach(verb, tree.head(predicate), "acl:relcl");
      tree.attach(predicate, verb, "ccomp");
    }
  }

  private static void subordinate(DraftTree tree, int verb) {
    int predicate = tree.head(verb);
    if (predicate < verb || !tree.is(verb, "advcl") || tree.child(verb, "mark").isEmpty()) {
      return;
    }
    boolean subject = tree.child(verb, "nsubj").filter(b -> b < verb).isPresent();
    boolean bare = tree.child(verb, "ccomp", "obj", "xcomp").isEmpty();
    boolean next =
        tree.child(predicate, "nsubj").filter(b -> tree.start(b) == verb + 1).isPresent();
    if (subject && bare && next && !tree.hasMarkBetween(verb, predicate)) {
      tree.attach(verb, tree.head(predicate), "advcl");
      tree.attach(predicate, verb, "ccomp");
    }
  }

  private static void coordinated(DraftTree tree, int verb) {
    int beside = tree.head(verb);
    boolean own = tree.child(verb, "nsubj", "mark").isPresent();
    if (!tree.is(verb, "conj") || own) {
      return;
    }
    if (beside >= 0 && isBareNoun(tree, beside) && tree.child(verb, "aux", "cop").isEmpty()) {
      besideNoun(tree, verb, beside);
      return;
    }
    if (beside >= 0 && isSecondSaying(tree, verb, beside)) {
      tree.attach(verb, tree.head(beside), "conj");
      return;
    }
    boolean infinitive = tree.token(beside).tag().equals("VB") && !tree.isFinite(beside);
    boolean passive = tree.child(beside, "nsubj:pass").isPresent();
    int above = beside;
    while ((infinitive || passive)
        && above >= 0
        && tree.is(above, "ccomp", "xcomp", "advcl", "acl")) {
      above = tree.head(above);
      boolean alike = above >= 0 && tree.token(above).tag().equals(tree.token(verb).tag());
      if (alike || (infinitive && above >= 0 && isPlainVerb(tree, above))) {
        tree.attach(verb, above, "conj");
        return;
      }
    }
  }

  /** <em>Accused the judge of lying and called X</em>: tagged a participle, beside a noun. */
  private static void participle(DraftTree tree, int verb) {
    int beside = tree.head(verb);
    boolean bare = tree.child(verb, "aux", "cop", "nsubj", "mark").isEmpty();
    if (beside >= 0 && bare && tree.is(verb, "conj") && isBareNoun(tree, beside)) {
      besideNoun(tree, verb, beside);
    }
  }

  /**
   * <em>B said the label was wrong and warned that Y</em>: who warns is B, unless somebody is what
   * the first clause is about.
   */
  private static boolean isSecondSaying(DraftTree tree, int verb, int beside) {
    int above = tree.head(beside);
    boolean alike =
        above >= 0
            && tree.is(beside, "ccomp")
            && tree.token(above).tag().equals(tree.token(verb).tag());
    boolean says =
        tree.children(verb, "ccomp").stream()
            .anyMatch(c -> c > verb && tree.child(c, "mark").isPresent());
    boolean person =
        tree.child(beside, "nsubj").filter(s -> tree.token(s).tag().matches("PRP|NNP")).isPresent();
    return alike && says && (!person || tree.token(verb).lemma().equals("add"));
  }

  private static boolean isBareNoun(DraftTree tree, int token) {
    return tree.token(token).isNoun()
        && tree.child(token, "nsubj", "cop", "mark").isEmpty()
        && tree.head(token) != Sentence.ROOT
        && !tree.is(token, "nsubj", "conj", "appos");
  }

  /** A finite verb is no conjunct of a noun: it belongs beside the verb that the noun hangs on. */
  private static void besideNoun(DraftTree tree, int verb, int noun) {
    for (int above = tree.head(noun); above != Sentence.ROOT; above = tree.head(above)) {
      if (tree.isFiniteVerb(above)) {
        tree.attach(verb, above, "conj");
        return;
      }
    }
  }

  /** A verb form in <em>-ed</em> without an auxiliary is finite, whatever the tagger says. */
  private static boolean isPlainVerb(DraftTree tree, int verb) {
    boolean participle = tree.token(verb).tag().equals("VBN");
    return tree.isFiniteVerb(verb)
        || (participle && tree.child(verb, "aux", "aux:pass").isEmpty() && verb > 0);
  }

  private static boolean isNominal(DraftTree tree, int token) {
    return tree.token(token).tag().matches("NN.*|PRP|CD|DT");
  }

  private static void mend(DraftTree tree, int verb, int object) {
    loose(tree, verb, object)
        .ifPresent(
            predicate -> {
              tree.attach(predicate, verb, "ccomp");
              tree.attach(object, predicate, "nsubj");
            });
    int above = tree.head(verb);
    if (above > object && tree.is(verb, "csubj") && isClause(tree, object, above)) {
      swap(tree, verb, object, above);
      return;
    }
    int noun = above;
    int predicate = noun < 0 ? noun : tree.head(noun);
    if (noun >= 0
        && tree.is(verb, "acl:relcl")
        && tree.is(noun, "nsubj")
        && predicate > object
        && !tree.hasMarkBetween(object, predicate)
        && tree.isFinite(predicate)) {
      relative(tree, noun, verb, object, predicate);
    }
  }

  /** The finite clause without a subject that hangs on the verb, right after its object. */
  private static Optional<Integer> loose(DraftTree tree, int verb, int object) {
    return tree.children(verb, "dep", "parataxis").stream()
        .filter(p -> p > object && isClause(tree, object, p))
        .findFirst();
  }

  private static boolean isClause(DraftTree tree, int object, int predicate) {
    boolean subject = tree.child(predicate, "nsubj", "expl", "mark", "cc").isPresent();
    return !subject && tree.isFinite(predicate) && !tree.hasMarkBetween(object, predicate);
  }

  private static void swap(DraftTree tree, int verb, int object, int predicate) {
    tree.replace(predicate, verb);
    for (int child : tree.children(predicate)) {
      if (child < verb || tree.is(child, "punct")) {
        tree.attach(child, verb, tree.relation(child));
      }
    }
    tree.attach(predicate, verb, "ccomp");
    tree.attach(object, predicate, "nsubj");
  }

  private static void relative(DraftTree tree, int noun, int verb, int object, int predicate) {
    boolean main = verb > 0 && tree.token(verb - 1).word().equals(",");
    Optional<Integer> inner =
        tree.children(verb).stream()
            .filter(i -> i > noun && i < verb && tree.token(i).isVerb())
            .findFirst();
    Optional<Integer> outer =
        tree.children(predicate, "dep", "parataxis", "conj").stream()
            .filter(o -> o > predicate && tree.isFiniteVerb(o))
            .filter(o -> tree.token(o - 1).word().equals(","))
            .findFirst();
    if (main && inner.isPresent()) {
      tree.children(verb).stream()
          .filter(w -> tree.token(w).tag().startsWith("W"))
          .forEach(w -> tree.attach(w, inner.get(), "nsubj"));
      tree.attach(inner.get(), noun, "acl:relcl");
      tree.replace(predicate, verb);
      tree.attach(noun, verb, "nsubj");
    } else if (!main && outer.isPresent()) {
      tree.replace(predicate, outer.get());
      tree.attach(noun, outer.get(), "nsubj");
    } else {
      return;
    }
    tree.attach(predicate, verb, "ccomp");
    tree.attach(object, predicate, "nsubj");
    int top = main ? verb : outer.get();
    tree.children(predicate, "punct").forEach(p -> tree.attach(p, top, "punct"));
  }
}
