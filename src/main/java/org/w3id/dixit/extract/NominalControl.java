package org.w3id.dixit.extract;

import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Who takes part in the event of a noun that names no participant, as the verb above it tells:
 *
 * <ol>
 *   <li><em>They resumed attacks</em>: the subject does it.
 *   <li><em>They deserve punishment</em>: it is done to the subject.
 *   <li><em>He was jailed for fraud</em>, <em>police held her on suspicion of fraud</em>: whom the
 *       charge is about.
 *   <li><em>She went off due to injury</em>: a bare noun for a state of one's own.
 *   <li><em>On arrival he was arrested</em>: a bare noun for what belongs to one's own course.
 *   <li><em>They asked Norway for help</em>: who is asked.
 * </ol>
 */
final class NominalControl {
  private static final Set<String> DOING = WordLists.of("doingVerb");
  private static final Set<String> UNDERGOING = WordLists.of("undergoingVerb");
  private static final Set<String> ASKING = WordLists.of("askingVerb");
  private static final Set<String> CHARGE_NOUNS = WordLists.of("chargingNoun");
  private static final Set<String> CHARGING = Set.of("for", "of", "with", "over", "on");
  private static final Set<String> STATE =
      Set.of("due to", "because of", "through", "from", "in", "on", "with");
  private static final Set<String> AROUND =
      Set.of("after", "before", "until", "upon", "on", "during", "following", "since", "without");

  /** A participant and the role that it has. */
  record Participant(int head, String role) {}

  private final EventLexicon lexicon;
  private final Predicates predicates;
  private final Controller controller;

  NominalControl(Predicates predicates, Controller controller) {
    this.lexicon = predicates.lexicon();
    this.predicates = predicates;
    this.controller = controller;
  }

  /** The participant of a noun with an entry of the event lexicon. */
  Optional<Participant> of(Sentence s, int noun, EventLexicon.Entry entry) {
    int top = top(s, noun);
    int verb = s.head(top);
    if (verb < 0 || !s.token(verb).isVerb()) {
      return Optional.empty();
    }
    String doer = entry.roles().getOrDefault("subject", "agent");
    String owner = entry.roles().getOrDefault("possessor", doer);
    String preposition = PrepositionalRole.preposition(s, top);
    if (top == noun && s.is(noun, "obj") && DOING.contains(Predicates.withParticle(s, verb))) {
      return controller
          .of(s, verb)
          .filter(x -> Fillers.acts(s, x) || s.token(x).isName())
          .map(x -> new Participant(x, doer));
    }
    if (top == noun && s.is(noun, "obj") && UNDERGOING.contains(Predicates.lower(s, verb))) {
      String patient = entry.roles().getOrDefault("possessor", "object");
      return controller.of(s, verb).map(x -> new Participant(x, patient));
    }
    if (!s.is(top, "obl", "nmod")) {
      return Optional.empty();
    }
    if (CHARGING.contains(preposition) && predicates.isCharge(s, verb)) {
      return charged(s, verb).map(x -> new Participant(x, doer));
    }
    boolean bare = top == noun && s.child(noun, "det", "nmod:poss", "nummod", "nmod").isEmpty();
    if (bare && STATE.contains(preposition) && lexicon.isPersonalState(entry.type())) {
      return controller.of(s, verb).map(x -> new Participant(x, owner));
    }
    boolean unowned =
        top == noun
            && s.child(noun, "det", "nmod:poss", "nummod").isEmpty()
            && s.children(noun, "amod").stream().noneMatch(m -> s.token(m).tag().equals("VBG"))
            && s.children(noun, "nmod").stream().noneMatch(m -> s.hasChild(m, Set.of("of", "by")));
    if (unowned && AROUND.contains(preposition) && lexicon.isPersonalCourse(entry.type())) {
      return controller
          .of(s, verb)
          .filter(x -> Fillers.acts(s, x) || s.token(x).isName())
          .map(x -> new Participant(x, owner));
    }
    return preposition.equals("for")
        ? asked(s, verb).map(x -> new Participant(x, doer))
        : Optional.empty();
  }

  /** <em>On suspicion of fraud</em>: the phrase that hangs on the verb. */
  private static int top(Sentence s, int noun) {
    int above = s.head(noun);
    boolean within = above >= 0 && s.is(noun, "nmod") && s.hasChild(noun, Set.of("of"));
    boolean open = within && CHARGE_NOUNS.contains(s.lemma(above));
    return open ? above : noun;
  }

  private Optional<Integer> charged(Sentence s, int verb) {
    return Grammar.isPassive(s, verb)
        ? controller.of(s, verb)
        : s.children(verb, "obj").stream().filter(o -> o > verb).findFirst();
  }

  private Optional<Integer> asked(Sentence s, int verb) {
    boolean asks = ASKING.contains(Predicates.lower(s, verb));
    return asks
        ? s.children(verb, "obj", "iobj").stream()
            .filter(o -> Fillers.acts(s, o) || s.token(o).isName())
            .findFirst()
        : Optional.empty();
  }
}
