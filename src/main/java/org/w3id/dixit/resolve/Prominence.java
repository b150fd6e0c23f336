package org.w3id.dixit.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.BlockKind;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.Passage;
import org.w3id.dixit.extract.Statement;

/**
 * How prominent a referent is where a word refers back (Lappin and Leass 1994): its best mention in
 * each sentence counts by grammatical role, and half as much a sentence later. Two things are
 * particular to news: sources count more, and quotations hardly take time, since the report goes on
 * after them where it stood.
 */
final class Prominence {
  private static final double SUBJECT = 100;
  private static final double SOURCE = 40;
  private static final double OBJECT = 60;
  private static final double OBLIQUE = 45;
  private static final double OF_SUBJECT = 70;
  private static final double POSSESSOR = 40;
  private static final double EMBEDDED = 25;
  private static final double PART = 10;
  private static final double DECAY = 0.5;
  private static final double FARTHEST = 5;
  private static final double QUOTED_STEP = 0.25;
  private static final double PARAGRAPH_STEP = 0.5;

  private final QuotedWords quoted;
  private final Set<Long> sources = new HashSet<>();
  private final double[] position;

  Prominence(AnnotatedArticle article, List<Statement> statements, QuotedWords quoted) {
    this.quoted = quoted;
    for (Statement statement : statements) {
      statement.source().ifPresent(source -> sources.add(place(source)));
    }
    this.position = new double[article.sentences().size()];
    double at = 0;
    int block = 0;
    for (Sentence s : article.sentences()) {
      at += s.block() == block || quoted.isQuoted(s) ? 0 : PARAGRAPH_STEP;
      block = s.block();
      position[s.number()] = at;
      boolean text = s.kind() == BlockKind.PARAGRAPH;
      at += !text ? 0 : quoted.isQuoted(s) ? QUOTED_STEP : 1;
    }
  }

  private static long place(Passage phrase) {
    return place(phrase.sentence(), phrase.head());
  }

  static long place(Sentence s, int token) {
    return ((long) s.number() << 32) | token;
  }

  boolean isSource(Mention mention) {
    return sources.contains(place(mention.sentence(), mention.head()));
  }

  double distance(Mention from, Mention to) {
    return position[to.sentence().number()] - position[from.sentence().number()];
  }

  boolean isNear(Mention from, Mention to) {
    return distance(from, to) <= FARTHEST;
  }

  /** The prominence of a referent for a mention that comes after all of the referent's. */
  double of(Referent referent, Mention anaphor) {
    Map<Integer, Double> best = new HashMap<>();
    boolean outside = quoted.at(anaphor.sentence(), anaphor.head()).isEmpty();
    for (Mention m : referent.mentions()) {
      boolean later = m.isIn(anaphor.sentence()) && m.head() > anaphor.head();
      if (isNear(m, anaphor) && !later) {
        boolean inside = quoted.at(m.sentence(), m.head()).isPresent();
        double weight = weight(m) * (outside && inside ? 0.5 : 1);
        best.merge(
            m.sentence().number(), weight * Math.pow(DECAY, distance(m, anaphor)), Math::max);
      }
    }
    return best.values().stream().mapToDouble(w -> w).sum();
  }

  private double weight(Mention m) {
    return role(m.sentence(), m.head(), 0) + (isSource(m) ? SOURCE : 0);
  }

  private static double role(Sentence s, int token, int steps) {
    if (s.is(token, "nsubj", "csubj")) {
      return SUBJECT;
    }
    if (s.is(token, "conj", "appos") && s.head(token) >= 0 && steps < 5) {
      return role(s, s.head(token), steps + 1) - steps;
    }
    if (s.is(token, "root") && s.child(token, "cop").isPresent()) {
      return s.child(token, "nsubj").isPresent() ? EMBEDDED : SUBJECT;
    }
    if (s.is(token, "obj", "iobj", "root")) {
      return OBJECT;
    }
    if (s.is(token, "nmod:poss")) {
      boolean subject = s.head(token) >= 0 && s.is(s.head(token), "nsubj");
      return subject ? OF_SUBJECT : POSSESSOR;
    }
    if (s.is(token, "obl")) {
      return OBLIQUE;
    }
    return s.is(token, "compound", "amod", "flat") ? PART : EMBEDDED;
  }
}
