package org.w3id.dixit.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/** Reads the arguments that a verb or a noun has by prepositions. */
final class PrepositionalArguments {
  private static final Set<String> GOVERNING =
      Set.of("at", "on", "upon", "to", "with", "for", "of", "about", "into", "after", "over");
  private static final Set<String> AMOUNTS = Set.of("amount", "initialAmount", "finalAmount");
  private static final Set<String> MOVING = WordLists.of("movingVerb");
  private static final Set<String> TIME_NOUNS = WordLists.of("timeNoun");

  private final Arguments arguments;
  private final Predicates predicates;

  PrepositionalArguments(Arguments arguments, Predicates predicates) {
    this.arguments = arguments;
    this.predicates = predicates;
  }

  /** The prepositional phrases of a verb or noun, and times that the parser takes for objects. */
  void of(int head, boolean passive, FrameBuilder found) {
    Sentence s = arguments.sentence();
    Optional<EventLexicon.Entry> entry = found.predicate().entry();
    boolean possessed = s.child(head, "nmod:poss").isPresent();
    boolean verbal = s.token(head).isVerb();
    for (int m : arguments.children(head, "nmod", "obl", "obj")) {
      boolean timeWord = s.is(m, "obj") && Fillers.isTime(s, m);
      boolean carried = found.predicate().token() == m;
      if (s.is(m, "nmod:poss") || Arguments.isPartner(m, found) || carried) {
        continue;
      }
      if (s.is(m, "obj") && !timeWord) {
        continue;
      }
      String preposition = PrepositionalRole.preposition(s, m);
      if (s.token(m).tag().equals("VBG") && !s.child(m, "case", "mark").isEmpty()) {
        arguments.clause(
            m, Arguments.role(entry, preposition, PrepositionalRole.ofGerund(preposition)), found);
        continue;
      }
      boolean fronted = verbal && m < head && preposition.equals("of");
      if (fronted || isMoment(preposition, m)) {
        arguments.addAll("", m, found);
        continue;
      }
      boolean event = predicates.isEventNoun(s, m);
      String usual =
          preposition.equals("by") && passive
              ? Arguments.role(entry, "subject", "agent")
              : preposition.equals("of")
                  ? ofRole(m, possessed, found)
                  : PrepositionalRole.usual(s, m, preposition, verbal, passive, event);
      boolean moved = MOVING.contains(found.predicate().lemma()) && preposition.equals("to");
      usual = moved ? "destination" : usual;
      String likely = verbal ? usual : nominal(preposition, usual, m, found);
      String role =
          able(measured(located(Arguments.role(entry, preposition, likely), preposition, m), m), m);
      if (preposition.equals("of") && !verbal) {
        role = undergone(role, m, found);
      }
      // Won praise for the show: who is praised has been named.
      boolean deed = preposition.equals("for") && !verbal && role.equals("object");
      if (deed && found.has("object")) {
        role = "cause";
      }
      arguments.addAll(role, m, found);
    }
  }

  /** <em>In the 90th minute</em>: a time, though the engine reads none. */
  private boolean isMoment(String preposition, int head) {
    return TIME_NOUNS.contains(Predicates.lower(arguments.sentence(), head))
        && Set.of("in", "at", "on", "during", "within", "for").contains(preposition);
  }

  /**
   * What a noun takes otherwise than a verb: <em>a letter from the bishop</em>, <em>a win against
   * Ghana</em>, <em>a flight for Oslo</em>.
   */
  private String nominal(String preposition, String usual, int head, FrameBuilder found) {
    Sentence s = arguments.sentence();
    boolean somebody = Fillers.acts(s, head) || s.token(head).isName();
    return switch (preposition) {
      case "from" -> {
        boolean typed = found.predicate().entry().isPresent();
        yield typed && Fillers.acts(s, head) && !found.takesItself("origin") ? "agent" : usual;
      }
      case "against" -> somebody && found.takes("object") ? "object" : usual;
      case "for" ->
          Fillers.isPlace(s, head) && !Fillers.acts(s, head) && found.takesItself("destination")
              ? "destination"
              : usual;
      default -> usual;
    };
  }

  /** A thing does not do what it undergoes: <em>the boycott of oranges</em>. */
  private String undergone(String role, int head, FrameBuilder found) {
    Sentence s = arguments.sentence();
    boolean able = Fillers.acts(s, head) || Fillers.isPlace(s, head) || s.token(head).isName();
    boolean open = role.equals("agent") && !able && !s.token(head).isPronoun();
    if (!open || !found.takesItself("topic")) {
      return role;
    }
    return found.takesItself("object") ? "object" : "topic";
  }

  /** A place by name is where it happens: <em>a contest in Oslo</em>, but a contest in judo. */
  private String located(String role, String preposition, int head) {
    boolean inside = Set.of("in", "at", "near").contains(preposition);
    boolean matter = Set.of("topic", "purpose", "").contains(role);
    return inside && matter && arguments.sentence().token(head).entity().equals("LOCATION")
        ? "place"
        : role;
  }

  /**
   * A name of no person, body or place does nothing, and no time does: <em>the final of the World
   * Cup</em>, <em>match of the season</em>.
   */
  private String able(String role, int head) {
    Sentence s = arguments.sentence();
    if (!role.equals("agent")) {
      return role;
    }
    boolean time = TIME_NOUNS.contains(s.lemma(head).toLowerCase(Locale.ROOT));
    boolean thing = s.token(head).isName() && s.token(head).entity().equals("MISC");
    return time ? "" : thing ? "participant" : role;
  }

  /** An amount is one with a number: not <em>rose to power</em>. */
  private String measured(String role, int head) {
    Sentence s = arguments.sentence();
    boolean amount = AMOUNTS.contains(role);
    boolean number = s.subtree(head).stream().anyMatch(t -> s.token(t).tag().equals("CD"));
    return amount && !number && !Fillers.isMeasure(s, head) ? "" : role;
  }

  /** What an unknown verb without an object governs by a preposition: <em>look at the plan</em>. */
  void governed(int verb, FrameBuilder found) {
    Sentence s = arguments.sentence();
    if (found.predicate().entry().isPresent() || found.has("object") || found.has("topic")) {
      return;
    }
    arguments.children(verb, "obl").stream()
        .filter(o -> s.child(o, "case").filter(c -> c == verb + 1).isPresent())
        .filter(o -> GOVERNING.contains(PrepositionalRole.preposition(s, o)))
        .filter(o -> !Fillers.isTime(s, o))
        .findFirst()
        .ifPresent(o -> arguments.addAll("topic", o, found));
  }

  private String ofRole(int head, boolean possessed, FrameBuilder found) {
    boolean typed = found.predicate().entry().isPresent();
    if (typed && !possessed && Fillers.acts(arguments.sentence(), head)) {
      return "agent";
    }
    return typed && found.takes("object") ? "object" : "topic";
  }
}
