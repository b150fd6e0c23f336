package org.w3id.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;
import org.w3id.dixit.vocabulary.WordLists;

/** Reads the arguments of a predicate, by role, within the words of one clause. */
final class Arguments {
  private static final Set<String> GOVERNING =
      Set.of("at", "on", "upon", "to", "with", "for", "of", "about", "into", "after", "over");
  private static final Set<String> TIME_NOUNS = WordLists.of("timeNoun");
  private static final Set<String> DEGREES = WordLists.of("degreeNoun");
  private static final Set<String> NAMING = WordLists.of("namingVerb");
  private static final Set<String> UNACCUSATIVE = WordLists.of("unaccusativeVerb");
  private static final Set<String> AMOUNTS = Set.of("amount", "initialAmount", "finalAmount");

  private final EventReader reader;
  private final Predicates predicates;
  private final Controller controller;
  private final NominalControl nominalControl;
  private final VerbObjects verbObjects;
  private final Passage words;
  private final boolean bounded;

  Arguments(EventReader reader, Predicates predicates, Passage words) {
    this(reader, predicates, words, true);
  }

  private Arguments(EventReader reader, Predicates predicates, Passage words, boolean bounded) {
    this.reader = reader;
    this.predicates = predicates;
    this.controller = new Controller(predicates);
    this.nominalControl = new NominalControl(predicates, controller);
    this.verbObjects = new VerbObjects(words.sentence(), this::isHeld);
    this.words = words;
    this.bounded = bounded;
  }

  /** The same without the bounds of the clause. */
  Arguments anywhere() {
    return new Arguments(reader, predicates, words, false);
  }

  Sentence sentence() {
    return words.sentence();
  }

  Passage words() {
    return words;
  }

  List<Integer> children(int head, String... relations) {
    return sentence().children(head, relations).stream().filter(this::isHeld).toList();
  }

  private boolean isHeld(int token) {
    return !bounded || words.holds(token);
  }

  /** The predicates coordinated with one that share its subject. */
  List<Integer> coordinated(int predicate) {
    Sentence s = sentence();
    return children(predicate, "conj").stream()
        .filter(c -> Grammar.isPredicate(s, c))
        .filter(c -> s.child(c, "nsubj", "expl", "csubj").isEmpty())
        .filter(c -> s.token(c).isVerb() || s.child(c, "cop").isPresent())
        .toList();
  }

  static String role(Optional<EventLexicon.Entry> entry, String function, String other) {
    return entry.map(e -> e.roles().getOrDefault(function, other)).orElse(other);
  }

  /** Subject, objects, prepositional phrases and clauses of a verb; not its partner. */
  void ofVerb(int verb, FrameBuilder found) {
    Sentence s = sentence();
    Optional<EventLexicon.Entry> entry = found.predicate().entry();
    boolean passive = Grammar.isPassive(s, verb) || isResult(verb);
    List<Integer> objects = verbObjects.of(verb, found.predicate().partner());
    String object = role(entry, "object", "object");
    if (passive) {
      passive(verb, objects, found);
    } else {
      boolean alone =
          objects.isEmpty()
              && verbObjects.shared(verb).isEmpty()
              && children(verb, "xcomp", "ccomp").isEmpty();
      String subject = role(entry, "subject", "agent");
      boolean changed = entry.isEmpty() && UNACCUSATIVE.contains(found.predicate().lemma());
      String lone = changed && isThing(verb) ? "object" : role(entry, "intransitive", subject);
      subjectOf(verb, alone ? lone : subject, found);
      for (int i = 0; i < objects.size(); i++) {
        boolean two =
            s.is(objects.get(i), "iobj")
                || (objects.size() > 1 && (entry.isEmpty() || isTransfer(entry)));
        boolean told = two && !isNaming(found.predicate());
        String first = told ? "recipient" : object;
        String second = isNaming(found.predicate()) ? "capacity" : object;
        addAll(i == 0 ? first : role(entry, "secondObject", second), objects.get(i), found);
      }
      verbObjects
          .shared(verb)
          .filter(o -> objects.isEmpty())
          .ifPresent(o -> addAll(object, o, found));
    }
    prepositional(verb, passive, found);
    governed(verb, found);
    adverbs(verb, found);
    for (int c : children(verb, "ccomp", "xcomp", "advcl", "csubj", "dep")) {
      boolean loose = s.is(c, "dep") && !s.token(c).tag().equals("VBG");
      if (!isPartner(c, found) && !loose) {
        complement(verb, c, found);
      }
    }
  }

  /** <em>Was sent a letter</em>: who is the subject gets it; <em>was named captain</em>: is it. */
  private void passive(int verb, List<Integer> objects, FrameBuilder found) {
    Sentence s = sentence();
    Optional<EventLexicon.Entry> entry = found.predicate().entry();
    String object = role(entry, "object", "object");
    List<Integer> kept = objects.isEmpty() ? verbObjects.kept(verb) : objects;
    boolean named = isNaming(found.predicate());
    subjectOf(verb, kept.isEmpty() || named ? object : "recipient", found);
    Sources.agent(s, verb).ifPresent(by -> add(role(entry, "subject", "agent"), by.top(), found));
    String second = named ? "capacity" : role(entry, "secondObject", object);
    kept.forEach(o -> addAll(second, o, found));
  }

  /** Whether the second object of a verb says what the first one is: <em>elect, name, call</em>. */
  private static boolean isNaming(Predicate predicate) {
    return predicate.entry().isPresent()
        ? "capacity".equals(predicate.entry().get().roles().get("secondObject"))
        : NAMING.contains(predicate.lemma());
  }

  /** <em>Left three people wounded</em>. */
  private boolean isResult(int verb) {
    Sentence s = sentence();
    return s.token(verb).tag().equals("VBN")
        && s.is(verb, "xcomp")
        && s.child(verb, "aux", "obj", "ccomp").isEmpty();
  }

  /** A thing that breaks does nothing: <em>the window broke</em>. */
  private boolean isThing(int verb) {
    return subject(verb).filter(x -> !Fillers.acts(sentence(), x)).isPresent();
  }

  private static boolean isTransfer(Optional<EventLexicon.Entry> entry) {
    return entry
        .filter(
            e ->
                "object".equals(e.roles().get("secondObject"))
                    || "recipient".equals(e.roles().get("to")))
        .isPresent();
  }

  private static boolean isPartner(int token, FrameBuilder found) {
    return found.predicate().partner().filter(p -> p == token).isPresent();
  }

  private void complement(int verb, int c, FrameBuilder found) {
    Sentence s = sentence();
    Optional<EventLexicon.Entry> entry = found.predicate().entry();
    if (s.is(c, "csubj")) {
      clause(c, role(entry, "subject", "agent"), found);
    } else if (s.is(c, "xcomp") && s.token(c).isNoun() && s.child(c, "cop").isEmpty()) {
      boolean only = children(verb, "obj").isEmpty() && !Grammar.isPassive(s, verb);
      String named = role(entry, "secondObject", "capacity");
      add(only ? role(entry, "object", "object") : named, c, found);
    } else if (Grammar.isPredicate(s, c)) {
      String usual = ClauseLink.of(s, c);
      clause(c, usual.equals("topic") ? role(entry, "clause", usual) : usual, found);
    }
  }

  /**
   * The noun of a verb with its noun, where it says more than the verb: <em>fire three shots</em>.
   */
  void ofPartner(int noun, FrameBuilder found) {
    Sentence s = sentence();
    boolean full =
        s.is(noun, "obj") && s.child(noun, "det", "amod", "nummod", "compound", "nmod").isPresent();
    if (full && !found.has("object") && found.takes("object")) {
      found.add(new Argument("object", noun, Optional.empty()));
    }
  }

  /** <em>Is in a cell</em>, <em>is against the plan</em>: the noun is no predicate. */
  void located(int noun, FrameBuilder found) {
    Sentence s = sentence();
    String preposition = PrepositionalRole.preposition(s, noun);
    String usual = PrepositionalRole.usual(s, noun, preposition, true, false, false);
    found.add(new Argument(usual.isEmpty() ? "topic" : usual, noun, Optional.empty()));
  }

  /** Possessor, modifiers, prepositional phrases and clauses of a noun. */
  void ofNoun(int noun, FrameBuilder found) {
    Sentence s = sentence();
    Optional<EventLexicon.Entry> entry = found.predicate().entry();
    String subject = role(entry, "subject", "agent");
    for (int p : children(noun, "nmod:poss")) {
      // The mayor's arrest, but the mayor's arrest of the thief.
      boolean done =
          children(noun, "nmod").stream().anyMatch(m -> m > noun && s.hasChild(m, Set.of("of")));
      String owner = done ? subject : role(entry, "possessor", subject);
      add(Fillers.isTime(s, p) ? "" : owner, p, found);
    }
    if (entry.isPresent() && found.predicate().token() == noun) {
      modifiers(noun, subject, entry, found);
    }
    prepositional(noun, false, found);
    for (int c : children(noun, "acl", "dep", "ccomp", "xcomp")) {
      if (!s.is(c, "acl:relcl") && Grammar.isPredicate(s, c)) {
        String tag = s.token(c).tag();
        boolean participle = tag.equals("VBN") && s.is(c, "acl");
        if (!participle) {
          clause(c, role(entry, "clause", "topic"), found);
        }
      }
    }
    beside(noun, found);
  }

  /** Who takes part in the event of a noun that names nobody itself. */
  void sharedWithNoun(int noun, FrameBuilder found) {
    Optional<EventLexicon.Entry> entry = found.predicate().entry();
    if (entry.isPresent() && !found.has("agent") && !found.has("object")) {
      nominalControl
          .of(sentence(), noun, entry.get())
          .filter(p -> p.head() != noun)
          .ifPresent(p -> found.add(new Argument(p.role(), p.head(), Optional.empty())));
    }
  }

  /** <em>The Kenyan visit</em>, <em>arms deliveries</em>, <em>the Bergen summit</em>. */
  private void modifiers(
      int noun, String subject, Optional<EventLexicon.Entry> entry, FrameBuilder found) {
    Sentence s = sentence();
    for (int m : children(noun, "amod", "compound")) {
      if (Fillers.isDemonym(s, m)) {
        add(subject, m, found);
      } else if (s.is(m, "compound")
          && !s.token(m).tag().startsWith("CD")
          && !DEGREES.contains(Predicates.lower(s, m))) {
        boolean named = s.token(m).isName() && !s.token(m).entity().equals("O");
        String usual = named ? nameRole(s, m, subject) : "";
        String role = role(entry, "modifier", usual);
        boolean doer = role.equals("agent") || role.equals("recipient");
        boolean able = Fillers.acts(s, m) || (s.token(m).isName() && Fillers.isPlace(s, m));
        if (!role.isEmpty() && (able || !doer)) {
          found.add(new Argument(role, m, Optional.empty()));
        }
      }
    }
  }

  private static String nameRole(Sentence s, int modifier, String subject) {
    return Fillers.acts(s, modifier) ? subject : Fillers.isPlace(s, modifier) ? "place" : "";
  }

  /** Adverbs fill no role of their own, but some of them are times. */
  private void adverbs(int verb, FrameBuilder found) {
    children(verb, "advmod").forEach(a -> found.add(new Argument("", a, Optional.empty())));
  }

  /** What the parser hangs on a light verb although it belongs to the noun. */
  void besideCarrier(int verb, FrameBuilder found) {
    Sentence s = sentence();
    int noun = found.predicate().token();
    prepositional(verb, Grammar.isPassive(s, verb), found);
    adverbs(verb, found);
    for (int c : children(verb, "xcomp", "ccomp", "advcl", "dep")) {
      if (Grammar.isPredicate(s, c) && (c > noun || s.is(c, "advcl"))) {
        String usual = s.is(c, "advcl") ? ClauseLink.of(s, c) : "topic";
        boolean infinitive = usual.equals("purpose") && c > noun && s.is(noun, "obj", "nsubj");
        String role = role(found.predicate().entry(), "clause", "topic");
        clause(c, infinitive || usual.equals("topic") ? role : usual, found);
      }
    }
  }

  private void prepositional(int head, boolean passive, FrameBuilder found) {
    Sentence s = sentence();
    Optional<EventLexicon.Entry> entry = found.predicate().entry();
    boolean possessed = s.child(head, "nmod:poss").isPresent();
    boolean verbal = s.token(head).isVerb();
    for (int m : children(head, "nmod", "obl", "obj")) {
      boolean timeWord = s.is(m, "obj") && Fillers.isTime(s, m);
      boolean carried = found.predicate().token() == m;
      if (s.is(m, "nmod:poss") || isPartner(m, found) || carried) {
        continue;
      }
      if (s.is(m, "obj") && !timeWord) {
        continue;
      }
      String preposition = PrepositionalRole.preposition(s, m);
      if (s.token(m).tag().equals("VBG") && !s.child(m, "case", "mark").isEmpty()) {
        clause(m, role(entry, preposition, PrepositionalRole.ofGerund(preposition)), found);
        continue;
      }
      boolean event = predicates.isEventNoun(s, m);
      String usual =
          preposition.equals("by") && passive
              ? role(entry, "subject", "agent")
              : preposition.equals("of")
                  ? ofRole(m, possessed, found)
                  : PrepositionalRole.usual(s, m, preposition, verbal, passive, event);
      String role = able(measured(located(role(entry, preposition, usual), preposition, m), m), m);
      addAll(role, m, found);
    }
  }

  /** A place by name is where it happens: <em>a contest in Oslo</em>, but a contest in judo. */
  private String located(String role, String preposition, int head) {
    boolean inside = Set.of("in", "at", "near").contains(preposition);
    boolean matter = Set.of("topic", "purpose", "").contains(role);
    return inside && matter && sentence().token(head).entity().equals("LOCATION") ? "place" : role;
  }

  /**
   * A name of no person, body or place does nothing, and no time does: <em>the final of the World
   * Cup</em>, <em>match of the season</em>.
   */
  private String able(String role, int head) {
    Sentence s = sentence();
    if (!role.equals("agent")) {
      return role;
    }
    boolean time = TIME_NOUNS.contains(s.lemma(head).toLowerCase(Locale.ROOT));
    boolean thing = s.token(head).isName() && s.token(head).entity().equals("MISC");
    return time ? "" : thing ? "participant" : role;
  }

  /** An amount is one with a number: not <em>rose to power</em>. */
  private String measured(String role, int head) {
    Sentence s = sentence();
    boolean amount = AMOUNTS.contains(role);
    boolean number = s.subtree(head).stream().anyMatch(t -> s.token(t).tag().equals("CD"));
    return amount && !number && !Fillers.isMeasure(s, head) ? "" : role;
  }

  /** What an unknown verb without an object governs by a preposition: <em>look at the plan</em>. */
  private void governed(int verb, FrameBuilder found) {
    Sentence s = sentence();
    if (found.predicate().entry().isPresent() || found.has("object") || found.has("topic")) {
      return;
    }
    children(verb, "obl").stream()
        .filter(o -> s.child(o, "case").filter(c -> c == verb + 1).isPresent())
        .filter(o -> GOVERNING.contains(PrepositionalRole.preposition(s, o)))
        .filter(o -> !Fillers.isTime(s, o))
        .findFirst()
        .ifPresent(o -> addAll("topic", o, found));
  }

  private String ofRole(int head, boolean possessed, FrameBuilder found) {
    boolean typed = found.predicate().entry().isPresent();
    if (typed && !possessed && Fillers.acts(sentence(), head)) {
      return "agent";
    }
    return typed && found.takes("object") ? "object" : "topic";
  }

  /** Who does what a predicate says, or whom a passive one is about. */
  Optional<Integer> subject(int predicate) {
    return controller.of(sentence(), predicate);
  }

  void subjectOf(int predicate, String role, FrameBuilder found) {
    subject(predicate)
        .filter(x -> !sentence().token(x).tag().startsWith("W"))
        .filter(x -> x != found.predicate().token())
        .ifPresent(x -> addAll(role, x, found));
  }

  private void clause(int clause, String likely, FrameBuilder found) {
    boolean aimed =
        likely.equals("topic")
            && !found.takes("topic")
            && Grammar.isToInfinitive(sentence(), clause);
    String role = aimed ? "purpose" : likely;
    reader
        .inner(this, clause, found.depth())
        .ifPresent(event -> found.add(new Argument(role, clause, Optional.of(event))));
    for (int c : coordinated(clause)) {
      reader
          .inner(this, c, found.depth())
          .ifPresent(event -> found.add(new Argument(role, c, Optional.of(event))));
    }
  }

  private void addAll(String role, int head, FrameBuilder found) {
    add(role, head, found);
    sentence().children(head, "conj").stream()
        .filter(c -> !Grammar.isPredicate(sentence(), c))
        .filter(c -> !sentence().token(c).tag().matches("JJR|RBR"))
        .forEach(c -> add(role, c, found));
  }

  private void add(String role, int head, FrameBuilder found) {
    int core = Fillers.core(sentence(), head);
    Optional<EventFrame> event =
        predicates.isEventNoun(sentence(), core) && !Fillers.isPerson(sentence(), core)
            ? reader.inner(this, core, found.depth())
            : Optional.empty();
    found.add(new Argument(role, event.isPresent() ? core : head, event));
    if (event.isEmpty()) {
      beside(head, found);
      // A convoy of lorries carrying flour.
      sentence().children(head, "nmod").stream()
          .filter(m -> sentence().hasChild(m, Set.of("of")))
          .forEach(m -> beside(m, found));
    }
  }

  /** The relative and participial clauses of a participant. */
  private void beside(int head, FrameBuilder found) {
    Sentence s = sentence();
    for (int c : children(head, "acl")) {
      boolean relative = s.is(c, "acl:relcl");
      boolean participle = s.token(c).tag().matches("VB[NG]") && !Grammar.isToInfinitive(s, c);
      if ((relative || participle) && Grammar.isPredicate(s, c)) {
        reader.inner(this, c, found.depth()).ifPresent(found::beside);
      }
    }
  }
}
