package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3id.dixit.evaluate.IdentityDocument.Found;
import org.w3id.dixit.evaluate.IdentityDocument.Named;
import org.w3id.dixit.model.TextSpan;

/**
 * How well names of one thing are one entity, and names of several things several. A gold phrase
 * may hold more than the name, so each is paired with the found name that shares most of its
 * letters (Dice), one to one, best pairs first; names of peoples come last. A phrase without one is
 * an entity of its own: no harm to precision, loss in recall.
 *
 * @param within of the names of each article by themselves
 * @param across of all names of all articles
 * @param matched how many phrases have a name
 * @param personMerges entities that names of several persons were taken for
 * @param mistakes entities with names of several things, then things under several entities; lines
 *     to print
 */
public record IdentityEvaluation(
    BCubed within, BCubed across, int matched, int personMerges, List<String> mistakes) {

  /** A gold phrase with what it was taken for. */
  private record Taken(String document, Named gold, String entity, String words, boolean matched) {}

  /**
   * Compares what was found with what is known.
   *
   * @param found the names of each document, by its id
   */
  public static IdentityEvaluation of(
      List<IdentityDocument> documents, Map<String, List<Found>> found) {
    List<Taken> all = new ArrayList<>();
    documents.forEach(d -> all.addAll(paired(d, found.getOrDefault(d.id(), List.of()))));
    BCubed across = of(all, false);
    BCubed within = of(all, true);
    Map<String, Set<String>> persons = new TreeMap<>();
    for (Taken t : all) {
      if (t.gold().person()) {
        persons.computeIfAbsent(t.entity(), k -> new TreeSet<>()).add(t.gold().thing());
      }
    }
    int merges = (int) persons.values().stream().filter(things -> things.size() > 1).count();
    int matched = (int) all.stream().filter(Taken::matched).count();
    return new IdentityEvaluation(within, across, matched, merges, mistakes(all));
  }

  private static BCubed of(List<Taken> all, boolean apart) {
    return BCubed.of(
        all.stream().map(t -> (apart ? t.document() + " " : "") + t.gold().thing()).toList(),
        all.stream().map(t -> (apart ? t.document() + " " : "") + t.entity()).toList());
  }

  private record Pair(int gold, int found, boolean people, double dice) {}

  private static List<Taken> paired(IdentityDocument document, List<Found> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < document.names().size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double dice = dice(document.names().get(g).span(), found.get(f).span());
        if (dice > 0) {
          pairs.add(new Pair(g, f, found.get(f).people(), dice));
        }
      }
    }
    pairs.sort(
        Comparator.comparing(Pair::people)
            .thenComparing(Pair::dice, Comparator.reverseOrder())
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found));
    Map<Integer, Integer> chosen = new TreeMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!chosen.containsKey(pair.gold()) && used.add(pair.found())) {
        chosen.put(pair.gold(), pair.found());
      }
    }
    List<Taken> taken = new ArrayList<>();
    for (int g = 0; g < document.names().size(); g++) {
      Named gold = document.names().get(g);
      boolean matched = chosen.containsKey(g);
      String alone = document.id() + "#char=" + gold.span().start() + "," + gold.span().end();
      String entity = matched ? found.get(chosen.get(g)).entity() : alone;
      taken.add(
          new Taken(document.id(), gold, entity, words(document.text(), gold.span()), matched));
    }
    return taken;
  }

  private static double dice(TextSpan a, TextSpan b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return 2.0 * Math.max(0, shared) / (a.end() - a.start() + b.end() - b.start());
  }

  private static String words(String text, TextSpan span) {
    return text.substring(
        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
  }

  private static List<String> mistakes(List<Taken> all) {
    Map<String, Set<String>> things = new TreeMap<>();
    Map<String, Set<String>> entities = new TreeMap<>();
    for (Taken t : all) {
      String told = " \"" + t.words().replaceAll("\\s+", " ") + "\" (" + t.document() + ")";
      things.computeIfAbsent(t.entity(), k -> new TreeSet<>()).add(t.gold().thing() + told);
      entities.computeIfAbsent(t.gold().thing(), k -> new TreeSet<>()).add(t.entity() + told);
    }
    List<String> lines = new ArrayList<>();
    tell("merged", things, lines);
    tell("split", entities, lines);
    return lines;
  }

  private static void tell(String what, Map<String, Set<String>> groups, List<String> lines) {
    groups.forEach(
        (key, members) -> {
          long kinds =
              members.stream().map(m -> m.substring(0, m.indexOf(" \""))).distinct().count();
          if (kinds > 1) {
            lines.add(what + " " + key);
            members.forEach(m -> lines.add("    " + m));
          }
        });
  }
}
