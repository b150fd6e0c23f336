package org.w3id.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;

/** Reads the arguments of a predicate, by role, within the words of one clause. */
final class Arguments {
  private static final Map<String, String> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("by", "agent"),
          Map.entry("for", "beneficiary"),
          Map.entry("about", "topic"),
          Map.entry("regarding", "topic"),
          Map.entry("to", "recipient"),
          Map.entry("in", "place"),
          Map.entry("at", "place"),
          Map.entry("on", "place"),
          Map.entry("near", "place"),
          Map.entry("after", "after"),
          Map.entry("before", "before"));

  private final EventReader reader;
  private final Passage words;
  private final boolean bounded;

  Arguments(EventReader reader, Passage words) {
    this(reader, words, true);
  }

  private Arguments(EventReader reader, Passage words, boolean bounded) {
    this.reader = reader;
    this.words = words;
    this.bounded = bounded;
  }

  /** The same without the bounds of the clause. */
  Arguments anywhere() {
    return new Arguments(reader, words, false);
  }

  Sentence sentence() {
    return words.sentence();
  }

  Passage words() {
    return words;
  }

  List<Integer> children(int head, String... relations) {
    return sentence().children(head, relations).stream()
        .filter(c -> !bounded || words.holds(c))
        .toList();
  }

  static String role(Optional<EventLexicon.Entry> entry, String function, String other) {
    return entry.map(e -> e.roles().getOrDefault(function, other)).orElse(other);
  }

  /** Subject, objects, prepositional phrases and clauses of a verb; not its partner. */
  void ofVerb(
      int verb,
      Optional<Integer> partner,
      Optional<EventLexicon.Entry> entry,
      int depth,
      Set<Argument> found) {
    Sentence s = sentence();
    boolean passive = Grammar.isPassive(s, verb);
    String object = role(entry, "object", "object");
    subjectOf(verb, passive ? object : role(entry, "subject", "agent"), depth, found);
    if (passive) {
      Sources.agent(s, verb).ifPresent(by -> add("agent", by.top(), depth, found));
    }
    for (int o : children(verb, "obj", "iobj")) {
      if (!partner.filter(p -> p == o).isPresent()) {
        addAll(s.is(o, "iobj") ? "recipient" : object, o, depth, found);
      }
    }
    prepositional(verb, partner, entry, depth, found);
    adverbs(verb, found);
    for (int c : children(verb, "ccomp", "xcomp", "advcl")) {
      if (Grammar.isPredicate(s, c) && !partner.filter(p -> p == c).isPresent()) {
        clause(c, clauseRole(s, c), depth, found);
      }
    }
  }

  /** Possessor, prepositional phrases and clauses of a noun. */
  void ofNoun(int noun, Optional<EventLexicon.Entry> entry, int depth, Set<Argument> found) {
    Sentence s = sentence();
    for (int p : children(noun, "nmod:poss")) {
      add(role(entry, "subject", "agent"), p, depth, found);
    }
    prepositional(noun, Optional.empty(), entry, depth, found);
    for (int c : children(noun, "acl", "dep", "ccomp", "xcomp")) {
      if (!s.is(c, "acl:relcl") && Grammar.isPredicate(s, c)) {
        clause(c, "topic", depth, found);
      }
    }
  }

  /** Adverbs fill no role of their own, but some of them are times. */
  private void adverbs(int verb, Set<Argument> found) {
    children(verb, "advmod").forEach(a -> found.add(new Argument("", a, Optional.empty())));
  }

  /** What the parser hangs on a light verb although it belongs to the noun. */
  void besideLightVerb(
      int verb, int noun, Optional<EventLexicon.Entry> entry, int depth, Set<Argument> found) {
    prepositional(verb, Optional.of(noun), entry, depth, found);
    adverbs(verb, found);
    for (int c : children(verb, "xcomp", "ccomp", "advcl", "dep")) {
      if (c > noun && Grammar.isPredicate(sentence(), c)) {
        clause(c, sentence().is(c, "advcl") ? clauseRole(sentence(), c) : "topic", depth, found);
      }
    }
  }

  private void prepositional(
      int head,
      Optional<Integer> partner,
      Optional<EventLexicon.Entry> entry,
      int depth,
      Set<Argument> found) {
    Sentence s = sentence();
    boolean possessed = s.child(head, "nmod:poss").isPresent();
    for (int m : children(head, "nmod", "obl")) {
      if (s.is(m, "nmod:poss") || partner.filter(p -> p == m).isPresent()) {
        continue;
      }
      String preposition =
          s.child(m, "case").map(c -> s.lemma(c).toLowerCase(Locale.ROOT)).orElse("");
      String usual =
          preposition.equals("of")
              ? ofRole(entry, possessed)
              : PREPOSITIONS.getOrDefault(preposition, "");
      addAll(role(entry, preposition, usual), m, depth, found);
    }
  }

  private static String ofRole(Optional<EventLexicon.Entry> entry, boolean possessed) {
    return entry.isEmpty() ? "topic" : possessed ? "object" : "agent";
  }

  void subjectOf(int predicate, String role, int depth, Set<Argument> found) {
    subject(predicate).ifPresent(x -> addAll(role, x, depth, found));
  }

  private void clause(int clause, String role, int depth, Set<Argument> found) {
    reader
        .inner(this, clause, depth)
        .ifPresent(event -> found.add(new Argument(role, clause, Optional.of(event))));
  }

  private void addAll(String role, int head, int depth, Set<Argument> found) {
    add(role, head, depth, found);
    children(head, "conj").stream()
        .filter(c -> !Grammar.isPredicate(sentence(), c))
        .forEach(c -> add(role, c, depth, found));
  }

  private void add(String role, int head, int depth, Set<Argument> found) {
    Optional<EventFrame> event =
        reader.isEventNoun(sentence(), head) ? reader.inner(this, head, depth) : Optional.empty();
    found.add(new Argument(role, head, event));
  }

  private static String clauseRole(Sentence s, int clause) {
    if (!s.is(clause, "advcl")) {
      return "topic";
    }
    if (Grammar.hasMark(s, clause, Set.of("if", "unless"))) {
      return "condition";
    }
    if (Grammar.hasMark(s, clause, Set.of("because", "since"))) {
      return "cause";
    }
    boolean purpose = Grammar.isToInfinitive(s, clause) || Grammar.hasMark(s, clause, Set.of("so"));
    return purpose ? "purpose" : "topic";
  }

  /** The subject, or whoever controls an infinitive or a participle, inside the clause or not. */
  private Optional<Integer> subject(int predicate) {
    Sentence s = sentence();
    Optional<Integer> own = s.child(predicate, "nsubj").filter(x -> !Grammar.isExpletive(s, x));
    if (own.isPresent()) {
      boolean relative = s.token(own.get()).tag().startsWith("W") && s.is(predicate, "acl:relcl");
      return relative ? Optional.of(s.head(predicate)) : own;
    }
    int above = s.head(predicate);
    if (above < 0 || !s.is(predicate, "xcomp", "acl", "advcl", "ccomp", "conj", "dep")) {
      return Optional.empty();
    }
    if (s.is(predicate, "xcomp", "ccomp")) {
      Optional<Integer> object =
          s.child(above, "obj").filter(o -> o < predicate && isController(o));
      if (object.isPresent()) {
        return object;
      }
    }
    return s.child(above, "nsubj")
        .filter(x -> !Grammar.isExpletive(s, x))
        .or(() -> s.child(above, "nmod:poss"))
        .or(() -> s.is(above, "xcomp", "conj", "obj") ? subject(above) : Optional.empty());
  }

  /** A saying, a wish or another event controls nothing: his <em>hope</em> to win. */
  private boolean isController(int object) {
    Sentence s = sentence();
    return !reader.isEventNoun(s, object) && s.child(object, "nmod:poss").isEmpty();
  }
}
