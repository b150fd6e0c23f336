package org.w3id.dixit.annotate;

import java.util.Optional;

/**
 * Mends slips that lose the main verb of a clause or hang a participle loosely.
 *
 * <ol>
 *   <li><em>Builders mended and painted the wall</em>: the noun at the root is the subject of the
 *       past tense below it, which the tagger takes for a participle.
 *   <li><em>Peru's refusal to pay angered B</em>: the finite verb is the main one, the infinitive
 *       belongs to the noun.
 *   <li><em>A is big, but B has grown</em>: a noun coordinated with the main predicate is the
 *       subject of the loose finite clause after it.
 *   <li><em>They rebuilt the school destroyed in May</em>: the noun before a loose participle is
 *       the object of the verb.
 *   <li><em>A car hit the wall, injuring two</em>, <em>Asked by B, he left</em>: a loose participle
 *       is an adverbial clause.
 * </ol>
 */
final class ClauseRepair {
  private ClauseRepair() {}

  static void mend(DraftTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      infinitiveRoot(tree, i);
      conjunctSubject(tree, i);
      reducedObject(tree, i);
      participle(tree, i);
    }
  }

  /**
   * A noun at the root becomes the subject of the finite verb, or of the past tense with an object,
   * that hangs loosely on it.
   */
  static void nominalRoot(DraftTree tree, int noun) {
    boolean root = tree.head(noun) == Sentence.ROOT && tree.token(noun).isNoun();
    if (!root || tree.child(noun, "cop", "nsubj", "case").isPresent()) {
      return;
    }
    tree.children(noun, "dep", "acl").stream()
        .filter(v -> v > noun && tree.child(v, "nsubj").isEmpty() && !tree.is(v, "acl:relcl"))
        .filter(v -> isLooseFinite(tree, v) || isLoosePast(tree, v))
        .findFirst()
        .ifPresent(
            verb -> {
              tree.replace(noun, verb);
              tree.attach(noun, verb, "nsubj");
              marksAfter(tree, noun, verb);
            });
  }

  private static boolean isLooseFinite(DraftTree tree, int verb) {
    return tree.isFiniteVerb(verb)
        && (tree.is(verb, "dep") || !tree.token(verb).tag().equals("VBD"));
  }

  private static boolean isLoosePast(DraftTree tree, int verb) {
    return tree.token(verb).tag().equals("VBN")
        && tree.child(verb, "aux").isEmpty()
        && hasPlainObject(tree, verb);
  }

  /** A participle that belongs to a noun has no object: <em>the wall painted by B</em>. */
  private static boolean hasPlainObject(DraftTree tree, int verb) {
    return tree.child(verb, "obj").filter(o -> o > verb).isPresent()
        && tree.children(verb, "obl").stream()
            .flatMap(o -> tree.children(o, "case").stream())
            .noneMatch(c -> tree.token(c).word().equals("by"));
  }

  /** The marks of the whole sentence hang on its new main verb. */
  private static void marksAfter(DraftTree tree, int old, int verb) {
    tree.children(old, "punct").stream()
        .filter(p -> p > verb)
        .forEach(p -> tree.attach(p, verb, "punct"));
  }

  private static void infinitiveRoot(DraftTree tree, int infinitive) {
    boolean root =
        tree.head(infinitive) == Sentence.ROOT && tree.token(infinitive).tag().equals("VB");
    Optional<Integer> to =
        tree.children(infinitive, "mark", "aux").stream()
            .filter(m -> tree.token(m).tag().equals("TO"))
            .findFirst();
    if (!root || to.isEmpty()) {
      return;
    }
    Optional<Integer> noun =
        tree.children(infinitive, "nsubj").stream()
            .filter(n -> n == to.get() - 1 && tree.token(n).isNoun())
            .findFirst();
    Optional<Integer> verb =
        tree.children(infinitive, "dep", "ccomp", "parataxis").stream()
            .filter(v -> v > infinitive && tree.isFiniteVerb(v))
            .filter(v -> tree.child(v, "nsubj").isEmpty())
            .findFirst();
    if (noun.isPresent() && verb.isPresent()) {
      tree.replace(infinitive, verb.get());
      tree.attach(noun.get(), verb.get(), "nsubj");
      tree.attach(infinitive, noun.get(), "acl");
      marksAfter(tree, infinitive, verb.get());
    }
  }

  private static void conjunctSubject(DraftTree tree, int noun) {
    int above = tree.head(noun);
    if (above < 0 || !tree.is(noun, "conj") || !tree.token(noun).isNoun()) {
      return;
    }
    boolean plain = tree.child(noun, "cop", "nsubj", "case").isEmpty();
    boolean clause = tree.child(above, "nsubj").isPresent();
    tree.children(above, "dep", "parataxis").stream()
        .filter(v -> plain && clause && v > noun && tree.isFinite(v))
        .filter(v -> tree.child(v, "nsubj", "mark").isEmpty())
        .findFirst()
        .ifPresent(
            verb -> {
              tree.attach(verb, above, "conj");
              tree.attach(noun, verb, "nsubj");
              tree.children(noun, "cc").forEach(c -> tree.attach(c, above, "cc"));
            });
  }

  private static void reducedObject(DraftTree tree, int participle) {
    int verb = tree.head(participle);
    boolean loose =
        verb >= 0
            && tree.is(participle, "dep")
            && tree.token(participle).tag().equals("VBN")
            && tree.token(verb).isVerb()
            && tree.child(participle, "aux", "obj", "mark", "ccomp").isEmpty();
    if (!loose || tree.child(verb, "obj", "ccomp").isPresent()) {
      return;
    }
    tree.child(participle, "nsubj")
        .filter(n -> n == participle - 1 && tree.start(n) == verb + 1)
        .ifPresent(
            noun -> {
              tree.attach(noun, verb, "obj");
              tree.attach(participle, noun, "acl");
            });
  }

  private static void participle(DraftTree tree, int verb) {
    int above = tree.head(verb);
    String tag = tree.token(verb).tag();
    if (above < 0 || !tree.token(above).isVerb()) {
      return;
    }
    boolean bare = tree.child(verb, "aux", "nsubj", "mark", "case").isEmpty();
    boolean closing =
        tag.equals("VBG")
            && tree.is(verb, "dep")
            && verb > 0
            && isComma(tree, tree.start(verb) - 1);
    boolean opening =
        tag.equals("VBN") && tree.is(verb, "advmod", "dep") && verb == 0 && above > verb;
    if (bare && (closing || opening)) {
      tree.attach(verb, above, "advcl");
    }
  }

  private static boolean isComma(DraftTree tree, int token) {
    return token >= 0 && tree.token(token).word().equals(",");
  }
}
