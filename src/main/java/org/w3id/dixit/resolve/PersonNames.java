package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names of persons in an article are one person. Full names are one when they are spelled
 * alike or transliterated from one another, and when one leaves out middle names of the other. A
 * part of a name goes with the only full name that has it; where several have it, a title beside it
 * must choose, or it goes with none. A title by itself goes with the only person who bears it.
 */
final class PersonNames {
  private final Titles titles;

  /** The key of a full name to the key it is counted under. */
  private final Map<String, String> people = new LinkedHashMap<>();

  private final Map<String, String> spelled = new HashMap<>();
  private final Map<String, Set<String>> offices = new HashMap<>();

  PersonNames(List<NameMention> mentions, Titles titles) {
    this.titles = titles;
    Set<String> full = new LinkedHashSet<>();
    for (NameMention m : mentions) {
      String key = NameKey.of(m.text());
      if (m.isPerson() && !m.title() && key.contains(" ")) {
        full.add(key);
        spelled.putIfAbsent(key, m.text());
      }
    }
    full.forEach(key -> people.put(key, longest(key, full)));
    for (NameMention m : mentions) {
      if (m.isPerson() && !m.title()) {
        Set<String> keys = candidates(m);
        if (keys.size() == 1) {
          titles
              .bare(m)
              .ifPresent(
                  t ->
                      offices.computeIfAbsent(keys.iterator().next(), k -> new HashSet<>()).add(t));
        }
      }
    }
  }

  /** The name without its middle or first part stands for the only longer one there is. */
  private static String longest(String key, Set<String> full) {
    List<String> longer = new ArrayList<>();
    for (String other : full) {
      if (other.length() > key.length() && (other.endsWith(" " + key) || isWithout(key, other))) {
        longer.add(other);
      }
    }
    boolean chain =
        longer.stream().allMatch(l -> longer.stream().allMatch(o -> l.equals(o) || isPart(l, o)));
    return longer.isEmpty() || !chain
        ? key
        : longer.stream().max(java.util.Comparator.comparingInt(String::length)).get();
  }

  private static boolean isPart(String one, String other) {
    return isWithout(one, other)
        || isWithout(other, one)
        || one.endsWith(" " + other)
        || other.endsWith(" " + one);
  }

  /** Whether a name of two words is the first and last of a longer one. */
  private static boolean isWithout(String key, String longer) {
    String[] words = key.split(" ", -1);
    return words.length == 2
        && longer.startsWith(words[0] + " ")
        && longer.endsWith(" " + words[1])
        && longer.length() > key.length();
  }

  /** Keys of the persons that a name may stand for; more than one where it cannot be told. */
  Set<String> candidates(NameMention m) {
    String key = NameKey.of(m.text());
    Set<String> found = new LinkedHashSet<>();
    if (m.title()) {
      String office = m.text().toLowerCase(java.util.Locale.ROOT);
      offices.forEach(
          (person, held) -> {
            if (held.contains(office)) {
              found.add(person);
            }
          });
      return found;
    }
    if (people.containsKey(key)) {
      return Set.of(people.get(key));
    }
    for (String full : people.keySet()) {
      if (full.endsWith(" " + key)) {
        found.add(people.get(full));
      }
    }
    if (found.isEmpty()) {
      for (String full : people.keySet()) {
        if (full.startsWith(key + " ")) {
          found.add(people.get(full));
        }
      }
    }
    return chosen(m, found);
  }

  /** Whom of several the words before a part of a name leave: their gender, then their office. */
  private Set<String> chosen(NameMention m, Set<String> candidates) {
    Set<String> left = new LinkedHashSet<>(candidates);
    left.removeIf(c -> Portrait.isOtherGender(m, spelled.getOrDefault(c, c)));
    Optional<String> title = titles.bare(m);
    Set<String> holders = new LinkedHashSet<>(left);
    holders.removeIf(
        c -> title.filter(t -> offices.getOrDefault(c, Set.of()).contains(t)).isEmpty());
    return left.size() > 1 && holders.size() == 1 ? holders : left;
  }
}
