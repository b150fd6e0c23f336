package org.w3id.dixit.page;

import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/** A long made-up article in which each sentence holds an assertion within another. */
final class BridgeArticle {
  static final String IRI = "https://w3id.org/dixit/kg/article/bridges";

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder metadata = new StringBuilder();

  private BridgeArticle() {}

  /** Adds an article with so many sentences, and twice as many assertions, to a dataset. */
  static void addTo(DatasetGraph data, int sentences) {
    BridgeArticle article = new BridgeArticle();
    for (int i = 1; i <= sentences; i++) {
      article.sentence(i);
    }
    String trig =
        """
        PREFIX dx: <https://w3id.org/dixit/ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <http://schema.org/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        BASE <%s/>
        <https://w3id.org/dixit/kg/graph/entities> {
          <../../entity/Ann_Berg> a schema:Person ; rdfs:label "Ann Berg"@en .
          <../../entity/Bo_Dahl> a schema:Person ; rdfs:label "Bo Dahl"@en .
        }
        <text> { <%s> schema:articleBody "%s" }
        <g> {
          <%s> a schema:NewsArticle ; schema:headline "The bridges of Norhaven"@en ;
            schema:datePublished "2025-06-01"^^xsd:date .
          %s
        }
        """
            .formatted(
                IRI, IRI, article.text.toString().replace("\n", "\\n"), IRI, article.metadata);
    RDFParser.fromString(trig, Lang.TRIG).parse(data);
  }

  private void sentence(int number) {
    String inner = "bridge " + number + (number % 5 == 0 ? " is not open" : " is open");
    text.append("Ann Berg said that ");
    int outerStart = text.length();
    text.append("Bo Dahl expects that ");
    int innerStart = text.length();
    text.append(inner);
    int end = text.length();
    text.append(number % 4 == 0 ? ".\n\n" : ". ");
    assertion("Ann_Berg", "State", "Certain", "Positive", outerStart, end);
    assertion(
        "Bo_Dahl",
        "Expect",
        "Probable",
        number % 5 == 0 ? "Negative" : "Positive",
        innerStart,
        end);
  }

  private void assertion(
      String source, String act, String certainty, String polarity, int start, int end) {
    metadata.append(
        String.format(
            Locale.ROOT,
            """
            <assertion/%1$d-%2$d> a dx:Assertion ; prov:wasDerivedFrom <%8$s> ; dx:source <../../entity/%3$s> ;
              dx:act dx:%4$s ; dx:certainty dx:%5$s ; dx:polarity dx:%6$s ; dx:attribution dx:Explicit ;
              dx:speech dx:IndirectSpeech ; dx:temporality dx:Present ; dx:confidence 0.9 ; dx:rule "VerbComplement" ;
              dx:contentText "%7$s"@en ; dx:contentSpan <%8$s#char=%1$d,%2$d> .
            <%8$s#char=%1$d,%2$d> oa:hasSelector <%8$s#position=%1$d,%2$d> .
            <%8$s#position=%1$d,%2$d> oa:start %1$d ; oa:end %2$d .
            """,
            start,
            end,
            source,
            act,
            certainty,
            polarity,
            text.substring(start, end),
            IRI));
  }
}
