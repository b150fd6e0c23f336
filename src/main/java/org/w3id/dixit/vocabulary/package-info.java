/** Constants per namespace, tested against the files in {@code ontology/}. */
package org.w3id.dixit.vocabulary;
