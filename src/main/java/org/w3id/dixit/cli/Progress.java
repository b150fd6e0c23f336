package org.w3id.dixit.cli;

import java.io.PrintWriter;

/**
 * What a long command tells on standard error while it works: a line that changes in place at a
 * terminal and is left out elsewhere, and one line for each failure in either case.
 */
final class Progress {
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean terminal;
  private int failures;
  private int setAside;

  /**
   * @param terminal whether a person watches standard error
   */
  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** As the launcher has found it: Java itself cannot tell for standard error alone. */
  static Progress on(PrintWriter err) {
    return new Progress(err, Boolean.getBoolean("dixit.terminal"));
  }

  void now(String activity) {
    if (terminal) {
      err.print(ERASE_LINE + activity + " ...");
      err.flush();
    }
  }

  void failed(String failure) {
    failures++;
    note(failure);
  }

  /** What is not read since it is not what is wanted; nothing is wrong with it. */
  void setAside(String reason) {
    setAside++;
    note(reason);
  }

  void note(String line) {
    done();
    err.println(line);
    err.flush();
  }

  /** Takes the changing line away. */
  void done() {
    if (terminal) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }

  int failures() {
    return failures;
  }

  int asideCount() {
    return setAside;
  }

  int exitCode() {
    return failures == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
