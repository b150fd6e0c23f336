package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter err = new StringWriter();

  @Test
  void awayFromATerminalOnlyFailuresAreTold() {
    Progress progress = new Progress(new PrintWriter(err), Progress.Form.NONE);
    progress.now("loading the language models");
    progress.failed("a.txt: an empty file.");
    progress.done();
    assertEquals("a.txt: an empty file." + System.lineSeparator(), err.toString());
    assertEquals(ExitCode.SOME_FAILED, progress.exitCode());
  }

  @Test
  void atATerminalTheLineChangesInPlace() {
    Progress progress = new Progress(new PrintWriter(err), Progress.Form.BAR);
    progress.now("reading a.txt");
    progress.done();
    assertEquals("\r\u001b[Kreading a.txt ...\r\u001b[K", err.toString());
    assertEquals(ExitCode.DONE, progress.exitCode());
  }
}
