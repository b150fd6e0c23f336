package org.w3id.dixit.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;

/**
 * Reads the event that a clause is about: its predicate, light verbs and copulas resolved, and its
 * arguments by role. Passives are turned round and shared subjects filled in.
 */
public final class EventReader {
  private static final int DEEPEST = 3;
  private static final Set<String> GETTING =
      Set.of("receive", "get", "obtain", "gain", "win", "accept");
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "take",
          "hold",
          "have",
          "give",
          "issue",
          "conduct",
          "carry",
          "reach",
          "launch",
          "begin",
          "start",
          "see",
          "continue",
          "participate",
          "engage",
          "take part");
  private static final Map<String, String> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("by", "agent"),
          Map.entry("for", "beneficiary"),
          Map.entry("about", "topic"),
          Map.entry("regarding", "topic"),
          Map.entry("to", "recipient"),
          Map.entry("from", "origin"),
          Map.entry("in", "place"),
          Map.entry("at", "place"),
          Map.entry("on", "place"),
          Map.entry("near", "place"),
          Map.entry("with", "instrument"));

  private final EventLexicon lexicon;

  public EventReader(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The event of a clause's main predicate. */
  public EventFrame read(Clause clause) {
    return frame(clause.words().sentence(), clause.predicate(), 0);
  }

  /** Whether the lexicon knows an event by this noun. */
  boolean isEventNoun(Sentence s, int token) {
    return s.token(token).isNoun() && entry(s, token).isPresent();
  }

  private Optional<EventLexicon.Entry> entry(Sentence s, int token) {
    String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
    return lexicon.entry(
        lemma, s.token(token).isNoun() ? PartOfSpeech.noun : PartOfSpeech.of(s.token(token)));
  }

  private EventFrame frame(Sentence s, int predicate, int depth) {
    Optional<Integer> noun = lightVerbNoun(s, predicate);
    if (noun.isPresent()) {
      return nominal(s, predicate, noun.get(), depth);
    }
    Optional<Integer> partner = partner(s, predicate);
    String lemma = lemma(s, predicate, partner);
    Optional<EventLexicon.Entry> entry =
        partner.isPresent() || isCopular(s, predicate)
            ? lexicon.entry(lemma, PartOfSpeech.verb).or(() -> entry(s, predicate))
            : entry(s, predicate);
    Set<Argument> arguments = new LinkedHashSet<>();
    verbal(s, predicate, entry, depth, arguments);
    partner.ifPresent(p -> modifiers(s, p, entry, depth, arguments));
    arguments.addAll(Measured.arguments(s, predicate, arguments));
    return new EventFrame(
        s, predicate, lemma, entry.map(EventLexicon.Entry::type), List.copyOf(arguments));
  }

  private static boolean isCopular(Sentence s, int predicate) {
    return s.child(predicate, "cop").isPresent();
  }

  private static String lemma(Sentence s, int predicate, Optional<Integer> partner) {
    String lemma = s.lemma(predicate).toLowerCase(Locale.ROOT);
    if (partner.isPresent()) {
      return lemma + " " + s.lemma(partner.get()).toLowerCase(Locale.ROOT);
    }
    return isCopular(s, predicate) && s.token(predicate).isNoun() ? "be " + lemma : lemma;
  }

  /** The word that makes one predicate with a verb: become a <em>member</em>, rule <em>out</em>. */
  private Optional<Integer> partner(Sentence s, int verb) {
    String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
    return s.children(verb, "xcomp", "obj", "compound:prt", "obl").stream()
        .filter(
            c ->
                lexicon
                    .entry(lemma + " " + s.lemma(c).toLowerCase(Locale.ROOT), PartOfSpeech.verb)
                    .isPresent())
        .findFirst()
        .or(() -> s.children(verb, "compound:prt").stream().findFirst());
  }

  /** The event noun of a light verb: hold a <em>meeting</em>, receive an <em>invitation</em>. */
  private Optional<Integer> lightVerbNoun(Sentence s, int verb) {
    String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
    boolean light = LIGHT.contains(lemma) || GETTING.contains(lemma);
    if (!light || !s.token(verb).isVerb() || partner(s, verb).isPresent()) {
      return Optional.empty();
    }
    return s.children(verb, "obj", "nsubj:pass", "obl").stream()
        .filter(o -> isEventNoun(s, o))
        .findFirst();
  }

  private EventFrame nominal(Sentence s, int verb, int noun, int depth) {
    Optional<EventLexicon.Entry> entry = entry(s, noun);
    String lemma = s.lemma(noun).toLowerCase(Locale.ROOT);
    Set<Argument> arguments = new LinkedHashSet<>();
    String subjectRole =
        GETTING.contains(s.lemma(verb)) ? "recipient" : role(entry, "subject", "agent");
    subject(s, verb).ifPresent(x -> addWithConjuncts(s, subjectRole, x, depth, arguments));
    modifiers(s, noun, entry, depth, arguments);
    modifiers(s, verb, entry, depth, arguments);
    s.children(verb, "xcomp", "ccomp", "advcl", "dep").stream()
        .filter(c -> c > noun && Grammar.isPredicate(s, c))
        .forEach(c -> clausal(s, c, "topic", depth, arguments));
    arguments.addAll(Measured.arguments(s, noun, arguments));
    return new EventFrame(
        s, noun, lemma, entry.map(EventLexicon.Entry::type), List.copyOf(arguments));
  }

  private void verbal(
      Sentence s, int p, Optional<EventLexicon.Entry> entry, int depth, Set<Argument> arguments) {
    boolean passive = Grammar.isPassive(s, p);
    String first = passive ? role(entry, "object", "object") : role(entry, "subject", "agent");
    subject(s, p).ifPresent(x -> addWithConjuncts(s, first, x, depth, arguments));
    if (passive) {
      Sources.agent(s, p).ifPresent(by -> add(s, "agent", by.top(), depth, arguments));
    }
    s.children(p, "obj")
        .forEach(o -> addWithConjuncts(s, role(entry, "object", "object"), o, depth, arguments));
    s.children(p, "iobj").forEach(o -> addWithConjuncts(s, "recipient", o, depth, arguments));
    modifiers(s, p, entry, depth, arguments);
    for (int c : s.children(p, "ccomp", "xcomp", "advcl")) {
      if (Grammar.isPredicate(s, c)) {
        clausal(s, c, clauseRole(s, c), depth, arguments);
      }
    }
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
    return Grammar.isToInfinitive(s, clause) || Grammar.hasMark(s, clause, Set.of("so"))
        ? "purpose"
        : "topic";
  }

  /** Prepositional phrases, possessors and clauses below a noun or a verb. */
  private void modifiers(
      Sentence s,
      int head,
      Optional<EventLexicon.Entry> entry,
      int depth,
      Set<Argument> arguments) {
    boolean possessed = s.child(head, "nmod:poss").isPresent();
    for (int m : s.children(head, "nmod", "obl")) {
      if (s.is(m, "nmod:poss")) {
        add(s, role(entry, "subject", "agent"), m, depth, arguments);
        continue;
      }
      if (s.is(m, "obl:tmod", "nmod:tmod")) {
        add(s, "time", m, depth, arguments);
        continue;
      }
      String preposition =
          s.child(m, "case").map(c -> s.lemma(c).toLowerCase(Locale.ROOT)).orElse("");
      String role = role(entry, preposition, ofRole(preposition, possessed));
      if (!role.isEmpty()) {
        addWithConjuncts(s, role, m, depth, arguments);
      }
    }
    for (int c : s.children(head, "acl", "dep")) {
      if (!s.is(c, "acl:relcl") && Grammar.isPredicate(s, c) && s.token(head).isNoun()) {
        clausal(s, c, "topic", depth, arguments);
      }
    }
  }

  private static String ofRole(String preposition, boolean possessed) {
    return preposition.equals("of")
        ? possessed ? "object" : "agent"
        : PREPOSITIONS.getOrDefault(preposition, "");
  }

  private static String role(Optional<EventLexicon.Entry> entry, String function, String other) {
    return entry.map(e -> e.roles().getOrDefault(function, other)).orElse(other);
  }

  private void clausal(Sentence s, int clause, String role, int depth, Set<Argument> arguments) {
    if (depth < DEEPEST) {
      arguments.add(new Argument(role, clause, Optional.of(frame(s, clause, depth + 1))));
    }
  }

  private void addWithConjuncts(
      Sentence s, String role, int head, int depth, Set<Argument> arguments) {
    add(s, role, head, depth, arguments);
    s.children(head, "conj").stream()
        .filter(c -> !Grammar.isPredicate(s, c))
        .forEach(c -> add(s, role, c, depth, arguments));
  }

  private void add(Sentence s, String role, int head, int depth, Set<Argument> arguments) {
    boolean event = isEventNoun(s, head) && depth < DEEPEST && !s.token(head).isName();
    arguments.add(
        new Argument(
            role, head, event ? Optional.of(frame(s, head, depth + 1)) : Optional.empty()));
  }

  /** The subject, or whoever controls an infinitive or a participle. */
  private static Optional<Integer> subject(Sentence s, int predicate) {
    Optional<Integer> own = s.child(predicate, "nsubj").filter(x -> !Grammar.isExpletive(s, x));
    if (own.isPresent()) {
      return own.map(x -> antecedent(s, predicate, x));
    }
    int above = s.head(predicate);
    if (above < 0 || !s.is(predicate, "xcomp", "acl", "advcl", "ccomp", "conj", "dep")) {
      return Optional.empty();
    }
    if (s.is(predicate, "xcomp", "ccomp")) {
      Optional<Integer> object =
          s.child(above, "obj").filter(o -> o < predicate && !isAbstract(s, o));
      if (object.isPresent()) {
        return object;
      }
    }
    return s.child(above, "nsubj")
        .filter(x -> !Grammar.isExpletive(s, x))
        .or(() -> s.child(above, "nmod:poss"))
        .or(() -> s.is(above, "xcomp", "conj") ? subject(s, above) : Optional.empty());
  }

  /** An object that is a saying or a wish controls nothing: his <em>hope</em> to win. */
  private static boolean isAbstract(Sentence s, int object) {
    return !s.token(object).isName() && s.child(object, "nmod:poss").isPresent();
  }

  private static int antecedent(Sentence s, int predicate, int subject) {
    boolean relative = s.token(subject).tag().startsWith("W") && s.is(predicate, "acl:relcl");
    return relative ? s.head(predicate) : subject;
  }
}
