package org.w3id.dixit.model;

import java.util.Optional;

/**
 * Whether, how surely and when an event embedded in another one is the case, seen from that other
 * one: negation, modality and tense of its own words.
 *
 * @param temporality empty where the words have no tense, as in an infinitive
 */
public record Standing(Polarity polarity, Certainty certainty, Optional<Temporality> temporality) {}
