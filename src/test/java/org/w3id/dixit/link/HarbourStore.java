package org.w3id.dixit.link;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.dixit.store.Store;

/** A store with one article about an invented town, in the form that reading gives it. */
final class HarbourStore {
  static final String BASE = Store.DEFAULT_BASE;
  static final String STRAND = BASE + "entity/Ilse_Strand";
  static final String NORHAVEN = BASE + "entity/Norhaven";
  static final String UNION = BASE + "entity/Harbour_Workers_Union";

  private static final String ARTICLE =
      """
      PREFIX dx: <https://w3id.org/dixit/ns#>
      PREFIX kg: <https://w3id.org/dixit/kg/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

      <https://w3id.org/dixit/kg/article/x/g> {
        <https://w3id.org/dixit/kg/article/x> a schema:NewsArticle ;
          schema:datePublished "2025-09-18"^^xsd:date .
        <https://w3id.org/dixit/kg/article/x/assertion/1> a dx:Assertion ;
          dx:source <https://w3id.org/dixit/kg/entity/Ilse_Strand> ;
          dx:about <https://w3id.org/dixit/kg/entity/Norhaven> ,
            <https://w3id.org/dixit/kg/entity/Harbour_Workers_Union> .
        <https://w3id.org/dixit/kg/entity/Ilse_Strand> schema:jobTitle "harbour master"@en ;
          skos:altLabel "Strand"@en .
        <https://w3id.org/dixit/kg/entity/Harbour_Workers_Union> skos:altLabel "HWU"@en .
        <https://w3id.org/dixit/kg/article/x/assertion/2> a dx:Assertion ;
          dx:source <https://w3id.org/dixit/kg/entity/Unheard_Of> .
      }
      <https://w3id.org/dixit/kg/graph/entities> {
        <https://w3id.org/dixit/kg/entity/Ilse_Strand> a schema:Person ; rdfs:label "Ilse Strand"@en .
        <https://w3id.org/dixit/kg/entity/Norhaven> a schema:City ; rdfs:label "Norhaven"@en .
        <https://w3id.org/dixit/kg/entity/Harbour_Workers_Union> a schema:Organization ;
          rdfs:label "Harbour Workers Union"@en .
        <https://w3id.org/dixit/kg/entity/Unheard_Of> a schema:Person ; rdfs:label "Unheard Of"@en .
        <https://w3id.org/dixit/kg/article/x/entity/0-5> a dx:UnnamedEntity ; rdfs:label "Norhaven"@en .
      }
      """;

  private HarbourStore() {}

  static Store open(Path folder) {
    Store store = Store.openOrCreate(folder);
    DatasetGraph article = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(ARTICLE, Lang.TRIG).parse(article);
    store.replaceArticle(
        BASE + "article/x", article.calculateRead(() -> List.copyOf(article.stream().toList())));
    return store;
  }
}
