/**
 * Which mentions are one entity, under which deterministic identifier, and which times are meant.
 */
package org.w3id.dixit.resolve;
