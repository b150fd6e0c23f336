package org.w3id.dixit.export;

import java.util.Optional;

/**
 * What of a store is exported.
 *
 * @param article the IRI of the one article to export, with the entities and links that it uses;
 *     empty for the whole store
 * @param texts whether the articles' texts go with it, where the format has named graphs
 * @param vocabulary whether the ontology and the lexicon go with it; never with a single article
 * @param sameAs whether owl:sameAs is added to each skos:exactMatch among the links; it makes two
 *     things one for whoever reasons with it, so it is only given on request
 */
public record Selection(
    Optional<String> article, boolean texts, boolean vocabulary, boolean sameAs) {

  /** Without owl:sameAs. */
  public Selection(Optional<String> article, boolean texts, boolean vocabulary) {
    this(article, texts, vocabulary, false);
  }

  /** All that the store holds. */
  public static Selection everything() {
    return new Selection(Optional.empty(), true, true);
  }

  /** One article with its text. */
  public static Selection article(String iri) {
    return new Selection(Optional.of(iri), true, false);
  }

  public Selection withTexts(boolean wanted) {
    return new Selection(article, wanted, vocabulary, sameAs);
  }

  public Selection withVocabulary(boolean wanted) {
    return new Selection(article, texts, wanted, sameAs);
  }

  public Selection withSameAs(boolean wanted) {
    return new Selection(article, texts, vocabulary, wanted);
  }
}
