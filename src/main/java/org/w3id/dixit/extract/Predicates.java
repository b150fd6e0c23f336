package org.w3id.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/** Finds what names the event of a clause: light verbs, copulas and particles resolved. */
final class Predicates {
  private static final Set<String> COPULAR = WordLists.of("copularVerb");

  private final EventLexicon lexicon;

  Predicates(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  EventLexicon lexicon() {
    return lexicon;
  }

  /** Whether the lexicon knows an event by this noun. */
  boolean isEventNoun(Sentence s, int token) {
    return s.token(token).isNoun()
        && !s.token(token).isName()
        && !isPartOfName(s, token)
        && Fillers.core(s, token) == token
        && entry(s, token).isPresent();
  }

  /**
   * Whether the object of such a verb did what is named after it: <em>jailed her for fraud</em>.
   */
  boolean isCharge(Sentence s, int verb) {
    return lexicon
        .entry(lower(s, verb), PartOfSpeech.verb)
        .filter(e -> lexicon.isCharge(e.type()))
        .isPresent();
  }

  /**
   * Whom a verb asks by a preposition to do something: <em>appealed to drivers to slow down</em>.
   */
  Optional<Integer> bidden(Sentence s, int verb) {
    Optional<EventLexicon.Entry> entry =
        lexicon.entry(lower(s, verb), PartOfSpeech.verb).filter(e -> e.type().equals("Request"));
    return entry.flatMap(
        e ->
            s.children(verb, "obl", "nmod").stream()
                .filter(
                    o ->
                        "recipient".equals(e.roles().get(PrepositionalRole.preposition(s, o)))
                            && Fillers.acts(s, o))
                .findFirst());
  }

  static boolean isPartOfName(Sentence s, int token) {
    return Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC").contains(s.token(token).entity());
  }

  Optional<EventLexicon.Entry> entry(Sentence s, int token) {
    PartOfSpeech pos = PartOfSpeech.of(s.token(token));
    Optional<EventLexicon.Entry> whole =
        pos == PartOfSpeech.noun
            ? s.children(token, "compound").stream()
                .filter(c -> c == token - 1)
                .flatMap(c -> lexicon.entry(lower(s, c) + " " + lower(s, token), pos).stream())
                .findFirst()
            : Optional.empty();
    return whole.or(
        () ->
            lexicon.senses(lower(s, token), pos).stream()
                .filter(e -> pos != PartOfSpeech.noun || isSense(s, token, e))
                .findFirst());
  }

  /** Whether what a noun is "of" fits a sense of it: the removal of a minister, not of paint. */
  private boolean isSense(Sentence s, int noun, EventLexicon.Entry entry) {
    FillerKind wanted = entry.kinds().get("object");
    return wanted == null
        || s.children(noun, "nmod").stream()
            .filter(m -> m > noun && s.hasChild(m, Set.of("of")))
            .allMatch(m -> wanted.fits(s, m, isEventNoun(s, m)));
  }

  /** The role that the subject of a light verb has in the event of its noun. */
  String subjectRole(Sentence s, Predicate p) {
    Optional<String> carried =
        p.carrier().isPresent()
            ? light(s, p.carrier().get(), p.token())
            : s.child(p.token(), "case")
                .flatMap(c -> lexicon.lightVerb("be " + lower(s, c)))
                .filter(r -> s.child(p.token(), "cop").isPresent());
    return carried.orElse(Arguments.role(p.entry(), "subject", "agent"));
  }

  /** What names the event at a token; words outside the clause play no part. */
  Predicate at(Arguments arguments, int token) {
    Sentence s = arguments.sentence();
    Optional<Integer> carried =
        existential(arguments, token).or(() -> lightVerbNoun(arguments, token));
    if (carried.isPresent()) {
      int noun = carried.get();
      return new Predicate(
          noun, lower(s, noun), entry(s, noun), Optional.empty(), Optional.of(token));
    }
    if (s.token(token).isNoun() && s.child(token, "cop").isEmpty()) {
      return new Predicate(
          token, lower(s, token), entry(s, token), Optional.empty(), Optional.empty());
    }
    // The truth is that they left: the clause is no state.
    boolean clause = s.token(token).isVerb() && s.child(token, "mark", "aux").isPresent();
    if (s.child(token, "cop").isPresent() && !clause) {
      return copular(s, token);
    }
    String state = "be " + s.token(token).word().toLowerCase(Locale.ROOT);
    if (Grammar.isPassive(s, token) && lexicon.entry(state, PartOfSpeech.verb).isPresent()) {
      return new Predicate(
          token,
          state,
          lexicon.entry(state, PartOfSpeech.verb),
          Optional.empty(),
          Optional.empty());
    }
    Optional<Integer> custody = prepositionalNoun(arguments, token);
    if (custody.isPresent()) {
      String lemma = lower(s, token) + " " + withPreposition(s, custody.get());
      return new Predicate(
          token, lemma, lexicon.entry(lemma, PartOfSpeech.verb), custody, Optional.empty());
    }
    Optional<Integer> partner = partner(arguments, token);
    String lemma = lower(s, token) + partner.map(p -> " " + lower(s, p)).orElse("");
    List<EventLexicon.Entry> whole = lexicon.senses(lemma, PartOfSpeech.verb);
    List<EventLexicon.Entry> senses =
        whole.isEmpty() && !isOwn(s, token, partner)
            ? lexicon.senses(lower(s, token), PartOfSpeech.of(s.token(token)))
            : whole;
    Optional<EventLexicon.Entry> entry =
        senses.stream().filter(e -> isSense(arguments, token, partner, e)).findFirst();
    return new Predicate(token, lemma, entry, partner, Optional.empty());
  }

  /**
   * Whether the subject and the objects of a verb fit a sense of its lemma: people gather, but who
   * gathers facts meets nobody.
   */
  private boolean isSense(
      Arguments arguments, int verb, Optional<Integer> partner, EventLexicon.Entry entry) {
    Sentence s = arguments.sentence();
    List<Integer> objects =
        arguments.children(verb, "obj", "iobj").stream()
            .filter(o -> !partner.equals(Optional.of(o)) && !Fillers.isTime(s, o))
            .toList();
    boolean passive = Grammar.isPassive(s, verb);
    boolean two =
        entry.roles().containsKey("secondObject") || "recipient".equals(entry.roles().get("to"));
    String role = entry.roles().getOrDefault("object", "object");
    return (objects.isEmpty()
            || (lexicon.takes(entry.type(), role) && (objects.size() == 1 || two)))
        && (entry.kinds().isEmpty() || fits(arguments, verb, passive, objects, entry));
  }

  private boolean fits(
      Arguments arguments,
      int verb,
      boolean passive,
      List<Integer> objects,
      EventLexicon.Entry entry) {
    Sentence s = arguments.sentence();
    Optional<Integer> subject = arguments.subject(verb);
    FillerKind wanted = entry.kinds().get("object");
    FillerKind first = entry.kinds().get("subject");
    Optional<Integer> object = passive ? subject : objects.stream().findFirst();
    boolean sized = first == FillerKind.Measurable && hasExtent(arguments, verb);
    return (wanted == null || object.filter(o -> !wanted.fits(s, o, isEventNoun(s, o))).isEmpty())
        && (first == null
            || passive
            || sized
            || subject.filter(x -> first.fits(s, x, isEventNoun(s, x))).isPresent());
  }

  /** <em>Fell by 3 percent</em>, <em>rose to 40</em>. */
  private static boolean hasExtent(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    return arguments.children(verb, "obl", "nmod", "obj").stream()
        .anyMatch(o -> Fillers.isMeasure(s, o) || s.token(o).tag().equals("CD"));
  }

  /**
   * <em>Is a member of B</em>, <em>is responsible for B</em>; <em>is at war with B</em>, <em>there
   * have been clashes</em>.
   */
  private Predicate copular(Sentence s, int token) {
    boolean noun = s.token(token).isNoun();
    boolean within =
        s.child(token, "expl").isPresent()
            || s.child(token, "case")
                .filter(c -> Set.of("in", "at", "under", "on").contains(lower(s, c)))
                .isPresent();
    if (noun && within && isEventNoun(s, token)) {
      return new Predicate(
          token, lower(s, token), entry(s, token), Optional.empty(), Optional.empty());
    }
    boolean somewhere = noun && s.child(token, "case").isPresent();
    String lemma = somewhere ? "be" : "be " + lower(s, token);
    Optional<EventLexicon.Entry> entry = lexicon.entry(lemma, PartOfSpeech.verb);
    return new Predicate(token, lemma, entry, Optional.empty(), Optional.empty());
  }

  /** Whether a verb with its partner is another verb than without: <em>grow up, grow old</em>. */
  private static boolean isOwn(Sentence s, int verb, Optional<Integer> partner) {
    return partner
        .filter(
            p ->
                s.is(p, "compound:prt")
                    || COPULAR.contains(lower(s, verb))
                    || s.token(p).tag().startsWith("JJ"))
        .isPresent();
  }

  /** The word that makes one predicate with a verb: become a <em>member</em>, rule <em>out</em>. */
  private Optional<Integer> partner(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    String lemma = lower(s, verb);
    List<Integer> beside = arguments.children(verb, "compound:prt", "xcomp", "obj", "obl", "dep");
    return beside.stream()
        .filter(c -> !s.is(c, "obl") || s.child(c, "case").isEmpty())
        .filter(c -> !s.is(c, "compound:prt") || isNear(s, verb, c))
        .filter(c -> lexicon.entry(lemma + " " + lower(s, c), PartOfSpeech.verb).isPresent())
        .findFirst()
        .or(() -> preposition(arguments, verb))
        .or(
            () ->
                arguments.children(verb, "compound:prt").stream()
                    .filter(c -> isNear(s, verb, c))
                    .findFirst())
        .or(() -> COPULAR.contains(lemma) ? complement(arguments, verb) : Optional.empty())
        .or(() -> adjective(arguments, verb));
  }

  /** A particle stands before the phrases of its verb: not <em>was caught with the set off</em>. */
  private static boolean isNear(Sentence s, int verb, int particle) {
    return IntStream.range(verb + 1, particle).noneMatch(t -> s.token(t).tag().equals("IN"));
  }

  /** <em>Make sure</em>, <em>go bankrupt</em>: the adjective right after a verb. */
  private static Optional<Integer> adjective(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    return arguments.children(verb, "xcomp").stream()
        .filter(c -> c == verb + 1 && s.token(c).tag().equals("JJ"))
        .findFirst();
  }

  /** <em>Take into custody</em>, <em>put on trial</em>. */
  private Optional<Integer> prepositionalNoun(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    return arguments.children(verb, "obl", "nmod").stream()
        .filter(
            o ->
                lexicon
                    .entry(lower(s, verb) + " " + withPreposition(s, o), PartOfSpeech.verb)
                    .isPresent())
        .findFirst();
  }

  private static String withPreposition(Sentence s, int noun) {
    return s.child(noun, "case").map(c -> lower(s, c) + " ").orElse("") + lower(s, noun);
  }

  /** The adjective or noun that a copular verb says of its subject. */
  private static Optional<Integer> complement(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    return arguments.children(verb, "xcomp", "obj").stream()
        .filter(c -> c > verb && (s.token(c).tag().startsWith("JJ") || s.token(c).isNoun()))
        .filter(c -> s.is(c, "xcomp") || Set.of("become", "remain").contains(lower(s, verb)))
        .findFirst();
  }

  /** A preposition that makes another verb of it: <em>talk about</em>, <em>vote for</em>. */
  private Optional<Integer> preposition(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    if (!arguments.children(verb, "obj").isEmpty()) {
      return Optional.empty();
    }
    return arguments.children(verb, "obl", "nmod").stream()
        .filter(o -> !Fillers.isPlace(s, o) && !Fillers.isTime(s, o))
        .flatMap(o -> s.children(o, "case").stream())
        .filter(
            c -> lexicon.entry(lower(s, verb) + " " + lower(s, c), PartOfSpeech.verb).isPresent())
        .findFirst();
  }

  /** The event noun of a light verb: hold a <em>meeting</em>, count on <em>support</em>. */
  private Optional<Integer> lightVerbNoun(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    if (!s.token(verb).isVerb()) {
      return Optional.empty();
    }
    return arguments.children(verb, "obj", "nsubj:pass", "obl", "xcomp").stream()
        .filter(o -> isEventNoun(s, o) && light(s, verb, o).isPresent())
        .findFirst();
  }

  /** The event noun of <em>there was an explosion</em>. */
  private Optional<Integer> existential(Arguments arguments, int verb) {
    Sentence s = arguments.sentence();
    boolean there = s.lemma(verb).equals("be") && s.child(verb, "expl").isPresent();
    return there
        ? arguments.children(verb, "nsubj").stream().filter(n -> isEventNoun(s, n)).findFirst()
        : Optional.empty();
  }

  /** The role of a light verb's subject in the event of its noun; empty for other verbs. */
  private Optional<String> light(Sentence s, int verb, int noun) {
    String preposition =
        s.is(noun, "obl") ? s.child(noun, "case").map(c -> " " + lower(s, c)).orElse("") : "";
    String particle = s.child(verb, "compound:prt").map(p -> " " + lower(s, p)).orElse("");
    Optional<String> object = s.child(verb, "obj").filter(o -> o != noun).map(o -> lower(s, o));
    return object
        .flatMap(o -> lexicon.lightVerb(lower(s, verb) + " " + o + preposition))
        .or(() -> lexicon.lightVerb(lower(s, verb) + particle + preposition));
  }

  /** <em>Step up</em>. */
  static String withParticle(Sentence s, int verb) {
    return lower(s, verb) + s.child(verb, "compound:prt").map(p -> " " + lower(s, p)).orElse("");
  }

  static String lower(Sentence s, int token) {
    return s.lemma(token).toLowerCase(Locale.ROOT);
  }
}
