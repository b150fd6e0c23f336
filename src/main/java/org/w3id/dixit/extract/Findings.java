package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.BlockKind;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;

/** What the constructions have found in an article so far. Earlier constructions win. */
final class Findings {
  private final AnnotatedArticle article;
  private final List<Sentence> running;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<List<Passage>> quotations;
  private final Map<Candidate, List<RelationFrame>> stated = new HashMap<>();

  Findings(AnnotatedArticle article) {
    this.article = article;
    this.running =
        article.sentences().stream().filter(s -> s.kind() == BlockKind.PARAGRAPH).toList();
    this.quotations =
        QuotedPassages.of(
            running.stream().map(Sentence::block).distinct().map(this::block).toList());
  }

  AnnotatedArticle article() {
    return article;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The sentences that may be asserted: running text, no headings, captions or furniture. */
  List<Sentence> running() {
    return running;
  }

  /** The running sentences of a layout block. */
  List<Sentence> block(int block) {
    return running.stream().filter(s -> s.block() == block).toList();
  }

  /** The quotations of the running text; one that goes on over several paragraphs comes once. */
  List<List<Passage>> quotations() {
    return quotations;
  }

  /**
   * Adds a candidate unless its content is empty, its cue has been taken before, or somebody only
   * asks whether it was said. What a quotation says of others ends with the quotation.
   */
  void add(Candidate candidate) {
    List<Passage> content =
        candidate.content().stream()
            .map(p -> withinQuotation(candidate, p))
            .filter(p -> !p.bare().isEmpty())
            .toList();
    boolean taken =
        candidate.cueHead() >= 0 && byCue(candidate.sentence(), candidate.cueHead()).isPresent();
    boolean sourceless = candidate.source().isPresent() && candidate.source().get().isEmpty();
    if (!content.isEmpty() && !taken && !sourceless && !isAsked(candidate)) {
      candidates.add(candidate.withContent(content, candidate.speech()));
    }
  }

  /** Adds what a construction makes of each verb in the running text that is a cue. */
  void addVerbs(Cues cues, Function<Cue, Optional<Candidate>> reading) {
    for (Sentence s : running()) {
      for (int verb : s.indexes()) {
        cues.verb(s, verb).flatMap(reading).ifPresent(this::add);
      }
    }
  }

  private static boolean isAsked(Candidate c) {
    Sentence s = c.sentence();
    return c.cueHead() >= 0
        && Grammar.isQuestion(s)
        && (Grammar.isInverted(s, c.cueHead()) || Grammar.isInverted(s, s.root()));
  }

  /**
   * The part of a content that lies in the quotation that holds both source and cue, if one does.
   */
  private Passage withinQuotation(Candidate c, Passage content) {
    Sentence s = c.sentence();
    if (c.cueHead() < 0 || c.source().isEmpty() || content.sentence().number() != s.number()) {
      return content;
    }
    return quotations.stream()
        .flatMap(List::stream)
        .filter(q -> q.sentence().number() == s.number() && q.holds(c.cueHead()))
        .filter(q -> q.tokens().containsAll(c.source().get().tokens()))
        .findFirst()
        .map(q -> content.without(t -> !q.holds(t)).trimmed())
        .orElse(content);
  }

  /** Adds what states relations in passing; all else that is found stays as it is. */
  void state(Candidate candidate, List<RelationFrame> relations) {
    candidates.add(candidate);
    stated.put(candidate, relations);
  }

  /** The relations that a candidate is there for; empty for all that say something themselves. */
  List<RelationFrame> stated(Candidate candidate) {
    return stated.getOrDefault(candidate, List.of());
  }

  void replace(Candidate old, Candidate changed) {
    candidates.set(candidates.indexOf(old), changed);
  }

  /** The candidate whose cue has this head. */
  Optional<Candidate> byCue(Sentence s, int head) {
    return candidates.stream()
        .filter(c -> c.cueHead() == head && c.sentence().number() == s.number())
        .findFirst();
  }

  /** The candidates with a cue in this sentence. */
  List<Candidate> cuesIn(Sentence s) {
    return candidates.stream()
        .filter(c -> c.cueHead() >= 0 && c.sentence().number() == s.number())
        .toList();
  }

  /** Whether a token belongs to the content of any candidate. */
  boolean isContent(Sentence s, int token) {
    return candidates.stream().anyMatch(c -> c.contentHolds(s, token));
  }

  private boolean isTag(Sentence s, int token) {
    return cuesIn(s).stream()
        .anyMatch(c -> c.cueHolds(s, token) || c.source().filter(p -> p.holds(token)).isPresent());
  }

  /** Whether every word of a sentence is source, cue or content of some candidate. */
  boolean isCovered(Sentence s) {
    return s.tokens().stream()
        .filter(t -> !t.isPunctuation())
        .mapToInt(Token::index)
        .allMatch(t -> isContent(s, t) || isTag(s, t));
  }
}
