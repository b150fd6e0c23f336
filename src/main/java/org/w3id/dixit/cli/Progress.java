package org.w3id.dixit.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintWriter;

/**
 * What a long command tells on standard error while it works: a line that changes in place at a
 * terminal and is left out elsewhere, and one line for each failure in either case. Safe for use by
 * several threads.
 */
final class Progress {
  private static final String ERASE_LINE = "\r\u001b[K";
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /** In which form. */
  enum Form {
    /** A line that changes in place. */
    BAR,
    /** JSON, one object a line, failures and notes included. */
    JSON,
    /** Failures and notes only. */
    NONE
  }

  private final PrintWriter err;
  private final Form form;
  private int failures;
  private int setAside;

  Progress(PrintWriter err, Form form) {
    this.err = err;
    this.form = form;
  }

  /** As the launcher has found it: Java itself cannot tell for standard error alone. */
  static Progress on(PrintWriter err) {
    return new Progress(err, Boolean.getBoolean("dixit.terminal") ? Form.BAR : Form.NONE);
  }

  Form form() {
    return form;
  }

  synchronized void now(String activity) {
    if (form == Form.BAR) {
      err.print(ERASE_LINE + activity + " ...");
      err.flush();
    }
  }

  /** A state of things, for programs. */
  synchronized void now(JsonObject state) {
    if (form == Form.JSON) {
      err.println(JSON.toJson(state));
      err.flush();
    }
  }

  synchronized void failed(String failure) {
    failures++;
    tell("failed", failure);
  }

  /** What is not read since it is not what is wanted; nothing is wrong with it. */
  synchronized void setAside(String reason) {
    setAside++;
    tell("setAside", reason);
  }

  synchronized void note(String line) {
    tell("note", line);
  }

  private void tell(String kind, String line) {
    if (form == Form.JSON) {
      JsonObject object = new JsonObject();
      object.addProperty(kind, line);
      now(object);
      return;
    }
    done();
    err.println(line);
    err.flush();
  }

  /** Takes the changing line away. */
  synchronized void done() {
    if (form == Form.BAR) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }

  synchronized int failures() {
    return failures;
  }

  synchronized int asideCount() {
    return setAside;
  }

  int exitCode() {
    return failures() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
