package org.w3id.dixit.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tag with the verb first after a quotation: <em>“X,” said the clerk, who had seen it, “and
 * Y.”</em> What is quoted is read without it, and the tag by itself, its subject first.
 */
final class QuotedTag implements Rereading {
  private final Set<String> verbs;

  /**
   * @param verbs lemmas of verbs that tag what is said
   */
  QuotedTag(Set<String> verbs) {
    this.verbs = verbs;
  }

  @Override
  public void mend(DraftTree tree, Parser parser) {
    for (int verb = 0; verb < tree.size() - 1; verb++) {
      boolean tag =
          tree.isFiniteVerb(verb)
              && verbs.contains(tree.token(verb).lemma())
              && (verb == 0 ? tree.token(0).word().matches("\\p{Ll}+") : closes(tree, verb - 1))
              && tree.token(verb + 1).tag().matches("NN.*|PRP|CD|DT|PRP\\$|JJ.*");
      if (tag) {
        int at = verb;
        end(tree, verb).ifPresent(end -> mend(tree, parser, at, end));
      }
    }
  }

  /** A closing quotation mark, or before <em>said</em> at the end of a sentence a mere comma. */
  private static boolean closes(DraftTree tree, int mark) {
    boolean bare =
        mark > 1
            && tree.token(mark).word().equals(",")
            && tree.token(mark + 1).lemma().equals("say")
            && IntStream.range(mark + 2, tree.size())
                .noneMatch(i -> tree.token(i).tag().matches("VB.*|MD|,|``"));
    return bare || closesQuotation(tree, mark);
  }

  private static boolean closesQuotation(DraftTree tree, int mark) {
    return mark > 1
        && tree.token(mark).isQuoteMark()
        && tree.token(mark - 1).word().matches("[,.!?…]+");
  }

  /** The mark that ends the tag: before the next quotation, or at the end of the sentence. */
  private static Optional<Integer> end(DraftTree tree, int verb) {
    int last = tree.size() - 1;
    for (int i = verb + 1; i <= last; i++) {
      if (tree.token(i).word().equals("“")) {
        return Optional.of(i - 1).filter(end -> tree.token(end).isPunctuation());
      }
    }
    return Optional.of(tree.token(last).isPunctuation() ? last : last + 1);
  }

  /** The comma before the relative clause of the subject, or the end. */
  private static int aside(DraftTree tree, int verb, int end) {
    return IntStream.range(verb + 2, end - 1)
        .filter(i -> tree.token(i).word().equals(","))
        .filter(i -> tree.token(i + 1).tag().matches("WP.?"))
        .findFirst()
        .orElse(end);
  }

  /** A comma after the subject closes its apposition. */
  private static int closing(DraftTree tree, int end) {
    return end < tree.size() && tree.token(end).word().equals(",") ? end + 1 : end;
  }

  private static void mend(DraftTree tree, Parser parser, int verb, int end) {
    int aside = aside(tree, verb, end);
    List<Integer> words =
        Stream.concat(
                IntStream.range(verb + 1, aside < end ? aside : closing(tree, end)).boxed(),
                Stream.of(verb))
            .toList();
    DraftTree read = tree.blank();
    int root = verb;
    Set<Integer> tag = IntStream.range(verb, end).boxed().collect(Collectors.toSet());
    if (tree.size() > tag.size() + 2) {
      Optional<Trial> rest = Trial.of(tree, parser, -1, List.of(), tag);
      if (rest.isEmpty()) {
        return;
      }
      read = rest.get().tree();
      root = read.root();
    }
    int above = root == verb ? Sentence.ROOT : root;
    String relation = root == verb ? "root" : "parataxis";
    int top = Trial.readAlone(read, parser, List.of(), words, above, relation);
    Optional<Integer> subject = read.child(verb, "nsubj");
    if (top != verb || subject.isEmpty()) {
      return;
    }
    if (aside < end) {
      List<Integer> clause = IntStream.range(aside + 1, end).boxed().toList();
      Trial.readAlone(read, parser, SubjectAside.NOUN, clause, subject.get(), "acl:relcl");
      read.attach(aside, subject.get(), "punct");
    }
    if (root == verb) {
      for (int i = end; i < tree.size(); i++) {
        read.attach(i, verb, "punct");
      }
    }
    tree.adopt(read);
  }
}
