package org.w3id.dixit.store;

/**
 * How much a store holds.
 *
 * @param quads all quads, those of the vocabulary and the lexicon included
 * @param bytes the length of the store's files
 */
public record StoreStats(long articles, long assertions, long entities, long quads, long bytes) {}
