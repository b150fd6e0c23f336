/**
 * The store as deterministic Turtle, TriG, N-Quads, JSON-LD and their relatives, and as backups and
 * shards that a store is made of again.
 */
package org.w3id.dixit.export;
