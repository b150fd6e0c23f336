package org.w3id.dixit.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.model.EntityType;

/**
 * What kind of thing names of one word are in an article, where the authority does not know them: a
 * place where they stand as one or are marked as one somewhere, else what most of their mentions
 * are taken for.
 */
final class NameKinds {
  private static final Set<String> IN_PLACES = Set.of("in", "near", "outside", "across");

  private final Map<String, Map<EntityType, Integer>> counts = new HashMap<>();

  NameKinds(List<NameMention> mentions) {
    for (NameMention m : mentions) {
      if (isLoose(m)) {
        boolean in = m.first() > 0 && IN_PLACES.contains(m.sentence().lemma(m.first() - 1));
        counts
            .computeIfAbsent(m.text(), k -> new HashMap<>())
            .merge(in ? EntityType.Place : m.type(), 1, Integer::sum);
      }
    }
  }

  private static boolean isLoose(NameMention m) {
    boolean titled = m.first() > 0 && TitleWords.isRank(m.sentence(), m.first() - 1);
    return m.entry().isEmpty() && m.first() == m.last() && !m.title() && !titled;
  }

  /** The name as what it is in the article. */
  NameMention settled(NameMention m) {
    Map<EntityType, Integer> found = counts.getOrDefault(m.text(), Map.of());
    if (!isLoose(m) || found.size() < 2) {
      return m;
    }
    if (found.containsKey(EntityType.Place)) {
      return m.as(EntityType.Place);
    }
    EntityType most = m.type();
    for (EntityType type : EntityType.values()) {
      most = found.getOrDefault(type, 0) > found.getOrDefault(most, 0) ? type : most;
    }
    boolean tie = found.values().stream().distinct().count() == 1;
    return m.as(tie ? EntityType.Organization : most);
  }
}
