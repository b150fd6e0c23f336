package org.w3id.dixit.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Act;

/** A cue verb with a finite clause: <em>B said that X</em>, <em>B asked whether X</em>. */
final class VerbComplement implements Construction {

  @Override
  public void find(Findings findings, Cues cues) {
    findings.addVerbs(
        cues, cue -> isState(cue, cues) ? Optional.empty() : candidate(cue.sentence(), cue, cues));
  }

  /** <em>Is convinced that X</em>: a participle that the lexicon has as an adjective. */
  private static boolean isState(Cue cue, Cues cues) {
    Sentence s = cue.sentence();
    return Grammar.isPassive(s, cue.head())
        && Sources.agent(s, cue.head()).isEmpty()
        && cues
            .lexicon()
            .senses(s.token(cue.head()).word().toLowerCase(Locale.ROOT), PartOfSpeech.adjective)
            .stream()
            .anyMatch(sense -> sense.has(Frame.Clause));
  }

  private Optional<Candidate> candidate(Sentence s, Cue cue, Cues cues) {
    Optional<Integer> clause =
        Complements.finite(s, cue.head())
            .or(() -> asks(cue) ? Complements.ifClause(s, cue.head()) : Optional.empty())
            .or(() -> behindAddressee(s, cue.head(), cues));
    if (clause.isEmpty() || hedgesOnly(cue)) {
      return Optional.empty();
    }
    Optional<Passage> source = Sources.ofVerb(s, cue.subject());
    if (source.isEmpty() && !isImpersonalReport(s, cue)) {
      return Optional.empty();
    }
    return sense(s, cue, clause.get())
        .map(
            sense -> {
              Passage plain = Complements.content(s, cue.head(), clause.get());
              Passage content = Conditions.included(plain, cue.head(), cues);
              Candidate found = Candidate.explicit(name(), cue, sense, source, content);
              return found.withAddressee(Addressees.of(s, cue, sense));
            });
  }

  private static boolean asks(Cue cue) {
    return cue.has(Frame.Whether)
        && cue.senses().stream()
            .flatMap(sense -> sense.reading().stream())
            .anyMatch(reading -> reading.act() == Act.Ask || reading.act() == Act.Doubt);
  }

  /** <em>Explained to B that X</em>, where the parser hangs the clause on B. */
  private static Optional<Integer> behindAddressee(Sentence s, int cue, Cues cues) {
    return s.children(cue, "obl").stream()
        .filter(b -> Grammar.hasMark(s, b, Set.of("to")) && cues.senses(s, b).isEmpty())
        .flatMap(b -> s.children(b, "ccomp").stream())
        .filter(c -> Grammar.hasMark(s, c, Complements.THAT))
        .findFirst();
  }

  private static boolean hedgesOnly(Cue cue) {
    return cue.senses().stream().allMatch(sense -> sense.has(Frame.Hedge));
  }

  /**
   * <em>It was reported that X</em>, <em>C was told that X</em>, <em>asked whether X, she
   * left</em>: nobody is named who said so.
   */
  private static boolean isImpersonalReport(Sentence s, Cue cue) {
    boolean told = cue.has(Frame.Addressee);
    boolean subjectless =
        s.child(cue.head(), "nsubj:pass", "nsubj", "expl")
            .map(subject -> told || Grammar.isExpletive(s, subject))
            .orElse(told && s.is(cue.head(), "advcl", "acl", "advmod", "conj", "ccomp", "dep"));
    boolean known =
        cue.senses().stream()
            .flatMap(sense -> sense.reading().stream())
            .anyMatch(reading -> reading.act() == Act.Know);
    return Grammar.isPassive(s, cue.head()) && subjectless && !known;
  }

  private static Optional<CueSense> sense(Sentence s, Cue cue, int clause) {
    if (Complements.isSubjunctive(s, clause)) {
      // Without that frame it is what somebody sees happen: saw prices rise.
      return cue.sense(Frame.Subjunctive);
    }
    Optional<CueSense> plain = cue.sense(Frame.Clause);
    return Complements.isQuestion(s, clause)
        ? cue.sense(Frame.Whether).or(() -> plain)
        : plain.or(() -> cue.sense(Frame.Quotation)).or(() -> cue.sense(Frame.Whether));
  }
}
