package org.w3id.dixit.vocabulary;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The words for units and currencies: {@code ontology/units.ttl}, and the platform's names of
 * currencies with their countries.
 */
public final class Units {
  /** The unit of what is a share of a whole, as a fraction of one. */
  public static final String FRACTION = "http://qudt.org/vocab/unit/FRACTION";

  /** The metre. */
  public static final String METRE = "http://qudt.org/vocab/unit/M";

  private static final String CURRENCIES = "http://qudt.org/vocab/currency/";
  private static final Node LISTS = NodeFactory.createURI("https://w3id.org/dixit/units");
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Unit> WORDS = words();

  /**
   * What a word for a unit stands for.
   *
   * @param iri the unit's IRI in QUDT; empty for currencies and for words that leave it open
   * @param currency the ISO 4217 code
   */
  public record Unit(Optional<String> iri, Optional<String> currency) {
    /** A unit of QUDT. */
    public static Unit of(String iri) {
      return new Unit(Optional.of(iri), Optional.empty());
    }

    /** A currency, by its ISO 4217 code. */
    public static Unit money(String code) {
      return new Unit(Optional.empty(), Optional.of(code));
    }
  }

  private Units() {}

  /**
   * The unit that words or a sign stand for.
   *
   * @param words in lower case, with single spaces, the last one in the singular
   */
  public static Optional<Unit> of(String words) {
    return Optional.ofNullable(WORDS.get(words));
  }

  /** The currency whose ISO 4217 code this is, in capitals. */
  public static Optional<Unit> ofCode(String code) {
    return CODES.contains(code) ? Optional.of(Unit.money(code)) : Optional.empty();
  }

  private static Map<String, Unit> words() {
    Map<String, Unit> words = new HashMap<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (name.indexOf(' ') > 0) {
        words.put(name, Unit.money(currency.getCurrencyCode()));
      }
    }
    OntologyFile file = OntologyFile.shipped("units.ttl");
    file.texts(LISTS, DX.term("openUnitWord"))
        .forEach(w -> words.put(w, new Unit(Optional.empty(), Optional.empty())));
    for (Node unit : file.subjects(DX.term("unitWord"), Node.ANY)) {
      boolean money = unit.getURI().startsWith(CURRENCIES);
      Unit meant = money ? Unit.money(OntologyFile.local(unit)) : Unit.of(unit.getURI());
      file.texts(unit, DX.term("unitWord")).forEach(w -> words.put(w, meant));
    }
    return words;
  }
}
