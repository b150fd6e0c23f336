package org.w3id.dixit.model;

/**
 * One property of an event.
 *
 * @param name the local name of the property in the vocabulary, such as {@code agent}
 */
public record Role(String name, Value value) {}
