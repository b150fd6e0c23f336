package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class UsageTest {

  @Test
  void withoutCommandTheUsageIsShown() {
    Run run = Run.of();
    assertEquals(ExitCode.WRONG_USAGE, run.code());
    assertTrue(run.err().startsWith("Usage: dixit"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertEquals(0, Run.of("--help").code());
    assertTrue(
        Run.of("--help").out().contains("who-said-what")
            || Run.of("--help").out().contains("query"));
    assertTrue(Run.of("--version").out().startsWith("dixit "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfWithExamples(CommandLine command) {
    String help = command.getUsageMessage();
    assertTrue(help.contains("Example"), help);
    assertTrue(help.contains("dixit " + command.getCommandName()), help);
    assertTrue(help.contains("--debug"), help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bild x.txt           | build",
        "stats --stor x       | --store",
        "build                | INPUT",
        "retract              | ARTICLE",
        "query                | --list",
        "query who-said-what -p source | NAME=VALUE",
        "build --date 2024-13-99 x.txt | 2024-10-17",
        "build --threads two x.txt     | --threads",
        "build --input-format pdf x.txt | NEWSML",
        "build --encoding ebcdc x.txt   | windows-1252",
        "read --max-page-size 0 x.html  | --max-page-size",
        "query who-said-what --timeout 0 | --timeout",
        "export --format xls  | trig, nquads",
        "export --as xls      | schema-org, grasp",
        "export --as ro-crate | --output FOLDER",
        "export --as nif -f trig | --as and --format",
        "query who-said-what --width 5 | --width",
        "serve --port 70000   | 65535",
        "serve --timeout soon | 30s",
        "serve --host 0.0.0.0 | --token-file",
        "serve --tls cert.p12 | DIXIT_TLS_PASSWORD",
        "serve --token-file none.txt | --token-file",
        "serve --review       | --token-file",
        "review list --judgement good | amended",
      })
  void wrongUsageIsNamedWithTheRemedy(String line, String remedy) {
    Run run = Run.of(line.split(" +"));
    assertEquals(ExitCode.WRONG_USAGE, run.code());
    assertTrue(run.err().contains(remedy), run.err());
    assertTrue(run.err().lines().count() <= 4, run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals("", run.out());
  }

  static List<CommandLine> commands() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.commandLine(nowhere, nowhere).getSubcommands().values().stream()
        .filter(command -> !command.getCommandSpec().usageMessage().hidden())
        .filter(command -> !command.getCommandName().equals("help"))
        .toList();
  }
}
