package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;

/** Ordinals and open questions in a clause, as arguments of its event. */
final class Measured {
  private Measured() {}

  static List<Argument> arguments(Sentence s, int predicate) {
    List<Argument> found = new ArrayList<>();
    List<Integer> ordinals = ordinals(s, predicate);
    ordinals.forEach(
        o ->
            found.add(
                new Argument(
                    ordinals.size() > 1 ? "ordinalOneOf" : "ordinal", o, Optional.empty())));
    boolean adverbial = s.is(predicate, "advcl", "acl");
    s.children(predicate, "advmod", "nsubj", "obj").stream()
        .filter(w -> !adverbial && s.token(w).tag().matches("WRB|WP"))
        .forEach(w -> found.add(new Argument("openQuestion", w, Optional.empty())));
    return found;
  }

  /** The ordinals of the noun that a copular predicate or its complement is. */
  private static List<Integer> ordinals(Sentence s, int predicate) {
    List<Integer> found = new ArrayList<>();
    for (int token :
        s.subtree(predicate, c -> !s.is(c, "advcl", "ccomp", "nsubj", "obl", "punct", "acl"))) {
      if (isOrdinal(s, token)) {
        found.add(token);
      }
    }
    return found;
  }

  static boolean isOrdinal(Sentence s, int token) {
    return s.token(token).entity().equals("ORDINAL") && s.token(token).tag().startsWith("JJ");
  }
}
