package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3id.dixit.store.Store;

/**
 * Seeks the counterparts of a store's entities in another dataset. An entity that is linked to the
 * dataset already is passed over; a pair that was judged is never proposed again; where no
 * candidate reaches the threshold, none is proposed.
 */
public final class Proposing {

  /**
   * What came of it.
   *
   * @param proposals in the order of the entities, the best of each first
   * @param entities how many named entities the store has
   * @param linked how many of them are linked to the dataset already
   * @param abstained how many have no candidate that is good enough
   */
  public record Outcome(List<Proposal> proposals, int entities, int linked, int abstained) {
    public Outcome {
      proposals = List.copyOf(proposals);
    }

    /** How many entities have a proposal. */
    public long proposed() {
      return proposals.stream().map(Proposal::entity).distinct().count();
    }

    /** How many have one that is much better than their others. */
    public long matches() {
      return proposals.stream().filter(Proposal::match).count();
    }
  }

  private final Reconciler reconciler;
  private final Judgements judgements;
  private final double threshold;
  private final int limit;

  private final List<Proposal> proposals = new ArrayList<>();
  private int entities;
  private int linked;
  private int abstained;

  /**
   * @param threshold the score from which a candidate is proposed, from 0 to 1
   * @param limit how many candidates of one entity at most
   */
  public Proposing(Reconciler reconciler, Judgements judgements, double threshold, int limit) {
    this.reconciler = reconciler;
    this.judgements = judgements;
    this.threshold = threshold;
    this.limit = limit;
  }

  /**
   * Seeks candidates for all of a store's named entities.
   *
   * @param progress is told what is being done, now and then
   */
  public Outcome run(Store store, Consumer<String> progress) {
    return store.read(
        data -> {
          new StoreEntities(data, store.base())
              .forEach(
                  entity -> {
                    entities++;
                    progress.accept("entity " + entities + ": " + entity.profile().label());
                    propose(entity, store.base());
                  });
          return new Outcome(proposals, entities, linked, abstained);
        });
  }

  private void propose(StoreEntity entity, String base) {
    if (isLinked(entity)) {
      linked++;
      return;
    }
    List<Candidate> good =
        reconciler.candidates(entity.profile(), Integer.MAX_VALUE).stream()
            .filter(each -> judgements.on(entity.iri(), each.entry().iri()).isEmpty())
            .filter(each -> each.score() >= threshold)
            .limit(limit)
            .toList();
    if (good.isEmpty()) {
      abstained++;
    }
    String dataset = reconciler.source().dataset();
    good.forEach(each -> proposals.add(Proposal.of(base, entity, each, dataset)));
  }

  private boolean isLinked(StoreEntity entity) {
    return entity.links().stream().map(reconciler.source()::entry).anyMatch(Optional::isPresent);
  }
}
