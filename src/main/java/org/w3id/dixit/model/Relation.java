package org.w3id.dixit.model;

/**
 * A direct triple of a content.
 *
 * @param property the local name of the property in the vocabulary, such as {@code memberOf}
 */
public record Relation(Entity subject, String property, Value value) {}
