package org.w3id.dixit.spark;

import java.io.Serializable;
import java.util.Optional;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Reason;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.store.Reject;

/** What came of an input, on its way from the task that has read it to the one that reads on. */
sealed interface Found extends Serializable {

  /** What the user knows it by. */
  String place();

  /** What the user named on the command line. */
  String input();

  /** The file that it stands in. */
  String file();

  /** An article, by its IRI. */
  record Text(String place, String input, String file, String iri, ArticleForm article)
      implements Found {}

  /**
   * Something that gave no article.
   *
   * @param failure whether there is something to mend
   */
  record Refused(
      String place, String input, String file, String kind, String message, boolean failure)
      implements Found {

    static Refused of(PassedOver passedOver, String input) {
      return new Refused(
          passedOver.place(),
          input,
          passedOver.file(),
          Reject.word(passedOver.reason()),
          passedOver.message(),
          passedOver.reason().isFailure());
    }

    /** For a file that the storage does not give. */
    static Refused unreadable(String file, String input, String fault) {
      return of(
          new PassedOver(file, file, Reason.NOT_THERE, file + ": cannot be read (" + fault + ")."),
          input);
    }

    Reject reject() {
      return new Reject(place, input, file, kind, message, Optional.empty());
    }
  }

  static Found of(Intake intake, String input, QuadMapper mapper) {
    if (intake instanceof Taken taken) {
      return new Text(
          taken.place(),
          input,
          taken.file(),
          mapper.articleIri(taken.article()),
          ArticleForm.of(taken.article()));
    }
    return Refused.of((PassedOver) intake, input);
  }

  /** What those that are to meet in one task have in common. */
  default String name() {
    return this instanceof Text text ? text.iri() : "passed over " + place();
  }
}
