package org.w3id.dixit.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Who does what a predicate says: its own subject, or whoever controls it where it has none, as
 * with infinitives, participles and coordinated verbs.
 */
final class Controller {
  private static final Set<String> CAUSING = WordLists.of("causingVerb");
  private static final Set<String> DIRECTING = WordLists.of("directingVerb");
  private static final Set<String> IMPERSONAL = WordLists.of("impersonalVerb");
  private static final Set<String> COPULAR = WordLists.of("copularVerb");
  private static final Set<String> OPEN_NOUNS = WordLists.of("infinitiveNoun");
  private static final Set<String> TOUGH = WordLists.of("toughAdjective");
  private static final Set<String> PERCEIVING = WordLists.of("perceivingVerb");
  private static final Set<String> CHARGING = Set.of("for", "of", "with", "over", "on");

  private final Predicates predicates;

  Controller(Predicates predicates) {
    this.predicates = predicates;
  }

  /** The head of the phrase, in the clause or outside it. */
  Optional<Integer> of(Sentence s, int predicate) {
    return of(s, predicate, 0);
  }

  private Optional<Integer> of(Sentence s, int predicate, int steps) {
    Optional<Integer> own =
        s.children(predicate, "nsubj").stream()
            .filter(x -> !isEmpty(s, x, predicate))
            .reduce((a, b) -> b < predicate ? b : a);
    if (own.isPresent()) {
      return isEquated(s, predicate, own.get())
          ? s.child(own.get(), "nmod:poss")
          : own.map(x -> isRelative(s, x) ? antecedent(s, predicate).orElse(x) : x);
    }
    int above = s.head(predicate);
    boolean empty =
        s.children(predicate, "nsubj").stream().anyMatch(x -> Grammar.isExpletive(s, x));
    if (above < 0 || steps > 4 || empty || isUnsaid(s, predicate)) {
      return Optional.empty();
    }
    if (describes(s, predicate)) {
      return Optional.of(described(s, predicate, above))
          .filter(x -> !isLoose(s, predicate, x))
          .or(() -> s.head(above) < 0 ? Optional.empty() : of(s, s.head(above), steps + 1));
    }
    if (!s.is(predicate, "xcomp", "acl", "advcl", "ccomp", "conj", "dep", "csubj", "obl")) {
      return Optional.empty();
    }
    Optional<Integer> directed =
        charged(s, predicate, above).or(() -> directed(s, predicate, above));
    if (directed.isPresent()) {
      return directed;
    }
    if (s.is(predicate, "acl") && isDoer(s, above)) {
      return Optional.of(above);
    }
    return s.token(above).isNoun() && s.is(predicate, "acl", "xcomp", "dep")
        ? ofNoun(s, above, steps)
        : of(s, above, steps + 1);
  }

  /** Relative and participial clauses; but the privilege of being heard is not what is heard. */
  private static boolean describes(Sentence s, int predicate) {
    boolean of = s.token(predicate).isVerb() && s.child(predicate, "case", "mark").isPresent();
    boolean relative = s.is(predicate, "acl:relcl");
    return s.is(predicate, "acl") && (relative || !of) && !Grammar.isToInfinitive(s, predicate);
  }

  /** The object of the verb above, where it is told, made or asked to do it. */
  private Optional<Integer> directed(Sentence s, int predicate, int above) {
    return s.is(predicate, "xcomp", "ccomp", "dep")
        ? s.children(above, "obj", "iobj").stream()
            .filter(o -> o < predicate && (isGiven(s, o) || controls(s, o, predicate)))
            .findFirst()
            .or(() -> passed(s, predicate, above))
        : Optional.empty();
  }

  /** <em>Officers to guard the gate</em>, <em>there are rooms to suit all</em>. */
  private boolean isDoer(Sentence s, int noun) {
    int higher = s.head(noun);
    boolean title =
        higher >= 0 && s.is(noun, "xcomp", "obj") && COPULAR.contains(Predicates.lower(s, higher));
    boolean there =
        higher >= 0 && s.child(higher, "expl").isPresent() && !predicates.isEventNoun(s, noun);
    return (Fillers.acts(s, noun) && !title) || there;
  }

  /**
   * <em>Her plan to leave</em>, <em>gave her the right to leave</em>, <em>made a plan to
   * leave</em>.
   */
  private Optional<Integer> ofNoun(Sentence s, int noun, int steps) {
    int higher = s.head(noun);
    Optional<Integer> owner = s.child(noun, "nmod:poss");
    if (owner.isPresent() || s.is(noun, "nsubj") || higher < 0) {
      return owner;
    }
    return s.children(higher, "obj", "iobj").stream()
        .filter(o -> o < noun && (s.is(o, "iobj") || Fillers.acts(s, o)))
        .filter(o -> !Fillers.isTime(s, o))
        .findFirst()
        .or(() -> of(s, higher, steps + 1));
  }

  /** <em>The best way is to ask</em>, <em>her decision to stay</em>: neither of them does it. */
  private static boolean isEquated(Sentence s, int predicate, int subject) {
    return s.token(predicate).isVerb()
        && Grammar.isToInfinitive(s, predicate)
        && OPEN_NOUNS.contains(Predicates.lower(s, subject));
  }

  /**
   * Whether the clause above says nothing of who does it: <em>adding salt is cheap</em>, <em>the
   * rock is hard to drill</em>, <em>the rock was dated by counting layers</em>.
   */
  private static boolean isUnsaid(Sentence s, int predicate) {
    int above = s.head(predicate);
    boolean equated =
        s.is(predicate, "xcomp", "ccomp")
            && s.lemma(above).equals("be")
            && Grammar.isToInfinitive(s, predicate)
            && s.children(above, "nsubj").stream().anyMatch(x -> isEquated(s, predicate, x));
    if (s.is(predicate, "csubj") || isTough(s, predicate) || equated) {
      return true;
    }
    boolean means =
        s.token(predicate).tag().equals("VBG")
            && (Predicates.lower(s, predicate).equals("use")
                || PrepositionalRole.preposition(s, predicate).equals("by"));
    return means
        && s.is(predicate, "advcl", "xcomp", "obl", "dep")
        && Grammar.isPassive(s, above)
        && s.children(above, "nsubj", "nsubj:pass").stream().noneMatch(x -> Fillers.acts(s, x));
  }

  /**
   * Whether an infinitive completes an adjective whose subject is its object: <em>easy to
   * lift</em>.
   */
  static boolean isTough(Sentence s, int infinitive) {
    int above = s.head(infinitive);
    return above >= 0
        && s.is(infinitive, "xcomp", "ccomp", "advcl", "dep", "acl", "obl")
        && Grammar.isToInfinitive(s, infinitive)
        && TOUGH.contains(Predicates.lower(s, above));
  }

  /** The first of two objects: <em>gave players a chance to rest</em>. */
  private static boolean isGiven(Sentence s, int object) {
    return s.is(object, "iobj") && !Fillers.isTime(s, object);
  }

  /**
   * <em>The use of salt added to bread</em>: a participle describes the thing right before it,
   * unless that belongs to somebody: <em>the head of the union arrested on Monday</em>.
   */
  private static int described(Sentence s, int participle, int above) {
    return s.children(above, "nmod").stream()
        .filter(m -> m > above && s.hasChild(m, Set.of("of")))
        .filter(m -> m + 1 == participle)
        .filter(m -> !Fillers.acts(s, above) || Fillers.core(s, above) == m)
        .findFirst()
        .orElse(above);
  }

  /** <em>They sent her letters, calling him a liar</em>: after a comma, no letters called. */
  private static boolean isLoose(Sentence s, int participle, int noun) {
    int first =
        s.subtree(participle).stream()
            .filter(t -> !s.token(t).isPunctuation())
            .min(Integer::compare)
            .orElse(participle);
    boolean apart = first > 0 && s.token(first - 1).word().equals(",");
    boolean thing = !Fillers.acts(s, noun) && !s.token(noun).isName();
    // Cut them into slices using a knife: no slice uses knives.
    boolean means = Predicates.lower(s, participle).equals("use");
    return (apart || means)
        && thing
        && s.token(participle).tag().equals("VBG")
        && !s.is(noun, "nsubj");
  }

  /**
   * <em>Jailed him for lying</em>, <em>kept him from lying</em>: he lied, not who jailed or kept
   * him.
   */
  private Optional<Integer> charged(Sentence s, int gerund, int above) {
    String preposition = PrepositionalRole.preposition(s, gerund);
    boolean reason =
        s.token(gerund).tag().equals("VBG")
            && (Set.of("from", "into").contains(preposition)
                || (preposition.equals("in") && DIRECTING.contains(Predicates.lower(s, above)))
                || (CHARGING.contains(preposition) && predicates.isCharge(s, above)));
    return reason && !Grammar.isPassive(s, above)
        ? s.children(above, "obj").stream().filter(o -> o < gerund).findFirst()
        : Optional.empty();
  }

  /**
   * Who does it where the object above is no doer: <em>caused an exodus of villagers to flee</em>,
   * <em>appealed to drivers to slow down</em>.
   */
  private Optional<Integer> passed(Sentence s, int predicate, int above) {
    return s.children(above, "obj").stream()
        .filter(o -> o < predicate && predicates.isEventNoun(s, o))
        .flatMap(o -> s.children(o, "nmod").stream())
        .filter(m -> m < predicate && s.hasChild(m, Set.of("of")) && Fillers.acts(s, m))
        .findFirst()
        .or(() -> predicates.bidden(s, above).filter(o -> o < predicate));
  }

  /** <em>It seems to rain</em>; but in <em>it began to melt</em>, something melts. */
  private static boolean isEmpty(Sentence s, int subject, int predicate) {
    boolean personal =
        s.lemma(subject).equals("it")
            && s.token(predicate).isVerb()
            && !Grammar.isPassive(s, predicate)
            && s.child(predicate, "cop").isEmpty()
            && !IMPERSONAL.contains(Predicates.lower(s, predicate));
    boolean effort =
        s.lemma(subject).equals("it")
            && s.lemma(predicate).equals("take")
            && s.children(predicate).stream().anyMatch(c -> Grammar.isToInfinitive(s, c));
    return effort || (!personal && Grammar.isExpletive(s, subject));
  }

  static boolean isRelative(Sentence s, int subject) {
    String tag = s.token(subject).tag();
    return tag.startsWith("W") || (s.lemma(subject).equals("that") && tag.equals("IN"));
  }

  /** What the relative pronoun of a clause stands for. */
  static Optional<Integer> antecedent(Sentence s, int predicate) {
    int at = predicate;
    while (at >= 0 && !s.is(at, "acl:relcl") && s.is(at, "conj", "xcomp", "ccomp")) {
      at = s.head(at);
    }
    return at >= 0 && s.head(at) >= 0 && s.is(at, "acl:relcl", "acl")
        ? Optional.of(s.head(at))
        : Optional.empty();
  }

  /** A thing does nothing of its own accord: <em>took a step to allow X</em>. */
  private boolean controls(Sentence s, int object, int predicate) {
    String verb = s.lemma(s.head(object)).toLowerCase(Locale.ROOT);
    // One sees a bird fly, but the chance to fly.
    boolean caused =
        CAUSING.contains(verb)
            && !(PERCEIVING.contains(verb) && Grammar.isToInfinitive(s, predicate));
    boolean able =
        Fillers.acts(s, object)
            || s.token(object).isName()
            || s.token(object).isPronoun()
            || caused;
    // Who joins a club to win cups wins them.
    boolean directed = DIRECTING.contains(verb) || !Grammar.isToInfinitive(s, predicate);
    return able
        && (directed || caused)
        && !(OPEN_NOUNS.contains(Predicates.lower(s, object))
            && Grammar.isToInfinitive(s, predicate))
        && !predicates.isEventNoun(s, object)
        && !Fillers.isTime(s, object)
        && (Fillers.acts(s, object) || s.child(object, "nmod:poss").isEmpty());
  }
}
