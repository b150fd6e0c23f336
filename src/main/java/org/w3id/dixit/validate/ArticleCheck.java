package org.w3id.dixit.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.validate.VerbatimViolation.Problem;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/** The verbatim check of one article. */
final class ArticleCheck {
  private static final Node BODY = NodeFactory.createURI("http://schema.org/articleBody");

  private final DatasetGraph data;
  private final Node metadata;
  private final Node article;
  private final List<VerbatimViolation> violations = new ArrayList<>();

  ArticleCheck(DatasetGraph data, Node metadata, Node article) {
    this.data = data;
    this.metadata = metadata;
    this.article = article;
  }

  List<VerbatimViolation> run() {
    Node textGraph = GraphNames.text(article);
    Optional<String> text =
        Iter.iter(data.find(textGraph, article, BODY, Node.ANY))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .findFirst(body -> true);
    if (text.isEmpty()) {
      report(article, Problem.NO_TEXT, "", "");
      return violations;
    }
    CodePoints words = new CodePoints(text.get());
    compare(article, DX.characters, String.valueOf(words.length()), Problem.LENGTH);
    compare(article, DX.textHash, Article.ofText(text.get()).textHash(), Problem.HASH);
    subjects(OA.SpecificResource.asNode()).forEach(span -> checkSpan(span, words));
    for (Node assertion : subjects(DX.Assertion)) {
      checkWords(assertion, DX.contentText, DX.contentSpan, words, Problem.CONTENT);
      checkWords(assertion, DX.cueText, DX.cueSpan, words, Problem.CUE);
    }
    return violations;
  }

  private void checkSpan(Node span, CodePoints words) {
    Optional<TextSpan> place = place(span).filter(words::holds);
    if (place.isEmpty()) {
      report(span, Problem.NO_PLACE, "", "");
      return;
    }
    String name = article.getURI() + "#char=" + place.get().start() + "," + place.get().end();
    if (!span.getURI().equals(name)) {
      report(span, Problem.NAME, span.getURI(), name);
    }
    Node quote = selector(span, OA.TextQuoteSelector.asNode());
    compare(span, literal(quote, OA.exact.asNode()), words.slice(place.get()), Problem.QUOTE);
    String before = literal(quote, OA.prefix.asNode());
    String after = literal(quote, OA.suffix.asNode());
    if (!words.precedes(before, place.get()) || !words.follows(after, place.get())) {
      report(span, Problem.CONTEXT, before + " | " + after, "");
    }
  }

  private void checkWords(
      Node assertion, Node property, Node spanProperty, CodePoints words, Problem problem) {
    NavigableSet<TextSpan> spans = new TreeSet<>();
    for (Node span : objects(assertion, spanProperty)) {
      place(span).filter(words::holds).ifPresent(spans::add);
    }
    String actual = spans.stream().map(words::slice).collect(Collectors.joining(" … "));
    compare(assertion, property, actual, problem);
  }

  /** Where a span starts and ends; empty where that is missing or makes no sense. */
  private Optional<TextSpan> place(Node span) {
    Node position = selector(span, OA.TextPositionSelector.asNode());
    try {
      int start = Integer.parseInt(literal(position, OA.start.asNode()));
      int end = Integer.parseInt(literal(position, OA.end.asNode()));
      return Optional.of(new TextSpan(start, end));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The selector of this type, or the span itself where it has none: then nothing is found. */
  private Node selector(Node span, Node type) {
    return objects(span, OA.hasSelector.asNode()).stream()
        .filter(selector -> data.contains(metadata, selector, RDF.Nodes.type, type))
        .findFirst()
        .orElse(span);
  }

  private void compare(Node subject, Node property, String actual, Problem problem) {
    compare(subject, literal(subject, property), actual, problem);
  }

  private void compare(Node subject, String stored, String actual, Problem problem) {
    if (!stored.equals(actual)) {
      report(subject, problem, stored, actual);
    }
  }

  private void report(Node subject, Problem problem, String stored, String actual) {
    violations.add(
        new VerbatimViolation(article.getURI(), subject.getURI(), problem, stored, actual));
  }

  private List<Node> subjects(Node type) {
    return Iter.iter(data.find(metadata, Node.ANY, RDF.Nodes.type, type))
        .map(Quad::getSubject)
        .toList();
  }

  private List<Node> objects(Node subject, Node property) {
    return Iter.iter(data.find(metadata, subject, property, Node.ANY))
        .map(Quad::getObject)
        .toList();
  }

  private String literal(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }
}
