package org.w3id.dixit.annotate;

import java.util.Locale;
import java.util.Optional;

/**
 * Mends tags with the subject after the verb, which the parser takes for an object: <em>"X," said
 * the mayor</em>, also within the quotation (<em>"X," said the mayor, "Y"</em>) and where the
 * engine has cut the sentence before it (<em>"X!" shouted the captain</em>).
 */
final class InversionRepair {
  private InversionRepair() {}

  static void mend(DraftTree tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      int at = verb;
      Optional<Integer> object =
          tree.children(verb, "obj", "xcomp", "dep").stream()
              .filter(o -> tree.token(o).tag().matches("NN.*|PRP|CD|DT") && tree.start(o) == at + 1)
              .findFirst();
      if (object.isPresent() && tree.isFiniteVerb(verb) && followsQuotation(tree, verb)) {
        mend(tree, verb, object.get());
      }
    }
  }

  private static boolean followsQuotation(DraftTree tree, int verb) {
    if (verb == 0) {
      String word = tree.token(0).word();
      return word.equals(word.toLowerCase(Locale.ROOT));
    }
    return verb > 1 && (closes(tree, verb - 1, verb - 2) || closes(tree, verb - 2, verb - 1));
  }

  private static boolean closes(DraftTree tree, int quote, int comma) {
    return tree.token(quote).isQuoteMark() && tree.token(comma).word().matches("[,.!?…]+");
  }

  private static void mend(DraftTree tree, int verb, int subject) {
    int above = tree.head(verb);
    for (int before : tree.children(verb, "nsubj")) {
      if (before < verb && above > verb) {
        tree.attach(before, above, "nsubj");
      } else if (before < verb) {
        return;
      }
    }
    if (above > verb && tree.is(verb, "nsubj", "csubj", "dep", "advcl")) {
      tree.attach(verb, above, "parataxis");
    }
    tree.attach(subject, verb, "nsubj");
  }
}
