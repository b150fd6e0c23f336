package org.w3id.dixit.evaluate;

/**
 * A prediction and what is right about it.
 *
 * @param content by {@code content.dice50}
 * @param full by {@code full}
 * @param sourceAndContent by {@code full.no_cue}
 */
record Judged(Annotation prediction, boolean content, boolean full, boolean sourceAndContent) {}
