package org.w3id.dixit.annotate;

/**
 * A piece of layout.
 *
 * @param start the first character, in UTF-16 units of the article's text
 * @param end the character after the last one
 */
record Block(BlockKind kind, int start, int end) {}
