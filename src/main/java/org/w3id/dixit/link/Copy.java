package org.w3id.dixit.link;

/**
 * An article that is nearly the same as an earlier one.
 *
 * @param article its IRI
 * @param origin the IRI of the earliest article that it, or what it was copied from, is a copy of
 * @param share how much of the shorter one of it and the nearest earlier article stands in the
 *     other, from 0 to 1
 */
public record Copy(String article, String origin, double share) {}
