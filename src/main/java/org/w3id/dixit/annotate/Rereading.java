package org.w3id.dixit.annotate;

/**
 * A construction that the parser reads badly as it stands, and well with some words left out or put
 * in. Changes the tree only where the second reading shows that structure.
 */
interface Rereading {
  void mend(DraftTree tree, Parser parser);
}
