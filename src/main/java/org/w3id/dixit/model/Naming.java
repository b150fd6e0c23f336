package org.w3id.dixit.model;

/**
 * A name in an article and what it names.
 *
 * @param span the words of the name, in code points, without a title beside it
 * @param people whether the words are those of a people and only point to its country: <em>the
 *     Ukrainian army</em>
 */
public record Naming(TextSpan span, Entity entity, boolean people) {}
