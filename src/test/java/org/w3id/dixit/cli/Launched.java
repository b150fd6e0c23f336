package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of the packaged program as a process of its own.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Launched(int code, String out, String err) {
  static final Path LAUNCHER = Path.of("dixit").toAbsolutePath();

  /** Runs {@code ./dixit} with these arguments. */
  static Launched dixit(String... arguments) {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return process(Path.of("."), Map.of(), command);
  }

  /** Runs a line of shell, in which {@code $DIXIT} is the launcher. */
  static Launched shell(String line, String... arguments) {
    List<String> command = new ArrayList<>(List.of("sh", "-c", line, "sh"));
    command.addAll(List.of(arguments));
    return process(Path.of("."), Map.of("DIXIT", LAUNCHER.toString()), command);
  }

  static Launched process(Path folder, Map<String, String> environment, List<String> command) {
    try {
      Path out = Files.createTempFile("out", null);
      Path err = Files.createTempFile("err", null);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end after five minutes: " + command);
      }
      Launched result =
          new Launched(
              process.exitValue(),
              Files.readString(out, StandardCharsets.UTF_8),
              Files.readString(err, StandardCharsets.UTF_8));
      Files.delete(out);
      Files.delete(err);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
