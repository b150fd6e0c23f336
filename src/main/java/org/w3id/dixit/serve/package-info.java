/** A read-only SPARQL endpoint and the reader's page. */
package org.w3id.dixit.serve;
