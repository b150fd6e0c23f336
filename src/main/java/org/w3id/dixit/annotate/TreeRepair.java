package org.w3id.dixit.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends regular slips of the dependency parser, so that no rule after it need know of them.
 *
 * <ol>
 *   <li><em>It looks like B will X</em>: the parser takes {@code B} for an oblique of {@code looks}
 *       and all of it for the subject of {@code X}. {@code X} becomes the complement, {@code B} its
 *       subject, and {@code looks} the head of the clause.
 *   <li>The conjunction {@code that} tagged as a relative pronoun becomes the mark of its clause.
 *   <li>A mark that words hang on hands them to the first of them.
 *   <li><em>The head of the union Jonas Brandt said X</em>: a noun at the root with the finite verb
 *       loose below it becomes the subject of that verb.
 *   <li><em>A study published on Monday shows X</em>: the participle becomes a part of the subject.
 *   <li><em>A poll taken in May found X</em>: the finite verb is the main one.
 *   <li><em>Warned against eating the fish</em>: a gerund takes the object right after it.
 *   <li><em>People close to B, who asked X</em>: a loose relative pronoun joins its verb.
 *   <li>Main verbs and participles: see {@link ClauseRepair}.
 *   <li><em>Between 10 and 20 men left</em>: see {@link LimitedSubject}.
 *   <li>Clauses after verbs and inverted tags: see {@link ComplementRepair}, {@link
 *       OpenClauseRepair} and {@link InversionRepair}.
 * </ol>
 */
final class TreeRepair {
  private static final Set<String> SEEMING = Set.of("look", "seem", "sound", "feel", "appear");
  private static final Set<String> OUTER = Set.of("advcl", "conj", "cc", "punct", "parataxis");

  private TreeRepair() {}

  /** Changes heads and relations in place. */
  static void mend(List<Token> tokens, Integer[] heads, String[] relations) {
    DraftTree tree = new DraftTree(tokens, heads, relations, Set.of());
    for (int i = 0; i < heads.length; i++) {
      mark(tree, i);
      seeming(tokens, heads, relations, i);
      conjunction(tokens, heads, relations, i);
    }
    for (int i = 0; i < heads.length; i++) {
      ClauseRepair.nominalRoot(tree, i);
      participle(tree, i);
      reducedRelative(tree, i);
      gerund(tree, i);
      relativePronoun(tree, i);
    }
    openingParticiple(tree);
    ClauseRepair.mend(tree);
    LimitedSubject.mend(tree);
    InversionRepair.mend(tree);
    ComplementRepair.mend(tree);
    OpenClauseRepair.mend(tree);
  }

  /** <em>Asked if X, he left</em>: what is asked hangs on the participle. */
  private static void openingParticiple(DraftTree tree) {
    if (tree.size() < 3 || !tree.token(0).tag().equals("VBN")) {
      return;
    }
    int main = tree.head(0);
    boolean question = tree.token(1).lemma().matches("if|whether|when|why|how|what|who");
    if (main <= 1 || !question) {
      return;
    }
    tree.children(main, "advcl", "ccomp", "dep").stream()
        .filter(c -> c < main && tree.start(c) == 1)
        .findFirst()
        .ifPresent(
            clause -> {
              tree.attach(clause, 0, "advcl");
              tree.attach(0, main, "advcl");
            });
  }

  private static void mark(DraftTree tree, int mark) {
    Optional<Integer> top =
        tree.children(mark).stream().filter(c -> !tree.token(c).isPunctuation()).findFirst();
    if (top.isPresent() && tree.token(mark).isPunctuation()) {
      tree.replace(mark, top.get());
      tree.attach(mark, top.get(), "punct");
      tree.children(mark).forEach(c -> tree.attach(c, top.get(), tree.relation(c)));
    }
  }

  /**
   * <em>A poll taken in May found X</em>: a bare participle is no main verb beside a finite one.
   */
  private static void participle(DraftTree tree, int participle) {
    boolean bare =
        tree.token(participle).tag().equals("VBN")
            && tree.child(participle, "aux", "aux:pass", "cop").isEmpty()
            && (tree.head(participle) == Sentence.ROOT || tree.is(participle, "ccomp"));
    Optional<Integer> noun = tree.child(participle, "nsubj").filter(n -> n == participle - 1);
    Optional<Integer> verb =
        tree.children(participle, "ccomp", "dep", "parataxis").stream()
            .filter(v -> v > participle && tree.isFiniteVerb(v))
            .filter(v -> !tree.hasMarkBetween(participle, v) && tree.child(v, "mark").isEmpty())
            .findFirst();
    if (!bare || noun.isEmpty() || verb.isEmpty()) {
      return;
    }
    tree.replace(participle, verb.get());
    tree.children(verb.get(), "nsubj").stream()
        .filter(o -> o < verb.get())
        .forEach(o -> tree.attach(o, participle, "obl"));
    tree.attach(noun.get(), verb.get(), "nsubj");
    tree.attach(participle, noun.get(), "acl");
    tree.children(participle, "punct").stream()
        .filter(p -> p > verb.get())
        .forEach(p -> tree.attach(p, verb.get(), "punct"));
  }

  private static void reducedRelative(DraftTree tree, int participle) {
    if (!tree.is(participle, "csubj") || !tree.token(participle).tag().equals("VBN")) {
      return;
    }
    Optional<Integer> noun = tree.child(participle, "nsubj").filter(n -> n < participle);
    boolean full = tree.child(participle, "aux", "aux:pass", "ccomp").isPresent();
    int verb = tree.head(participle);
    if (noun.isPresent() && !full && tree.child(verb, "nsubj").isEmpty()) {
      tree.attach(noun.get(), verb, "nsubj");
      tree.attach(participle, noun.get(), "acl");
    }
  }

  private static void gerund(DraftTree tree, int gerund) {
    boolean prepositional =
        tree.is(gerund, "obl", "advcl") && tree.child(gerund, "case").isPresent();
    if (prepositional && tree.token(gerund).tag().equals("VBG")) {
      tree.children(tree.head(gerund), "obj").stream()
          .filter(o -> tree.start(o) == gerund + 1)
          .forEach(o -> tree.attach(o, gerund, "obj"));
    }
  }

  private static void relativePronoun(DraftTree tree, int pronoun) {
    int noun = tree.head(pronoun);
    int verb = pronoun + 1;
    if (!tree.token(pronoun).tag().equals("WP") || verb == tree.size() || noun < 0) {
      return;
    }
    boolean loose = tree.is(pronoun, "dep", "obj") && noun < pronoun;
    if (loose && tree.head(verb) == pronoun && tree.isFiniteVerb(verb)) {
      tree.attach(verb, noun, "acl:relcl");
      tree.attach(pronoun, verb, "nsubj");
    } else if (tree.isFiniteVerb(verb) && tree.is(verb, "nsubj") && tree.head(verb) == noun) {
      infinitive(tree, pronoun, verb, noun);
    }
  }

  /** <em>Who asked to be heard</em>: the verb is no subject of what is asked. */
  private static void infinitive(DraftTree tree, int pronoun, int verb, int infinitive) {
    boolean to =
        tree.children(infinitive, "mark", "aux").stream()
            .anyMatch(m -> m > verb && tree.token(m).tag().equals("TO"));
    if (to && infinitive > verb) {
      tree.replace(infinitive, verb);
      tree.attach(infinitive, verb, "xcomp");
      tree.attach(pronoun, verb, "nsubj");
    }
  }

  private static void seeming(List<Token> tokens, Integer[] heads, String[] relations, int verb) {
    if (!relations[verb].startsWith("csubj") || !SEEMING.contains(tokens.get(verb).lemma())) {
      return;
    }
    int predicate = heads[verb];
    Optional<Integer> subject = last(heads, relations, verb, "obl");
    boolean own = last(heads, relations, predicate, "nsubj").isPresent();
    if (subject.isEmpty() || own || predicate < subject.get()) {
      return;
    }
    heads[verb] = heads[predicate];
    relations[verb] = relations[predicate];
    heads[predicate] = verb;
    relations[predicate] = "ccomp";
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == predicate
          && i != verb
          && OUTER.contains(relations[i])
          && !isInside(i, verb, predicate)) {
        heads[i] = verb;
      }
      if (heads[i].equals(subject.get()) && relations[i].equals("case")) {
        heads[i] = predicate;
        relations[i] = "mark";
      }
    }
    heads[subject.get()] = predicate;
    relations[subject.get()] = "nsubj";
  }

  private static boolean isInside(int token, int verb, int predicate) {
    return verb < token && token < predicate;
  }

  private static Optional<Integer> last(
      Integer[] heads, String[] relations, int head, String relation) {
    Optional<Integer> found = Optional.empty();
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && relations[i].startsWith(relation)) {
        found = Optional.of(i);
      }
    }
    return found;
  }

  private static void conjunction(List<Token> tokens, Integer[] heads, String[] relations, int i) {
    boolean that = tokens.get(i).word().equalsIgnoreCase("that") && relations[i].equals("dep");
    if (that && heads[i] > i) {
      relations[i] = "mark";
    }
  }
}
