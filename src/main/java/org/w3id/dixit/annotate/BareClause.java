package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A clause without <em>that</em> after a verb that takes one: <em>she feared the damage was
 * done</em>. Greedy parsers take its subject for the object of the verb and then lose the rest;
 * with <em>that</em> put in they read it well. Where the subject of the clause is the noun that the
 * clause qualifies (<em>a storm that experts said would pass</em>), <em>that it</em> is put in.
 */
final class BareClause implements Rereading {
  private static final TaggedWord THAT = new TaggedWord("that", "IN");
  private static final TaggedWord IT = new TaggedWord("it", "PRP");
  private static final String NOMINAL = "PRP\\$?|DT|EX|NN.*|JJ.*|CD|PDT";
  private static final String FINITE = "VBD|VBZ|VBP|MD";
  private static final String LINK = "WRB|IN|:|\\.";
  private static final int FARTHEST = 25;

  private final Set<String> verbs;
  private final Set<String> telling;

  /**
   * @param verbs lemmas of verbs that take a clause
   * @param telling those of them that take an addressee before it
   */
  BareClause(Set<String> verbs, Set<String> telling) {
    this.verbs = verbs;
    this.telling = telling;
  }

  @Override
  public void mend(DraftTree tree, Parser parser) {
    for (int verb = 0; verb < tree.size() - 2; verb++) {
      String lemma = tree.token(verb).lemma();
      if (isVerb(tree, verb) && verbs.contains(lemma)) {
        int start = start(tree, verb, telling.contains(lemma));
        boolean gerund = tree.token(verb).tag().equals("VBG");
        if (gerund && tree.token(start).tag().matches("NNS?|JJ.*|CD")) {
          continue;
        }
        if (tree.token(start).tag().matches(FINITE)) {
          gapped(tree, parser, verb, start);
        } else if (tree.token(start).tag().matches(NOMINAL) && !isObjectForm(tree, start)) {
          bare(tree, parser, verb, start);
        }
      }
    }
  }

  /** A participle before a noun is no verb: <em>the said amount, after repeated denials</em>. */
  private static boolean isVerb(DraftTree tree, int token) {
    String before = token == 0 ? "" : tree.token(token - 1).tag();
    boolean gerund = tree.token(token).tag().equals("VBG") && before.equals("IN");
    boolean tag = token > 0 && tree.token(token - 1).isQuoteMark();
    return tree.token(token).tag().startsWith("VB")
        && !tag
        && (gerund || !before.matches("IN|DT|PRP\\$|JJ.*|POS|HYPH"));
  }

  /** Where the clause can begin: after adverbs, a time, and whom is told. */
  private static int start(DraftTree tree, int verb, boolean telling) {
    int at = verb + 1;
    if (telling) {
      at = afterAddressee(tree, at);
    }
    while (at < tree.size() - 1 && isAside(tree, at)) {
      at++;
    }
    return at;
  }

  private static boolean isAside(DraftTree tree, int at) {
    boolean time = tree.token(at).entity().matches("DATE|TIME");
    boolean before =
        tree.token(at).tag().equals("IN") && tree.token(at + 1).entity().matches("DATE|TIME");
    return time || before || tree.token(at).tag().equals("RB");
  }

  /** After the pronoun or the noun phrase at {@code from}, if another phrase follows it. */
  private static int afterAddressee(DraftTree tree, int from) {
    if (tree.token(from).tag().equals("PRP")) {
      return from + 1;
    }
    int at = from;
    while (at < tree.size() - 2 && tree.token(at).tag().matches("DT|PRP\\$|JJ.*|NN.*|CD|POS")) {
      at++;
      boolean noun = tree.token(at - 1).isNoun();
      if (noun && tree.token(at).tag().matches("PRP\\$?|DT|EX")) {
        return at;
      }
    }
    return from;
  }

  private static void bare(DraftTree tree, Parser parser, int verb, int start) {
    Optional<Integer> predicate = predicate(tree, start);
    if (predicate.isEmpty() || isSound(tree, verb, start, predicate.get())) {
      return;
    }
    Trial.of(tree, parser, start, List.of(THAT), Set.of())
        .filter(trial -> opensClauseOf(trial, verb, start))
        .ifPresent(
            trial -> {
              trial.tree().attach(trial.heads().get(0), verb, "ccomp");
              tree.adopt(trial.tree());
              tree.add(start, List.of(THAT));
            });
  }

  private static boolean isObjectForm(DraftTree tree, int token) {
    return tree.token(token).tag().equals("PRP")
        && tree.token(token).word().toLowerCase(Locale.ROOT).matches("him|her|them|me|us");
  }

  /** The predicate of the first finite verb, which no conjunction introduces. */
  private static Optional<Integer> predicate(DraftTree tree, int start) {
    boolean relative = false;
    int commas = 0;
    for (int i = start; i < Math.min(tree.size(), start + FARTHEST); i++) {
      String tag = tree.token(i).tag();
      if (tag.equals(",")) {
        commas++;
      } else if (tag.matches(FINITE) && commas == 1) {
        return Optional.empty();
      } else if (tag.matches("WP.?|WDT")) {
        relative = true;
      } else if (tag.matches(FINITE) && relative) {
        relative = false;
      } else if (tag.matches(FINITE)) {
        return Optional.of(predicateOf(tree, i));
      } else if (tag.matches(LINK) && isLink(tree, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int predicateOf(DraftTree tree, int finite) {
    return tree.is(finite, "aux", "cop") && tree.head(finite) != Sentence.ROOT
        ? tree.head(finite)
        : finite;
  }

  private static boolean isLink(DraftTree tree, int i) {
    return !tree.token(i).tag().equals("IN")
        || tree.is(i, "mark")
        || tree.token(i).lemma().equals("that");
  }

  /** Whether the tree already has a clause here, with a subject of its own. */
  private static boolean isSound(DraftTree tree, int verb, int start, int predicate) {
    boolean subject =
        tree.children(predicate, "nsubj", "expl", "csubj").stream()
            .anyMatch(s -> s >= start && s < predicate);
    boolean tied =
        tree.head(predicate) == verb
            ? tree.is(predicate, "ccomp")
            : tree.is(predicate, "conj", "acl", "advcl", "ccomp") && !tree.isBelow(verb, predicate);
    return (subject && tied) || isQualified(tree, verb, predicate);
  }

  /** <em>The man who held office left</em>: the verb qualifies the subject of what follows. */
  private static boolean isQualified(DraftTree tree, int verb, int predicate) {
    return tree.children(predicate, "nsubj").stream()
        .anyMatch(
            s ->
                s < verb
                    && tree.token(s).isNoun()
                    && tree.isBelow(verb, s)
                    && !tree.token(verb - 1).tag().equals(","));
  }

  private static boolean opensClauseOf(Trial trial, int verb, int start) {
    int predicate = trial.heads().get(0);
    DraftTree read = trial.tree();
    return predicate > start
        && read.head(predicate) == verb
        && read.isFinite(predicate)
        && read.children(predicate, "nsubj", "expl", "csubj").stream()
            .anyMatch(s -> s >= start && s < predicate);
  }

  private static void gapped(DraftTree tree, Parser parser, int verb, int start) {
    boolean relative = false;
    for (int i = Math.max(0, verb - 8); i < verb; i++) {
      relative |= tree.token(i).tag().matches("WDT|WP") && !tree.token(i).lemma().equals("what");
    }
    int finite = start;
    int predicate = predicateOf(tree, finite);
    boolean sound = tree.is(predicate, "ccomp") && tree.head(predicate) == verb;
    if (!relative || sound) {
      return;
    }
    Trial.of(tree, parser, start, List.of(THAT, IT), Set.of())
        .filter(trial -> trial.tree().head(trial.heads().get(1)) == verb)
        .filter(trial -> trial.heads().get(1) > verb)
        .ifPresent(
            trial -> {
              trial.tree().attach(trial.heads().get(1), verb, "ccomp");
              tree.adopt(trial.tree());
              tree.add(start, List.of(THAT, IT));
            });
  }
}
