package org.w3id.dixit.cli;

import java.time.Instant;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.w3id.dixit.cli.InputArticles.Input;
import org.w3id.dixit.export.ShardManifest;
import org.w3id.dixit.export.ShardWriter;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads articles and writes their graphs into a folder of shards. */
final class ShardExtraction {
  private final InputOptions input;
  private final ShardOptions options;
  private final CommandLine command;

  ShardExtraction(InputOptions input, ShardOptions options, CommandLine command) {
    this.input = input;
    this.options = options;
    this.command = command;
  }

  int run() {
    if (options.folder() == null) {
      throw new ParameterException(command, "Name the folder for the shards with --output DIR.");
    }
    Store.requireBase(options.base());
    Progress progress = Progress.on(command.getErr());
    QuadMapper mapper = new QuadMapper(options.base(), input.engine().version());
    ShardWriter writer =
        ShardWriter.open(
            options.folder(),
            input.engine().version(),
            options.base(),
            options.quads(),
            options.replace());
    if (writer.kept() > 0) {
      progress.note(
          options.folder()
              + ": going on after "
              + Counted.of(writer.kept(), "article")
              + " of a run that was stopped.");
    }
    try (InputArticles articles = new InputArticles(input, progress)) {
      Readings.ofPipeline(progress, input.engine())
          .forEach(
              unread(articles, writer, mapper),
              (source, reading) ->
                  writer.add(
                      mapper.articleIri(reading.article()),
                      reading.article(),
                      reading.quads(mapper, Instant.now())));
    }
    ShardManifest manifest = writer.finish(progress.failures());
    command
        .getOut()
        .println(
            "Wrote %s of %s into %s: %s%s."
                .formatted(
                    Counted.of(manifest.shards().size(), "shard"),
                    Counted.of(manifest.articles(), "article"),
                    options.folder(),
                    Counted.of(manifest.quads(), "quad"),
                    progress.failures() == 0
                        ? ""
                        : "; " + Counted.of(progress.failures(), "input") + " failed"));
    return progress.exitCode();
  }

  private static Iterator<Input> unread(
      InputArticles articles, ShardWriter writer, QuadMapper mapper) {
    Iterable<Input> all = () -> articles;
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> !writer.holds(mapper.articleIri(each.article()), each.article()))
        .iterator();
  }
}
