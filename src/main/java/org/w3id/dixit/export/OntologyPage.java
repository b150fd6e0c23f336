package org.w3id.dixit.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.LEX;
import org.w3id.dixit.vocabulary.ONTOLEX;

/**
 * The vocabulary as a page of HTML: classes, properties, schemes with their concepts, event types,
 * and the cue lexicon, each term with its definition, example and alignments, at the anchor of its
 * local name. The page stands alone, without scripts or anything from elsewhere.
 */
public final class OntologyPage {
  private static final Node ONTOLOGY = iri(DX.NS.substring(0, DX.NS.length() - 1));
  private static final List<Node> ALIGNMENTS =
      Stream.of(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.exactMatch, SKOS.closeMatch, SKOS.broader)
          .map(property -> property.asNode())
          .toList();
  private static final String STYLE =
      "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "dt{font-weight:600;margin-top:1rem}dd{margin-left:1.5rem}code{font-size:.9em}"
          + "table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2rem .5rem;"
          + "text-align:left;vertical-align:top}";

  private final Graph vocabulary;
  private final Map<OntologyForm, String> others;
  private final StringBuilder page = new StringBuilder();

  private OntologyPage(Graph vocabulary, Map<OntologyForm, String> others) {
    this.vocabulary = vocabulary;
    this.others = others;
  }

  /**
   * The page on a vocabulary.
   *
   * @param vocabulary the terms, with the lexicon where that is to be shown
   * @param others where the same is to be had in other forms
   */
  static String of(Graph vocabulary, Map<OntologyForm, String> others) {
    OntologyPage made = new OntologyPage(vocabulary, others);
    made.write();
    return made.page.toString();
  }

  private void write() {
    String title = escaped(text(ONTOLOGY, DCTerms.title.asNode()));
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append("</title>")
        .append(otherForms("<link rel=\"alternate\" type=\"%2$s\" href=\"%3$s\">"))
        .append("<style>")
        .append(STYLE)
        .append("</style></head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n<p>")
        .append(escaped(text(ONTOLOGY, DCTerms.description.asNode())))
        .append("</p>\n<p>Version ")
        .append(escaped(text(ONTOLOGY, OWL.versionInfo.asNode())))
        .append(", ")
        .append(link(first(ONTOLOGY, OWL.versionIRI.asNode())))
        .append("; licence ")
        .append(link(first(ONTOLOGY, DCTerms.license.asNode())))
        .append("; name space <code>")
        .append(DX.NS)
        .append("</code></p>\n");
    if (!others.isEmpty()) {
      page.append("<p>The same for programs:")
          .append(otherForms(" <a href=\"%3$s\">%1$s</a>"))
          .append("</p>\n");
    }
    changes();
    section("Classes", members(OWL.Class.asNode()));
    section(
        "Properties",
        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)
            .flatMap(type -> members(type.asNode()).stream())
            .sorted(TermOrder.TERMS)
            .distinct()
            .toList());
    for (Node scheme : members(SKOS.ConceptScheme.asNode())) {
      section(name(scheme), subjects(SKOS.inScheme.asNode(), scheme));
    }
    lexicon();
    page.append("</body>\n</html>\n");
  }

  /**
   * @param link with places for the name of a form, its media type and its address
   */
  private String otherForms(String link) {
    StringBuilder links = new StringBuilder();
    others.forEach(
        (form, address) ->
            links.append(link.formatted(form.title(), form.mediaType(), escaped(address))));
    return links.toString();
  }

  private void changes() {
    List<String> notes =
        objects(ONTOLOGY, SKOS.changeNote.asNode())
            .map(OntologyPage::words)
            .sorted()
            .map(note -> "<li>" + escaped(note) + "</li>")
            .toList();
    if (!notes.isEmpty()) {
      page.append("<h2>Changes</h2>\n<ul>").append(String.join("\n", notes)).append("</ul>\n");
    }
  }

  private void section(String title, List<Node> terms) {
    page.append("<h2>").append(escaped(title)).append("</h2>\n<dl>\n");
    terms.forEach(this::term);
    page.append("</dl>\n");
  }

  private void term(Node term) {
    page.append("<dt id=\"%s\"><code>dx:%s</code> ".formatted(name(term), name(term)))
        .append(escaped(text(term, RDFS.label.asNode())))
        .append("</dt>\n<dd>")
        .append(escaped(text(term, SKOS.definition.asNode())))
        .append(each(term, SKOS.example.asNode(), "<br>Example: "))
        .append(each(term, RDFS.domain.asNode(), "<br>Of: "))
        .append(each(term, RDFS.range.asNode(), "<br>Gives: "));
    for (Node alignment : ALIGNMENTS) {
      page.append(each(term, alignment, "<br>" + alignment.getLocalName() + ": "));
    }
    page.append("</dd>\n");
  }

  private String each(Node term, Node property, String before) {
    List<String> values =
        objects(term, property)
            .sorted(TermOrder.TERMS)
            .map(node -> node.isURI() ? link(node) : escaped(words(node)))
            .toList();
    return values.isEmpty() ? "" : before + String.join(", ", values);
  }

  /** The entries of the lexicon, with what each sense does and in which constructions. */
  private void lexicon() {
    Map<String, Node> entries = new TreeMap<>();
    Iter.iter(vocabulary.find(Node.ANY, ONTOLEX.sense, Node.ANY))
        .map(Triple::getSubject)
        .filter(entry -> entry.getURI().startsWith(LEX.NS))
        .forEach(entry -> entries.put(entry.getURI().substring(LEX.NS.length()), entry));
    if (entries.isEmpty()) {
      return;
    }
    page.append(
        "<h2>Lexicon</h2>\n<table>\n<tr><th>cue<th>act<th>certainty<th>polarity<th>frames\n");
    entries.forEach(
        (name, entry) -> {
          page.append("<tbody id=\"lex-%s\">\n".formatted(escaped(name)));
          objects(entry, ONTOLEX.sense).sorted(TermOrder.TERMS).forEach(s -> sense(entry, s));
          page.append("</tbody>\n");
        });
    page.append("</table>\n");
  }

  private void sense(Node entry, Node sense) {
    String written =
        objects(entry, ONTOLEX.canonicalForm)
            .map(form -> text(form, ONTOLEX.writtenRep))
            .collect(Collectors.joining(", "));
    page.append(
        "<tr><td>%s<td>%s<td>%s<td>%s<td>%s\n"
            .formatted(
                escaped(written),
                names(sense, DX.act),
                names(sense, DX.certainty),
                names(sense, DX.polarity),
                names(sense, DX.term("frame"))));
  }

  private String names(Node term, Node property) {
    return objects(term, property)
        .map(OntologyPage::name)
        .sorted()
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private List<Node> members(Node type) {
    return subjects(RDF.Nodes.type, type);
  }

  private List<Node> subjects(Node property, Node value) {
    return Iter.asStream(vocabulary.find(Node.ANY, property, value))
        .map(Triple::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith(DX.NS))
        .distinct()
        .sorted(TermOrder.TERMS)
        .toList();
  }

  private Stream<Node> objects(Node term, Node property) {
    return Iter.asStream(vocabulary.find(term, property, Node.ANY)).map(Triple::getObject);
  }

  private Node first(Node term, Node property) {
    return objects(term, property).min(TermOrder.TERMS).orElse(ONTOLOGY);
  }

  private String text(Node term, Node property) {
    return objects(term, property).map(OntologyPage::words).sorted().findFirst().orElse("");
  }

  private static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String link(Node node) {
    boolean own = node.getURI().startsWith(DX.NS);
    String target = own ? "#" + name(node) : node.getURI();
    String shown = own ? "dx:" + name(node) : node.getURI();
    return "<a href=\"%s\"><code>%s</code></a>".formatted(escaped(target), escaped(shown));
  }

  private static String name(Node node) {
    return node.toString().replaceFirst("^.*[#/]", "");
  }

  private static String escaped(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
