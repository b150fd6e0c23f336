package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.rdf.turtle.parser.TurtleOntologyParserFactory;
import uk.ac.manchester.cs.owl.owlapi.OWLDataFactoryImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyFactoryImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyManagerImpl;
import uk.ac.manchester.cs.owl.owlapi.concurrent.NoOpReadWriteLock;

/**
 * The ontology is in the profile OWL 2 RL, as the OWL API checks it, but for what is {@linkplain
 * #REASONS listed}. Of individuals with the same properties one is checked; terms of other
 * vocabularies are declared for the check as they are used, since their ontologies are not
 * imported. {@code shapes.ttl} is SHACL and no OWL.
 */
class ProfileTest {
  /** What may be told of, by words in the message of the checker. */
  private static final Map<String, String> REASONS =
      Map.of(
          "rdf:langString",
          "RDF 1.1 names so what OWL 2 calls rdf:PlainLiteral with a language",
          "xsd:date",
          "no datatype of OWL 2, but days are days: a time would be invented",
          "xsd:duration",
          "no datatype of OWL 2, and the only one for a length of months or days",
          "UseOfReservedVocabularyForIndividualIRI",
          "datasets.ttl tells how properties are read, those of RDF and RDFS too");

  private static Model ontology;
  private static Set<String> found;

  @BeforeAll
  static void check() throws OWLOntologyCreationException {
    String[] files =
        Ontology.FILES.stream().filter(file -> !file.equals("shapes.ttl")).toArray(String[]::new);
    ontology = ofEachKind(Ontology.read(files));
    found = violations(ontology);
  }

  @Test
  void isInTheProfileButForWhatIsListed() {
    Set<String> other = new TreeSet<>(found);
    other.removeIf(each -> REASONS.keySet().stream().anyMatch(each::contains));
    assertEquals(Set.of(), other);
  }

  @Test
  void everyReasonIsStillOne() {
    for (String part : REASONS.keySet()) {
      assertTrue(found.stream().anyMatch(each -> each.contains(part)), part);
    }
  }

  @Test
  void anAxiomBeyondTheProfileIsSeen() throws OWLOntologyCreationException {
    Model beyond = ModelFactory.createDefaultModel().add(ontology);
    Resource negation = beyond.createResource(DX.NS + "Nothing", OWL.Class);
    Resource some = beyond.createResource(OWL.Restriction);
    some.addProperty(OWL.onProperty, beyond.createResource(DX.source.getURI()));
    some.addProperty(OWL.someValuesFrom, negation);
    beyond.createResource(DX.Assertion.getURI()).addProperty(RDFS.subClassOf, some);
    Set<String> more = violations(beyond);
    more.removeAll(found);
    assertTrue(
        more.stream().anyMatch(each -> each.startsWith("UseOfNonSuperClassExpression")),
        more.toString());
  }

  /** Without the imports, and with one of the individuals that have the same properties. */
  private static Model ofEachKind(Model all) {
    Model some = ModelFactory.createDefaultModel();
    Set<String> kinds = new HashSet<>();
    for (Resource subject : all.listSubjects().toList()) {
      String kind =
          subject.listProperties().toList().stream()
              .map(
                  each ->
                      each.getPredicate()
                          + (each.getObject().isLiteral()
                              ? each.getLiteral().getDatatypeURI()
                              : each.getPredicate().equals(RDF.type)
                                  ? each.getObject().toString()
                                  : ""))
              .distinct()
              .sorted()
              .collect(Collectors.joining(" "));
      boolean isTerm = subject.isURIResource() && subject.getURI().startsWith(DX.NS);
      if (!subject.hasProperty(RDF.type, OWL.Ontology) && (kinds.add(kind) || isTerm)) {
        some.add(subject.listProperties());
      }
    }
    return some;
  }

  /** Each as the kind of the breach, the term and the axiom. */
  private static Set<String> violations(Model model) throws OWLOntologyCreationException {
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, withForeignTerms(model), Lang.NTRIPLES);
    OWLOntologyManagerImpl manager =
        new OWLOntologyManagerImpl(new OWLDataFactoryImpl(), new NoOpReadWriteLock());
    manager.getOntologyFactories().add(new OWLOntologyFactoryImpl(OWLOntologyImpl::new));
    manager.getOntologyParsers().add(new TurtleOntologyParserFactory());
    List<OWLProfileViolation> violations =
        new OWL2RLProfile()
            .checkOntology(
                manager.loadOntologyFromOntologyDocument(new StringDocumentSource(text.toString())))
            .getViolations();
    return violations.stream()
        .map(each -> each.getClass().getSimpleName() + " " + each)
        .map(each -> each.replace(RDF.getURI(), "rdf:"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Model withForeignTerms(Model model) {
    Model all = ModelFactory.createDefaultModel().add(model);
    Set<Property> ofClasses = Set.of(RDF.type, RDFS.subClassOf, RDFS.domain, RDFS.range);
    Map<Property, Set<Boolean>> literals = new LinkedHashMap<>();
    model
        .listStatements()
        .forEach(
            each -> {
              if (ofClasses.contains(each.getPredicate())) {
                declare(all, each.getResource(), OWL.Class);
              }
              if (each.getPredicate().equals(RDFS.subPropertyOf)) {
                each.getSubject()
                    .listProperties(RDF.type)
                    .filterDrop(type -> type.getResource().equals(RDF.Property))
                    .forEach(type -> declare(all, each.getResource(), type.getResource()));
              }
              literals
                  .computeIfAbsent(each.getPredicate(), key -> new HashSet<>())
                  .add(each.getObject().isLiteral());
            });
    literals.forEach(
        (property, kinds) ->
            declare(
                all,
                property,
                kinds.equals(Set.of(false))
                    ? OWL.ObjectProperty
                    : kinds.equals(Set.of(true)) ? OWL.DatatypeProperty : OWL2.AnnotationProperty));
    return all;
  }

  private static void declare(Model all, Resource term, Resource kind) {
    boolean isKnown =
        term.isAnon()
            || List.of(DX.NS, RDF.getURI(), RDFS.getURI(), OWL.getURI(), XSD.getURI()).stream()
                .anyMatch(term.getURI()::startsWith);
    if (!isKnown) {
      all.add(term, RDF.type, kind);
    }
  }
}
