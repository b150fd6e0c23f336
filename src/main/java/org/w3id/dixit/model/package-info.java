/** Immutable records: an article, its spans, attributions, assertions, events and entities. */
package org.w3id.dixit.model;
