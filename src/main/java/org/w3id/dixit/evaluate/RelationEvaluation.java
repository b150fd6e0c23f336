package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.vocabulary.OntologyFile;

/**
 * Found relations against gold ones. A found one is right if property, subject and value are those
 * of a gold one; a gold one is found if some found one is right by it. Symmetric properties may be
 * told from either side. Only properties that a document is judged by count.
 */
public final class RelationEvaluation {
  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private final Set<String> symmetric =
      OntologyFile.shipped("dixit.ttl")
          .subjects(RDF.type.asNode(), OWL2.SymmetricProperty.asNode())
          .stream()
          .map(OntologyFile::local)
          .collect(Collectors.toSet());

  private RelationEvaluation() {}

  /** Scores all documents; one of which nothing was found counts as such. */
  public static RelationEvaluation of(
      List<RelationDocument> documents, Map<String, List<StatedRelation>> found) {
    RelationEvaluation evaluation = new RelationEvaluation();
    documents.forEach(d -> evaluation.add(d, found.getOrDefault(d.id(), List.of())));
    return evaluation;
  }

  private void add(RelationDocument document, List<StatedRelation> found) {
    for (String property : document.judged()) {
      List<StatedRelation> gold = of(property, document.relations());
      List<StatedRelation> own = of(property, found);
      List<StatedRelation> wrong = own.stream().filter(f -> !hasMatch(f, gold)).toList();
      List<StatedRelation> missed = gold.stream().filter(g -> !hasMatch(g, own)).toList();
      counts.merge(
          property,
          new Count(
              own.size() - wrong.size(), own.size(), gold.size() - missed.size(), gold.size()),
          Count::plus);
      wrong.forEach(r -> mistakes.add(mistake("extra", document, r)));
      missed.forEach(r -> mistakes.add(mistake("missed", document, r)));
    }
  }

  private boolean hasMatch(StatedRelation relation, List<StatedRelation> others) {
    boolean either = symmetric.contains(relation.property());
    return others.stream()
        .anyMatch(o -> relation.matches(o) || (either && relation.turned().matches(o)));
  }

  private static List<StatedRelation> of(String property, List<StatedRelation> relations) {
    return relations.stream().filter(r -> r.property().equals(property)).toList();
  }

  private static String mistake(String kind, RelationDocument document, StatedRelation r) {
    return "%-7s %s  %s %s %s"
        .formatted(
            kind,
            document.id(),
            words(document, r.subject()),
            r.property(),
            words(document, r.value()));
  }

  private static String words(RelationDocument document, List<TextSpan> spans) {
    String text = document.text();
    return spans.stream()
        .map(
            s ->
                text.substring(
                    text.offsetByCodePoints(0, s.start()), text.offsetByCodePoints(0, s.end())))
        .distinct()
        .collect(Collectors.joining("|", "[", "]"));
  }

  /** By property, in alphabetical order. */
  public Map<String, Count> counts() {
    return counts;
  }

  public Count all() {
    return counts.values().stream().reduce(Count.NONE, Count::plus);
  }

  /** What is extra and what was missed, a line each, in the order of the documents. */
  public List<String> mistakes() {
    return mistakes;
  }
}
