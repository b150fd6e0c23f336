package org.w3id.dixit.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/** What something is said in: <em>said in a statement</em>, <em>In a letter, B asked</em>. */
final class Media {
  private static final Set<String> NOUNS = WordLists.of("mediumNoun");
  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "via", "through");
  private static final int LONGEST = 5;

  private Media() {}

  /** The cue with the phrase of its medium, up to the noun; as it is where there is none. */
  static Passage withMedium(Candidate c, Passage cue) {
    Sentence s = cue.sentence();
    if (c.cueHead() < 0 || !s.token(c.cueHead()).isVerb()) {
      return cue;
    }
    return s.children(c.cueHead(), "obl", "nmod").stream()
        .flatMap(noun -> phrase(s, noun).stream())
        .filter(words -> words.stream().noneMatch(t -> c.contentHolds(s, t)))
        .findFirst()
        .map(
            words -> {
              TreeSet<Integer> tokens = new TreeSet<>(cue.tokens());
              tokens.addAll(words);
              return new Passage(s, List.copyOf(tokens));
            })
        .orElse(cue);
  }

  private static Optional<List<Integer>> phrase(Sentence s, int noun) {
    return s.child(noun, "case")
        .filter(k -> PREPOSITIONS.contains(s.lemma(k).toLowerCase(Locale.ROOT)))
        .filter(k -> k < noun && noun - k < LONGEST)
        .filter(k -> NOUNS.contains(s.lemma(noun).toLowerCase(Locale.ROOT)))
        .map(k -> IntStream.rangeClosed(k, noun).boxed().toList());
  }
}
