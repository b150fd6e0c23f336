package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: what all commands have in common. */
@Command(
    name = "dixit",
    description = "Reads news articles into an RDF knowledge graph of who said what.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    showDefaultValues = false,
    synopsisSubcommandLabel = "COMMAND")
final class Dixit implements Callable<Integer> {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  boolean debug;

  @Spec private CommandSpec spec;

  /** The root of the command that {@code command} is part of. */
  static Dixit of(CommandLine command) {
    return (Dixit) command.getCommandSpec().root().userObject();
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.WRONG_USAGE;
  }
}
