package org.w3id.dixit.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names and the entries that have them. What a user's own file names is taken from the entries of
 * the files that the program is shipped with.
 */
final class NameIndex {
  private final Map<String, Set<String>> shipped = new HashMap<>();
  private final Map<String, Set<String>> own = new HashMap<>();

  /**
   * @param isOwn whether a user's file says so
   */
  void put(String name, String entry, boolean isOwn) {
    (isOwn ? own : shipped).computeIfAbsent(name, k -> new TreeSet<>()).add(entry);
  }

  /** The entries with this name, in the order of their own names. */
  List<String> get(String name) {
    Set<String> found = own.containsKey(name) ? own.get(name) : shipped.get(name);
    return found == null ? List.of() : List.copyOf(found);
  }

  boolean isOwn(String name) {
    return own.containsKey(name);
  }

  boolean has(String name) {
    return own.containsKey(name) || shipped.containsKey(name);
  }
}
