package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Interruption;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.TextSpan;

/**
 * Finds who says what in an article. Constructions run in the order listed; each sees what those
 * before it have found. Stateless once made, and safe for use by several threads.
 */
public final class Extractor {
  private final List<Construction> constructions;
  private final Cues cues;
  private final ClauseReader clauses;

  public Extractor(CueLexicon lexicon, EventReader events, RelationReader relations) {
    this.cues = new Cues(lexicon);
    this.clauses = new ClauseReader(cues);
    this.constructions =
        List.of(
            new VerbComplement(),
            new VerbInfinitive(),
            new NounComplement(),
            new SmallClause(),
            new VerbObject(),
            new AdjectiveComplement(),
            new QuotationTag(),
            new AccordingTo(),
            new ReportedAdverb(),
            new ReportedPassive(),
            new AsClause(),
            new Quotation(),
            new CaptionedQuotation(),
            new Contrast(),
            new Continuation(),
            new OwnVoice(),
            new Presupposition(events),
            new StatedInPassing(relations));
  }

  /** All attributions of the article, its own voice among them, in reading order. */
  public List<Statement> extract(AnnotatedArticle article) {
    Findings findings = new Findings(article);
    for (Construction construction : constructions) {
      Interruption.check();
      construction.find(findings, cues);
    }
    List<Candidate> found = new ArrayList<>(findings.candidates());
    found.sort(Comparator.comparing(Candidate::extent).thenComparing(Candidate::cueHead));
    IdentityHashMap<Candidate, String> ids = ids(found);
    Map<Candidate, Candidate> parents = Nesting.parents(found);
    List<Statement> statements = new ArrayList<>();
    for (Candidate candidate : found) {
      Interruption.check();
      Optional<String> parent = Optional.ofNullable(parents.get(candidate)).map(ids::get);
      statements.add(statement(findings, candidate, ids.get(candidate), parent));
    }
    return statements;
  }

  private Statement statement(Findings findings, Candidate c, String id, Optional<String> parent) {
    AnnotatedArticle article = findings.article();
    List<TextSpan> cue = c.cue().map(p -> Media.withMedium(c, p).spans()).orElse(List.of());
    List<TextSpan> content = spans(c.content());
    List<RelationFrame> stated = findings.stated(c);
    List<Clause> parts = stated.isEmpty() ? clauses.read(c) : List.of(Clause.stating(stated, c));
    Attribution attribution =
        new Attribution(
            id,
            c.kind() == AttributionKind.Implicit
                ? List.of()
                : c.source().map(source -> Sources.whole(c, source).spans()).orElse(List.of()),
            cue,
            content,
            c.addressee().map(Passage::spans).orElse(List.of()),
            Venues.of(c, article),
            c.sense().map(CueSense::entry),
            parts.get(0).reading(),
            c.kind(),
            c.speech(),
            SayingTime.of(c, article),
            parent,
            Confidence.of(c),
            c.rule());
    return new Statement(
        attribution,
        c.sentence(),
        c.source(),
        c.addressee(),
        parts,
        stated,
        stated.isEmpty() && isConcession(c),
        isHypothetical(c));
  }

  /** What follows on in the next sentence of a paragraph is one passage with what is before it. */
  private static List<TextSpan> spans(List<Passage> content) {
    List<TextSpan> spans = new ArrayList<>();
    Passage before = null;
    for (Passage passage : content) {
      List<TextSpan> own = passage.spans();
      if (before != null && before.isFollowedBy(passage)) {
        TextSpan last = spans.remove(spans.size() - 1);
        spans.add(new TextSpan(last.start(), own.get(0).end()));
        own = own.subList(1, own.size());
      }
      spans.addAll(own);
      before = passage;
    }
    return spans;
  }

  private static boolean isHypothetical(Candidate c) {
    Sentence s = c.sentence();
    for (int at = c.cueHead(); at >= 0; at = s.head(at)) {
      if (Grammar.hasMark(s, at, Set.of("if", "unless"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence or the clause of the cue opens with a concessive connective. */
  private boolean isConcession(Candidate c) {
    Sentence s = c.sentence();
    Set<Integer> openings = new HashSet<>();
    if (c.cueHead() >= 0) {
      openings.addAll(s.children(c.cueHead(), "mark", "cc", "advmod", "case"));
      if (s.isBelow(c.cueHead(), s.root()) && c.cueHead() == s.root()) {
        openings.add(0);
      }
    } else {
      openings.add(0);
    }
    return openings.stream()
        .anyMatch(first -> cues.phrase(s, first, Frame.Concession, PartOfSpeech.values()) > 0);
  }

  private static IdentityHashMap<Candidate, String> ids(List<Candidate> candidates) {
    // Two constructions may find equal ones; each keeps an id of its own.
    IdentityHashMap<Candidate, String> ids = new IdentityHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Candidate c : candidates) {
      TextSpan span = c.extent();
      String id = span.start() + "-" + span.end();
      String unique = id;
      for (int n = 2; !taken.add(unique); n++) {
        unique = id + "-" + n;
      }
      ids.put(c, unique);
    }
    return ids;
  }
}
