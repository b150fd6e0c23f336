/** The store as deterministic Turtle, TriG, N-Quads, JSON-LD and their relatives. */
package org.w3id.dixit.export;
