package org.w3id.dixit.model;

import java.util.List;

/**
 * One property of an event.
 *
 * @param name the local name of the property in the vocabulary, such as {@code agent}
 * @param words the passages of the article that name the value; empty where it is understood
 */
public record Role(String name, Value value, List<TextSpan> words) {

  /** A role whose value no words of its own name. */
  public Role(String name, Value value) {
    this(name, value, List.of());
  }
}
