package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.List;

/** The places of dumps that were passed over: all are counted, the first ones kept. */
public final class DumpProblems {
  private static final int KEPT = 20;
  private static final int LONGEST_REASON = 200;

  private final List<DumpProblem> first = new ArrayList<>();
  private long count;

  void add(String dump, long line, long column, String reason) {
    count++;
    if (first.size() < KEPT) {
      String flat = reason.replaceAll("\\s+", " ").strip();
      String shown =
          flat.length() <= LONGEST_REASON ? flat : flat.substring(0, LONGEST_REASON) + "...";
      first.add(new DumpProblem(dump, line, column, shown));
    }
  }

  public long count() {
    return count;
  }

  /** The first of them, in the order of reading, twenty at most. */
  public List<DumpProblem> first() {
    return List.copyOf(first);
  }
}
