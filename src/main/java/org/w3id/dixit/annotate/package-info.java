/** Runs the language engine over an article and gives an annotated article. */
package org.w3id.dixit.annotate;
