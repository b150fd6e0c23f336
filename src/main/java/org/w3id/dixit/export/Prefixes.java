package org.w3id.dixit.export;

import java.util.List;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.LEX;

/** The short names that an export uses. */
final class Prefixes {
  private Prefixes() {}

  /**
   * @param articles with one article only, its parts get short names as well
   * @param reified whether terms of the RDF vocabulary occur besides {@code a}
   */
  static PrefixMap of(String base, List<String> articles, boolean reified) {
    PrefixMap prefixes = PrefixMapFactory.create();
    prefixes.add("dx", DX.NS);
    prefixes.add("entity", base + "entity/");
    prefixes.add("lex", LEX.NS);
    prefixes.add("lexinfo", "http://www.lexinfo.net/ontology/3.0/lexinfo#");
    prefixes.add("oa", "http://www.w3.org/ns/oa#");
    prefixes.add("ontolex", "http://www.w3.org/ns/lemon/ontolex#");
    prefixes.add("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.add("prov", "http://www.w3.org/ns/prov#");
    prefixes.add("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.add("schema", "http://schema.org/");
    prefixes.add("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.add("wd", "http://www.wikidata.org/entity/");
    prefixes.add("xsd", "http://www.w3.org/2001/XMLSchema#");
    if (reified) {
      prefixes.add("rdf", RDF.getURI());
    }
    if (articles.size() == 1) {
      prefixes.add("assertion", articles.get(0) + "/assertion/");
      prefixes.add("event", articles.get(0) + "/event/");
    }
    return prefixes;
  }
}
