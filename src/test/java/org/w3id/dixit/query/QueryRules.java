package org.w3id.dixit.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;

/**
 * What every query must keep to so that no claim is taken for a fact: each pattern names its graph,
 * and whoever reads the content of an assertion reads its polarity too.
 */
final class QueryRules {
  private static final Set<String> METADATA =
      Set.of(
          ("Assertion Link Group UnnamedEntity"
                  + " source act certainty polarity attribution speech temporality cue cueText"
                  + " contentText confidence rule saidOn addressee venueText about parent"
                  + " conditionalOn concessionTo evidence sourceSpan cueSpan contentSpan characters"
                  + " textHash affiliation headNoun anchor linkFrom linkTo linkRelation score evidenceText state rank"
                  + " copyOf copiedShare variantOf differenceText nilReason")
              .split(" "));

  private final String text;
  private final Query query;
  private final List<Quad> patterns = new ArrayList<>();

  private QueryRules(String text) {
    this.text = text;
    this.query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    Deque<Node> graphs = new ArrayDeque<>(List.of(Quad.defaultGraphNodeGenerated));
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpBGP bgp) {
            bgp.getPattern().forEach(triple -> patterns.add(Quad.create(graphs.peek(), triple)));
          }

          @Override
          public void visit(OpPath path) {
            // Taken for any property, since a path may follow many.
            Triple ends =
                Triple.create(
                    path.getTriplePath().getSubject(),
                    NodeFactory.createVariable("path"),
                    path.getTriplePath().getObject());
            patterns.add(Quad.create(graphs.peek(), ends));
          }
        },
        new ExprVisitorBase(),
        new OpVisitorBase() {
          @Override
          public void visit(OpGraph graph) {
            graphs.push(graph.getNode());
          }
        },
        new OpVisitorBase() {
          @Override
          public void visit(OpGraph graph) {
            graphs.pop();
          }
        });
  }

  /** The breaches of the rules in a query, in words; none if it is sound. */
  static List<String> breaches(String text) {
    return new QueryRules(text).breaches();
  }

  private List<String> breaches() {
    List<String> breaches = new ArrayList<>();
    Set<Node> withPolarity = new HashSet<>();
    for (Quad pattern : patterns) {
      if (pattern.isDefaultGraph()) {
        breaches.add("names no graph: " + pattern.asTriple());
      }
      if (pattern.getPredicate().equals(DX.polarity) && isShown(pattern.getObject())) {
        withPolarity.add(pattern.getSubject());
      }
    }
    for (Quad pattern : patterns) {
      if (readsContent(pattern) && !withPolarity.contains(pattern.getGraph())) {
        breaches.add("reads content without its polarity: " + pattern.asTriple());
      }
    }
    return breaches;
  }

  /** A polarity is shown if it is a given one, or if its variable reaches a column. */
  private boolean isShown(Node polarity) {
    if (polarity.isURI()) {
      return true;
    }
    String variable = Pattern.quote("?" + polarity.getName()) + "\\b";
    Matcher bound = Pattern.compile(variable + ".* AS \\?(\\w+)\\)").matcher(text);
    Set<String> columns = new HashSet<>(query.getResultVars());
    while (bound.find()) {
      String into = bound.group(1);
      if (columns.contains(into) || Pattern.compile("\\?" + into + "\\) AS").matcher(text).find()) {
        return true;
      }
    }
    return columns.contains(polarity.getName());
  }

  private boolean readsContent(Quad pattern) {
    Node predicate = pattern.getPredicate();
    if (pattern.getGraph().isURI()) {
      return false;
    }
    if (predicate.isVariable()) {
      return !isLimited(predicate.getName());
    }
    return isContentTerm(predicate.equals(RDF.type.asNode()) ? pattern.getObject() : predicate);
  }

  private static boolean isContentTerm(Node term) {
    return term.isURI()
        && term.getURI().startsWith(DX.NS)
        && !METADATA.contains(term.getURI().substring(DX.NS.length()));
  }

  /** Whether a predicate can only be another dataset's property or one of the metadata. */
  private boolean isLimited(String predicate) {
    if (text.contains("STRSTARTS(STR(?" + predicate + "), STR(wdt:))")) {
      return true;
    }
    Matcher values = Pattern.compile("VALUES \\?" + predicate + " \\{([^}]*)}").matcher(text);
    return values.find()
        && Set.of(values.group(1).strip().split("\\s+")).stream()
            .allMatch(term -> METADATA.contains(term.replace("dx:", "")));
  }
}
