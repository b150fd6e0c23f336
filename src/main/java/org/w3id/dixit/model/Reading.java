package org.w3id.dixit.model;

/** A source's commitment to a content: what it does with it, how surely, and whether it holds. */
public record Reading(Act act, Certainty certainty, Polarity polarity) {}
