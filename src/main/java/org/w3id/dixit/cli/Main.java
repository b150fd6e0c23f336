package org.w3id.dixit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command {@code dixit}. */
public final class Main {
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private Main() {}

  public static void main(String[] arguments) {
    if (System.getProperty(LOG_LEVEL) == null) {
      // What libraries log is no message to the user; what matters comes back as an exception.
      System.setProperty(LOG_LEVEL, "off");
    }
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, arguments);
    err.flush();
    Runtime.getRuntime().halt(code);
  }

  /** Runs one command and gives its exit code; both streams are flushed. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    int code;
    try {
      code = commandLine(out, err).execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println("Out of memory. Give Java more, for example with DIXIT_JAVA_OPTS=-Xmx6g.");
      code = ExitCode.CANNOT_GO_ON;
    }
    if (code != ExitCode.CANNOT_GO_ON) {
      code = flush(out, err, code);
    }
    err.flush();
    return code;
  }

  private static int flush(PrintWriter out, PrintWriter err, int code) {
    try {
      out.flush();
      return code;
    } catch (OutputClosedException e) {
      return code;
    } catch (CommandException e) {
      err.println(e.getMessage());
      return ExitCode.CANNOT_GO_ON;
    }
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    ErrorHandler errors = new ErrorHandler();
    return new CommandLine(new Dixit())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(errors)
        .setParameterExceptionHandler(errors);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(
            new StandardStream(new FileOutputStream(descriptor)), StandardCharsets.UTF_8));
  }
}
