package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.vocabulary.NounClass;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * A cue verb with a noun phrase or a gerund for its content: <em>B denied the charge</em>, <em>B
 * did not rule out that possibility</em>, <em>B called for X</em>, <em>B accused C of X</em>.
 */
final class VerbObject implements Construction {
  /** Acts whose verbs take any object: for them a bare noun phrase is no content. */
  private static final Set<String> TAKEN = WordLists.of("takenNoun");

  private static final Set<String> DEED = Set.of("of", "for", "over", "as");
  private static final Set<String> LIKENESS = Set.of("as");

  private static final Set<Act> TOO_WIDE =
      EnumSet.of(Act.State, Act.Know, Act.Believe, Act.Want, Act.Report, Act.Ask, Act.Agree);

  @Override
  public void find(Findings findings, Cues cues) {
    findings.addVerbs(
        cues, cue -> target(cue.sentence(), cue).or(() -> object(cue.sentence(), cue, cues)));
  }

  private Optional<Candidate> target(Sentence s, Cue cue) {
    Optional<CueSense> sense = cue.sense(Frame.Target);
    Optional<Integer> object = target(s, cue.head());
    boolean describes =
        sense.flatMap(CueSense::reading).filter(r -> r.act() == Act.State).isPresent();
    Set<String> marks = describes ? LIKENESS : DEED;
    Optional<Integer> deed =
        s.children(cue.head(), "obl", "advcl", "nmod").stream()
            .filter(d -> d > cue.head() && Grammar.hasMark(s, d, marks))
            .findFirst()
            .or(
                () ->
                    object.flatMap(
                        o ->
                            s.children(o, "nmod", "acl").stream()
                                .filter(d -> Grammar.hasMark(s, d, marks))
                                .findFirst()));
    Optional<Passage> source = Sources.ofVerb(s, cue.subject());
    boolean known = source.isPresent() || Grammar.isPassive(s, cue.head());
    if (sense.isEmpty() || object.isEmpty() || deed.isEmpty() || !known) {
      return Optional.empty();
    }
    List<Integer> tokens = new ArrayList<>(s.subtree(object.get()));
    tokens.addAll(s.subtree(deed.get()));
    Passage content = new Passage(s, tokens.stream().distinct().sorted().toList());
    return Optional.of(Candidate.explicit(name(), cue, sense.get(), source, content.trimmed()));
  }

  /** <em>Dismissed the manager</em>, <em>questioned a man</em>: done to somebody, not said. */
  private static boolean isPerson(Sentence s, int object) {
    return s.token(object).entity().equals("PERSON")
        || NounClass.of(s.lemma(object)).filter(c -> c == NounClass.PERSON).isPresent();
  }

  /** <em>Claimed the title</em>, <em>claimed six lives</em>: taken, and not said. */
  private static boolean isTaken(Sentence s, CueSense sense, int object) {
    return sense.reading().orElseThrow().act() == Act.Claim && TAKEN.contains(s.lemma(object));
  }

  /** In <em>repeated its call for X</em> the noun is the cue of X. */
  private static boolean isOwnCue(Sentence s, CueSense sense, int object, Cues cues) {
    Act act = sense.reading().orElseThrow().act();
    return cues.senses(s, object).stream()
            .anyMatch(x -> x.reading().isPresent() && !x.has(Frame.Hedge))
        && (act == Act.State || act == Act.Emphasise)
        && s.children(object, "nmod:poss").stream().anyMatch(p -> s.token(p).tag().equals("PRP$"));
  }

  private static Optional<Integer> target(Sentence s, int verb) {
    return Grammar.isPassive(s, verb) ? s.child(verb, "nsubj:pass") : s.child(verb, "obj");
  }

  private Optional<Candidate> object(Sentence s, Cue cue, Cues cues) {
    Optional<CueSense> sense = cue.sense(Frame.Object).filter(found -> !found.has(Frame.Hedge));
    Optional<Passage> source = Sources.ofVerb(s, cue.subject());
    Optional<Integer> object = object(s, cue.head(), sense);
    if (sense.isEmpty() || object.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    Token head = s.token(object.get());
    boolean wide = TOO_WIDE.contains(sense.get().reading().orElseThrow().act());
    boolean says = cues.senses(s, object.get()).stream().anyMatch(x -> x.has(Frame.Clause));
    boolean silent = cue.negated() && sense.get().entry().contains("-");
    if (head.tag().startsWith("PRP")
        || Grammar.isNobody(s, object.get())
        || head.tag().startsWith("W")
        || (wide && !says && !silent)
        || isPerson(s, object.get())
        || isTaken(s, sense.get(), object.get())
        || isOwnCue(s, sense.get(), object.get(), cues)) {
      return Optional.empty();
    }
    Passage content = Complements.content(s, cue.head(), object.get());
    return Optional.of(Candidate.explicit(name(), cue, sense.get(), source, content));
  }

  /** <em>Doing</em>, <em>having done</em>. */
  private static boolean isGerund(Sentence s, int verb) {
    return s.token(verb).tag().equals("VBG")
        || s.children(verb, "aux").stream()
            .anyMatch(a -> s.token(a).tag().equals("VBG") && s.lemma(a).equals("have"));
  }

  /** The direct object, the gerund, or what follows the preposition of a prepositional verb. */
  private static Optional<Integer> object(Sentence s, int verb, Optional<CueSense> sense) {
    if (Grammar.isPassive(s, verb)) {
      return s.child(verb, "nsubj:pass");
    }
    boolean prepositional = sense.filter(x -> x.entry().contains("-")).isPresent();
    return s.child(verb, "obj")
        .filter(o -> o > verb)
        .or(
            () ->
                s.children(verb, "xcomp", "ccomp", "dep").stream()
                    .filter(g -> g > verb && isGerund(s, g))
                    .filter(g -> !s.token(g - 1).isPunctuation())
                    .findFirst())
        .or(
            () ->
                s.children(verb, "obl", "advcl").stream()
                    .filter(o -> prepositional && s.children(o, "case", "mark").contains(verb + 1))
                    .findFirst());
  }
}
