package org.w3id.dixit.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.Sentence;

/**
 * The role of a prepositional phrase: the one that the entry of the predicate gives it, or what the
 * preposition and the thing named make likely. No role where neither tells enough.
 */
final class PrepositionalRole {
  private static final Set<String> INSIDE =
      Set.of(
          "in",
          "at",
          "on",
          "near",
          "inside",
          "outside",
          "within",
          "across",
          "around",
          "along",
          "above",
          "off",
          "beside",
          "throughout",
          "beneath",
          "behind",
          "under",
          "over",
          "through",
          "between",
          "among");
  private static final Set<String> TOWARDS = Set.of("into", "onto", "toward", "towards");
  private static final Map<String, String> LINKS =
      Map.ofEntries(
          Map.entry("after", "after"),
          Map.entry("following", "after"),
          Map.entry("before", "before"),
          Map.entry("ahead of", "before"),
          Map.entry("prior to", "before"),
          Map.entry("during", "during"),
          Map.entry("amid", "during"),
          Map.entry("despite", "concession"),
          Map.entry("in spite of", "concession"),
          Map.entry("because of", "cause"),
          Map.entry("due to", "cause"),
          Map.entry("owing to", "cause"),
          Map.entry("thanks to", "cause"),
          Map.entry("about", "topic"),
          Map.entry("regarding", "topic"),
          Map.entry("concerning", "topic"),
          Map.entry("on behalf of", "beneficiary"),
          Map.entry("as", "capacity"));

  private PrepositionalRole() {}

  /** The preposition with the words that make one with it: <em>because of</em>. */
  static String preposition(Sentence s, int head) {
    Optional<Integer> word = s.children(head, "case", "mark").stream().findFirst();
    if (word.isEmpty()) {
      return "";
    }
    Stream<Integer> rest = s.children(word.get(), "mwe", "fixed", "case", "dep").stream();
    String whole =
        Stream.concat(word.stream(), rest)
            .sorted()
            .map(t -> s.token(t).word().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    String two = beside(s, head);
    return LINKS.containsKey(whole) ? whole : LINKS.containsKey(two) ? two : first(s, word.get());
  }

  private static String first(Sentence s, int word) {
    return s.token(word).word().toLowerCase(Locale.ROOT);
  }

  /** Two prepositions before one noun: <em>due to</em>, <em>ahead of</em>. */
  private static String beside(Sentence s, int head) {
    return s.children(head, "case").stream().map(t -> first(s, t)).collect(Collectors.joining(" "));
  }

  /**
   * The role of a gerund: <em>by asking</em>, <em>from leaving</em>, <em>after the closing</em>.
   */
  static String ofGerund(String preposition) {
    return switch (preposition) {
      case "by", "without" -> "manner";
      case "for" -> "cause";
      case "from", "of", "in", "to", "about", "on", "against", "at" -> "topic";
      default -> LINKS.getOrDefault(preposition, "");
    };
  }

  /**
   * The local name of the role that is likely without an entry, or nothing.
   *
   * @param verbal whether the predicate is a verb
   * @param event whether the thing named is an event
   */
  static String usual(
      Sentence s, int head, String preposition, boolean verbal, boolean passive, boolean event) {
    boolean acts = Fillers.acts(s, head);
    boolean place = Fillers.isPlace(s, head);
    String link = LINKS.get(preposition);
    if (link != null) {
      return link;
    }
    if (INSIDE.contains(preposition)) {
      boolean house = Set.of("in", "at").contains(preposition) && Fillers.isBody(s, head);
      return event ? "during" : place || house ? "place" : "";
    }
    if (TOWARDS.contains(preposition)) {
      return place || acts ? "destination" : "";
    }
    return switch (preposition) {
      case "by" -> !verbal || passive ? "agent" : "";
      case "to" -> place && !acts ? "destination" : acts ? "recipient" : event ? "topic" : "";
      case "for" -> acts ? "beneficiary" : event ? "purpose" : "";
      case "from" -> place || acts ? "origin" : "";
      case "against" -> acts ? "object" : "topic";
      default -> "";
    };
  }
}
