package org.w3id.dixit.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much or how many, as the article has it.
 *
 * @param id the path of its IRI below the article
 * @param text the article's words for it, the words that make it inexact included
 * @param number the number given; empty for a range and for what the words leave vague
 * @param minimum the least that the words allow; the number itself where it is exact is not
 *     repeated
 * @param maximum the most that the words allow
 * @param approximate whether the words make it inexact
 * @param unit the unit's IRI in QUDT, or empty
 * @param unitText the article's word for the unit, or for what is counted
 * @param currency the ISO 4217 code
 */
public record Quantity(
    String id,
    String text,
    Optional<BigDecimal> number,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    boolean approximate,
    Optional<String> unit,
    Optional<String> unitText,
    Optional<String> currency) {}
