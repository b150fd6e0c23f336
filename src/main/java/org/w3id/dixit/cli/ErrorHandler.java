package org.w3id.dixit.cli;

import java.io.PrintWriter;
import org.w3id.dixit.evaluate.UnscorableException;
import org.w3id.dixit.export.UnknownArticleException;
import org.w3id.dixit.export.UnusableFileException;
import org.w3id.dixit.export.UnwritableException;
import org.w3id.dixit.link.LinkException;
import org.w3id.dixit.query.QueryException;
import org.w3id.dixit.review.ReviewException;
import org.w3id.dixit.serve.ServeException;
import org.w3id.dixit.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells the user what went wrong in one or two sentences on standard error, with a stack trace only
 * after {@code --debug}, and chooses the exit code.
 */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("See `" + command.getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof OutputClosedException) {
      return ExitCode.DONE;
    }
    PrintWriter err = command.getErr();
    boolean debug = Dixit.of(command).debug;
    boolean expected = isExpected(failure);
    if (expected) {
      err.println(failure.getMessage());
    } else {
      err.println(
          "Dixit failed unexpectedly: "
              + failure
              + ". This is a fault in Dixit"
              + (debug ? "." : "; run the command again with --debug and report what it prints."));
    }
    if (debug) {
      failure.printStackTrace(err);
    }
    return exitCode(failure);
  }

  private static boolean isExpected(Exception failure) {
    return failure instanceof CommandException
        || failure instanceof StoreException
        || failure instanceof QueryException
        || failure instanceof LinkException
        || failure instanceof ReviewException
        || failure instanceof ServeException
        || failure instanceof UnknownArticleException
        || failure instanceof UnscorableException
        || failure instanceof UnusableFileException
        || failure instanceof UnwritableException;
  }

  private static int exitCode(Exception failure) {
    if (failure instanceof StoreException store) {
      return switch (store.reason()) {
        case BAD_BASE, OTHER_BASE, NOT_EMPTY, UNKNOWN_ARTICLE -> ExitCode.WRONG_USAGE;
        default -> ExitCode.CANNOT_GO_ON;
      };
    }
    if (failure instanceof QueryException query) {
      return query.reason() == QueryException.Reason.TIMEOUT
          ? ExitCode.CANNOT_GO_ON
          : ExitCode.WRONG_USAGE;
    }
    if (failure instanceof ServeException serve) {
      return serve.isWrongUsage() ? ExitCode.WRONG_USAGE : ExitCode.CANNOT_GO_ON;
    }
    if (failure instanceof LinkException link) {
      return link.reason() == LinkException.Reason.WRONG_INPUT
          ? ExitCode.WRONG_USAGE
          : ExitCode.CANNOT_GO_ON;
    }
    return failure instanceof UnknownArticleException || failure instanceof UnscorableException
        ? ExitCode.WRONG_USAGE
        : ExitCode.CANNOT_GO_ON;
  }
}
