package org.w3id.dixit.store;

import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.read.Intake.Taken;

/** Told what becomes of each input of a run, in the thread of the run. */
public interface RunListener {

  /** The language engine is about to be loaded, which takes some ten seconds. */
  default void loading() {}

  /** An article is about to be read. */
  default void begins(Taken article) {}

  /** An article was read. */
  void read(Taken article, ArticleReading reading);

  /** The store holds an article already, as it is and by the rules as they are. */
  void unchanged(Taken article);

  /**
   * An input was rejected.
   *
   * @param failure whether something is wrong with it; else it is set aside as what it is
   * @param before whether it was not tried, since it failed before
   */
  void rejected(Reject reject, boolean failure, boolean before);
}
