package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;
import org.w3id.dixit.vocabulary.WordLists;

/** Reads the arguments of a predicate, by role, within the words of one clause. */
final class Arguments {
  private static final Set<String> DEGREES = WordLists.of("degreeNoun");
  private static final Set<String> NAMING = WordLists.of("namingVerb");
  private static final Set<String> UNACCUSATIVE = WordLists.of("unaccusativeVerb");

  private final EventReader reader;
  private final Predicates predicates;
  private final Controller controller;
  private final NominalControl nominalControl;
  private final VerbObjects verbObjects;
  private final PrepositionalArguments prepositional;
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
    this.prepositional = new PrepositionalArguments(this, predicates);
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
      String said = role(entry, "subject", "agent");
      // Prices improve, but workers improve the hall.
      String subject = !objects.isEmpty() && said.equals(object) ? "agent" : said;
      boolean changed = entry.isEmpty() && UNACCUSATIVE.contains(found.predicate().lemma());
      String lone = changed && isThing(verb) ? "object" : role(entry, "intransitive", subject);
      // Who improves the roads changes them; the roads that improve are changed.
      boolean changes =
          subject.equals("object")
              && object.equals("object")
              && objects.stream().anyMatch(o -> !Fillers.isMeasure(s, o) && !isNumbered(o));
      subjectOf(verb, changes ? "agent" : alone ? lone : subject, found);
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
    prepositional.of(verb, passive, found);
    prepositional.governed(verb, found);
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
    String doer =
        found.predicate().lemma().startsWith("be ") ? "agent" : role(entry, "subject", "agent");
    Sources.agent(s, verb)
        .filter(by -> !isGerund(by.top()))
        .ifPresent(by -> add(doer, by.top(), found));
    String second = named ? "capacity" : role(entry, "secondObject", object);
    kept.forEach(o -> addAll(second, o, found));
  }

  private boolean isNumbered(int token) {
    return sentence().subtree(token).stream().anyMatch(t -> sentence().token(t).tag().equals("CD"));
  }

  /** <em>By adding salt</em>: what is done, not who does it. */
  private boolean isGerund(int token) {
    Sentence s = sentence();
    return s.token(token).tag().equals("VBG") && s.child(token, "det", "amod").isEmpty();
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

  static boolean isPartner(int token, FrameBuilder found) {
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
      Optional<Integer> with = absolute(c).filter(x -> role(entry, "with", "").length() > 0);
      if (with.isPresent()) {
        add(role(entry, "with", ""), with.get(), found);
        reader.inner(this, c, found.depth()).ifPresent(found::beside);
        return;
      }
      String usual = ClauseLink.of(s, c);
      clause(c, usual.equals("topic") ? role(entry, "clause", usual) : usual, found);
    }
  }

  /** <em>Spoke with a man going home</em>: who goes home is spoken with. */
  private Optional<Integer> absolute(int clause) {
    Sentence s = sentence();
    boolean with = Grammar.hasMark(s, clause, Set.of("with"));
    return with && s.token(clause).tag().equals("VBG")
        ? s.child(clause, "nsubj")
        : Optional.empty();
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
    prepositional.of(noun, false, found);
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
    prepositional.of(verb, Grammar.isPassive(s, verb), found);
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

  void clause(int clause, String likely, FrameBuilder found) {
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

  void addAll(String role, int head, FrameBuilder found) {
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
        for (int other : coordinated(c)) {
          reader.inner(this, other, found.depth()).ifPresent(found::beside);
        }
      }
    }
  }
}
