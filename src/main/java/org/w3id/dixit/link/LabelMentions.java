package org.w3id.dixit.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.w3id.dixit.model.Entity;

/** Candidates out of an index of names, found and scored as proposals for entities are. */
final class LabelMentions implements MentionSource {
  /** The default threshold of proposals. */
  private static final double THRESHOLD = 0.69;

  private static final int CANDIDATES = 5;

  private final LabelIndex index;
  private final Reconciler reconciler;
  private final double threshold;

  /**
   * @param threshold the score from which a mention is linked; that of proposals where none is
   *     given
   */
  LabelMentions(LabelIndex index, OptionalDouble threshold) {
    this.index = index;
    this.reconciler = new Reconciler(index);
    this.threshold = threshold.orElse(THRESHOLD);
  }

  @Override
  public List<MentionCandidate> candidates(NamedMention mention) {
    return reconciler.candidates(profile(mention), CANDIDATES).stream()
        .map(
            each ->
                new MentionCandidate(
                    index.dataset(),
                    each.entry().iri(),
                    each.entry().label(),
                    each.features(),
                    each.score(),
                    each.score() >= threshold,
                    List.of()))
        .toList();
  }

  private static EntityProfile profile(NamedMention mention) {
    OptionalInt year =
        mention.year().isPresent() ? OptionalInt.of(mention.year().get()) : OptionalInt.empty();
    List<String> aliases =
        mention.entity().map(entity -> List.copyOf(entity.aliases())).orElse(List.of());
    Optional<String> office = mention.entity().flatMap(Entity::jobTitle);
    return new EntityProfile(
        mention.fullName(),
        aliases,
        mention.type(),
        office.stream().toList(),
        year,
        year,
        mention.company(),
        Set.of());
  }

  @Override
  public void close() {
    index.close();
  }
}
