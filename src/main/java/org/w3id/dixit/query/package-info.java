/** Named SPARQL files with safe parameter binding. */
package org.w3id.dixit.query;
