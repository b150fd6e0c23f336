package org.w3id.dixit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The command {@code dixit}. */
public final class Main {
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private static final String XML = "javax.xml.parsers.SAXParserFactory";
  private static final String XML_OF_THE_JDK =
      "com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl";

  private static final Map<String, Supplier<Object>> COMMANDS = allCommands();

  private Main() {}

  public static void main(String[] arguments) {
    if (System.getProperty(LOG_LEVEL) == null) {
      // What libraries log is no message to the user; what matters comes back as an exception.
      System.setProperty(LOG_LEVEL, "off");
    }
    if (System.getProperty(XML) == null) {
      // Some libraries bring a parser that has no limit to the growth of entities.
      System.setProperty(XML, XML_OF_THE_JDK);
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
      code = commandLine(out, err, arguments).execute(arguments);
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

  /** With all commands. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return commandLine(out, err, new String[0]);
  }

  private static CommandLine commandLine(PrintWriter out, PrintWriter err, String[] arguments) {
    CommandLine root = new CommandLine(new Dixit());
    commands(arguments).forEach((name, command) -> root.addSubcommand(command.get()));
    ErrorHandler errors = new ErrorHandler();
    return root.setExpandAtFiles(false) // an article's name may start with @
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(errors)
        .setParameterExceptionHandler(errors);
  }

  /**
   * The one command that the arguments call, since describing each takes time; all where unsure.
   */
  private static Map<String, Supplier<Object>> commands(String[] arguments) {
    String called =
        Arrays.stream(arguments).filter(each -> !each.startsWith("-")).findFirst().orElse("");
    Supplier<Object> command = COMMANDS.get(called);
    return command == null ? COMMANDS : Map.of(called, command);
  }

  private static Map<String, Supplier<Object>> allCommands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("build", BuildCommand::new);
    commands.put("extract", ExtractCommand::new);
    commands.put("read", ReadCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("query", QueryCommand::new);
    commands.put("report", ReportCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("ontology", OntologyCommand::new);
    commands.put("link", LinkCommand::new);
    commands.put("review", ReviewCommand::new);
    commands.put("validate", ValidateCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("stats", StatsCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("retract", RetractCommand::new);
    commands.put("copies", CopiesCommand::new);
    commands.put("compact", CompactCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("restore", RestoreCommand::new);
    commands.put("rebuild", RebuildCommand::new);
    commands.put("load", LoadCommand::new);
    commands.put("warm-up", WarmUpCommand::new);
    commands.put("help", HelpCommand::new);
    return commands;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(
            new StandardStream(new FileOutputStream(descriptor)), StandardCharsets.UTF_8));
  }
}
