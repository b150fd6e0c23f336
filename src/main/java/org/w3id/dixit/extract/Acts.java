package org.w3id.dixit.extract;

import java.util.EnumSet;
import java.util.Set;
import org.w3id.dixit.model.Act;

/** Kinds of acts that constructions tell apart. */
final class Acts {
  private static final Set<Act> OF_THE_MIND =
      EnumSet.of(
          Act.Know,
          Act.Believe,
          Act.Expect,
          Act.Predict,
          Act.Hope,
          Act.Want,
          Act.Fear,
          Act.Doubt,
          Act.Plan);
  private static final Set<Act> REPORTS = EnumSet.of(Act.State, Act.Claim, Act.Accuse, Act.Report);

  private Acts() {}

  /** Whether nothing need be said aloud: without a source such an act is only a hedge. */
  static boolean ofTheMind(Act act) {
    return OF_THE_MIND.contains(act);
  }

  /** Whether a source that is not named can stand behind the act: <em>reportedly</em>. */
  static boolean isReport(Act act) {
    return REPORTS.contains(act);
  }
}
