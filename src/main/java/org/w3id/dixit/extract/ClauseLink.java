package org.w3id.dixit.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;

/**
 * How an adverbial clause is linked to the event that it stands beside; after the senses of
 * connectives in the Penn Discourse Treebank.
 */
final class ClauseLink {
  private static final Set<String> CAUSES = Set.of("because", "as", "for");
  private static final Set<String> CONCESSIONS = Set.of("although", "though", "despite", "whereas");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");
  private static final Set<String> TIMES = Set.of("when", "while", "whilst", "whenever");
  private static final Set<String> BEFORE = Set.of("before", "until", "till");

  private ClauseLink() {}

  /** The local name of the role that the clause has in the event of the verb it hangs on. */
  static String of(Sentence s, int clause) {
    if (s.is(clause, "ccomp", "xcomp")) {
      return "topic";
    }
    if (has(s, clause, CONDITIONS)) {
      return "condition";
    }
    if (has(s, clause, Set.of("after", "once", "since"))) {
      return "after";
    }
    if (has(s, clause, BEFORE)) {
      return "before";
    }
    if (has(s, clause, CONCESSIONS)) {
      return "concession";
    }
    if (has(s, clause, TIMES)) {
      return "during";
    }
    if (has(s, clause, CAUSES)) {
      boolean likeness =
          s.token(clause).tag().equals("VBN") && s.child(clause, "nsubj", "aux").isEmpty();
      return likeness ? "manner" : "cause";
    }
    if (Grammar.isToInfinitive(s, clause) || has(s, clause, Set.of("so"))) {
      return "purpose";
    }
    return participle(s, clause);
  }

  private static boolean has(Sentence s, int clause, Set<String> marks) {
    return Grammar.hasMark(s, clause, marks);
  }

  private static String participle(Sentence s, int clause) {
    boolean perfect =
        s.children(clause, "aux").stream()
            .anyMatch(a -> s.token(a).word().equalsIgnoreCase("having"));
    if (perfect) {
      return "after";
    }
    Optional<Integer> first = s.subtree(clause).stream().findFirst();
    String opening = first.map(f -> s.token(f).word().toLowerCase(Locale.ROOT)).orElse("");
    if (opening.equals("for")) {
      return "cause";
    }
    boolean follows = clause > s.head(clause) && s.token(clause).tag().equals("VBG");
    boolean marked = Set.of("by", "without", "in").contains(opening);
    return follows && !marked && closes(s, clause) ? "result" : "manner";
  }

  /** A participle after a comma at the end tells what came of it: <em>, killing two</em>. */
  private static boolean closes(Sentence s, int clause) {
    int first = s.subtree(clause).get(0);
    return first > 0 && s.token(first - 1).word().equals(",");
  }
}
