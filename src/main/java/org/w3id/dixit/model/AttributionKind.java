package org.w3id.dixit.model;

/**
 * How openly a content is attributed: by a cue of its own, carried over, by nobody but the article,
 * or taken for granted.
 */
public enum AttributionKind {
  Explicit,
  Implicit,
  Default,
  Presupposed
}
