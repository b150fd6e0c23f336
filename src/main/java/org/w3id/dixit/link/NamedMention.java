package org.w3id.dixit.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.link.MentionDoubt.Doubt;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.TextSpan;

/**
 * A name in an article that is to be linked.
 *
 * @param text its words, with single spaces
 * @param entity what the article names by it, where that is known
 * @param type what kind of thing it is, where that is known
 * @param near the folded words before and after it
 * @param company the names of what else the article names
 * @param year of the article
 * @param doubt why it does not mean what it names, where there is such a reason
 */
record NamedMention(
    TextSpan span,
    String text,
    Optional<Entity> entity,
    Optional<EntityType> type,
    List<String> near,
    Set<String> company,
    Optional<Integer> year,
    Optional<Doubt> doubt) {

  /** The fullest name that the article gives it. */
  String fullName() {
    return entity.map(Entity::label).orElse(text);
  }

  /** The IRI that the authority vouches for. */
  Optional<String> authorityIri() {
    return entity.flatMap(Entity::exactMatch);
  }

  /** Whether a place's name rather stands for a team. */
  boolean isTeam() {
    return doubt.filter(Doubt::team).isPresent();
  }

  /** Whether a title is one of the team that it stands for. */
  boolean isTeam(Collection<String> title) {
    return isTeam()
        && title.contains(MentionLinker.TEAM)
        && doubt.orElseThrow().sport().stream().anyMatch(title::contains);
  }
}
