package org.w3id.dixit.cli;

/** What the process tells its caller at the end. */
final class ExitCode {
  static final int DONE = 0;

  /** Some inputs failed or some checks found something; all else is done. */
  static final int SOME_FAILED = 1;

  static final int WRONG_USAGE = 2;
  static final int CANNOT_GO_ON = 3;

  /** Ended by Ctrl-C or by the system, in order; the same command goes on. */
  static final int STOPPED = 130;

  private ExitCode() {}
}
