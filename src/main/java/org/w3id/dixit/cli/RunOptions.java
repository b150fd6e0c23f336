package org.w3id.dixit.cli;

import java.io.PrintWriter;
import org.w3id.dixit.store.Batch;
import org.w3id.dixit.store.RunSettings;
import org.w3id.dixit.store.RunSettings.Scope;
import picocli.CommandLine.Option;

/** How a run over a corpus goes. */
final class RunOptions {

  @Option(names = "--again", description = "Also read what the store holds already.")
  private boolean again;

  @Option(
      names = "--retry-rejects",
      description = {
        "Read those inputs again that were rejected before, and no others. Takes no INPUT."
      })
  private boolean retryRejects;

  @Option(
      names = "--progress",
      paramLabel = "FORM",
      description = {
        "bar, json (one object a line) or none, on standard error (default: bar at a terminal, else"
            + " none)."
      })
  private Progress.Form form;

  @Option(
      names = "--batch",
      paramLabel = "QUADS",
      converter = SourceOptions.Positive.class,
      defaultValue = "" + Batch.QUADS,
      description = {
        "Store articles as soon as they make so many quads (default: ${DEFAULT-VALUE}). Fewer lose"
            + " less when the process is killed, but cost time and disk."
      })
  private int batch;

  boolean retryRejects() {
    return retryRejects;
  }

  Progress progress(PrintWriter err) {
    return form == null ? Progress.on(err) : new Progress(err, form);
  }

  RunSettings settings(EngineOptions engine) {
    Scope scope = retryRejects ? Scope.REJECTED : again ? Scope.ALL : Scope.CHANGED;
    return new RunSettings(scope, engine.threads(), engine.articleTimeLimit(), batch);
  }
}
