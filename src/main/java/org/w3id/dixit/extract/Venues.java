package org.w3id.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.TextSpan;

/** Where or on what occasion something was said: <em>in a speech to the council</em>. */
final class Venues {
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "during", "on", "via");

  private Venues() {}

  /** The phrases beside a verb cue, prepositions included; empty for cues of other kinds. */
  static List<TextSpan> of(Candidate candidate, AnnotatedArticle article) {
    Sentence s = candidate.sentence();
    int cue = candidate.cueHead();
    if (cue < 0 || !s.token(cue).isVerb()) {
      return List.of();
    }
    return s.children(cue, "obl").stream()
        .filter(v -> s.child(v, "case").filter(c -> isVenue(s, c)).isPresent())
        .filter(v -> article.nameAt(s, v).filter(NamedSpan::isTime).isEmpty())
        .filter(v -> !candidate.contentHolds(s, v))
        .findFirst()
        .map(v -> new Passage(s, s.subtree(v)).bare())
        .filter(phrase -> phrase.tokens().stream().noneMatch(t -> candidate.contentHolds(s, t)))
        .map(Passage::spans)
        .orElse(List.of());
  }

  private static boolean isVenue(Sentence s, int preposition) {
    return PREPOSITIONS.contains(s.lemma(preposition).toLowerCase(Locale.ROOT));
  }
}
