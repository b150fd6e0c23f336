package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.w3id.dixit.cli.AttributionJson.Part;
import org.w3id.dixit.cli.InputArticles.Input;
import org.w3id.dixit.evaluate.Annotation;
import org.w3id.dixit.evaluate.Evaluation;
import org.w3id.dixit.evaluate.Gold;
import org.w3id.dixit.evaluate.GoldDocument;
import org.w3id.dixit.evaluate.IdentityDocument;
import org.w3id.dixit.evaluate.IdentityEvaluation;
import org.w3id.dixit.evaluate.IdentityGold;
import org.w3id.dixit.evaluate.Intervals;
import org.w3id.dixit.evaluate.RelationDocument;
import org.w3id.dixit.evaluate.RelationEvaluation;
import org.w3id.dixit.evaluate.RelationGold;
import org.w3id.dixit.evaluate.StatedRelation;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = {
      "Compares attributions with gold ones: precision, recall and F1, with 95 %% intervals.",
      "Without PRED, Dixit reads the texts of GOLD itself, as extract does, and scores what it finds."
          + " Two attributions match when more than half of their words are shared (dice50), or all"
          + " (exact); the README explains the measures."
    },
    footer = {
      "",
      "Examples:",
      "  dixit evaluate gold.jsonl",
      "  dixit extract gold.jsonl > found.jsonl; dixit evaluate gold.jsonl found.jsonl",
      "  dixit evaluate --genre news --ignore-cueless --errors gold.jsonl found.jsonl",
      "  dixit evaluate --relations --errors facts.jsonl",
      "  dixit evaluate --identity --genre news --errors links.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = {
        "JSON Lines, one document a line: id, text, attributions with source, cue, content (each a"
            + " list of [start, end] in code points), and optional polarity and genre."
      })
  private Path goldFile;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PRED",
      description = "The same for what was found, as extract prints it; the text may be left out.")
  private Path predictionFile;

  @Option(
      names = "--genre",
      paramLabel = "GENRE",
      description = "Only the documents of this genre; may be repeated.")
  private List<String> genres = new ArrayList<>();

  @Option(
      names = "--ignore-cueless",
      description =
          "Leave out gold attributions without a cue, and the predictions that match them.")
  private boolean ignoreCueless;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      defaultValue = "1000",
      description = {
        "How often documents are drawn for the intervals (default: ${DEFAULT-VALUE}); 0 for none."
      })
  private int samples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed draws the same documents (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--errors",
      description =
          "List what was missed, what is extra, and wrong sources, with words and offsets.")
  private boolean errors;

  @Option(
      names = "--relations",
      description = {
        "Score direct relations instead. GOLD then has id, text, properties (those that are"
            + " judged) and relations with property, subject and value; PRED is what extract"
            + " --events --own-voice prints. What is certain and not denied counts."
      })
  private boolean relations;

  @Option(
      names = "--identity",
      description = {
        "Score which names are one entity instead, by B-cubed. GOLD then has id, text and links,"
            + " each with start, end, iri and optional form and type; PRED is what extract --names"
            + " prints."
      })
  private boolean identity;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Mixin private ReadingOptions reading;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (samples < 0) {
      throw new ParameterException(
          spec.commandLine(), "--bootstrap is " + samples + "; it must be 0 or more.");
    }
    if (relations) {
      return relations();
    }
    if (identity) {
      return identity();
    }
    Gold gold = Gold.read(goldFile);
    Progress progress = Progress.on(spec.commandLine().getErr());
    List<GoldDocument> documents = genres.isEmpty() ? gold.documents() : gold.documents(genres);
    Map<String, List<Annotation>> predictions =
        predictionFile == null ? read(documents, progress) : gold.readPredictions(predictionFile);
    Evaluation evaluation = Evaluation.of(documents, predictions, ignoreCueless);
    progress.now("drawing documents for the intervals");
    Map<String, Intervals> intervals = evaluation.intervals(samples, seed);
    progress.done();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          new EvaluationJson(evaluation, errors).withIntervals(intervals, samples, seed).text());
    } else {
      EvaluationReport report = new EvaluationReport(evaluation, out);
      report.print(intervals);
      if (errors) {
        report.printMistakes();
      }
    }
    return progress.exitCode();
  }

  private int relations() {
    Progress progress = Progress.on(spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    List<RelationDocument> documents = RelationGold.read(goldFile);
    Map<String, List<StatedRelation>> found = new HashMap<>();
    if (predictionFile == null) {
      Map<String, String> lines = new LinkedHashMap<>();
      documents.forEach(d -> lines.put(d.id(), d.line()));
      read(
          lines,
          progress,
          (id, result) ->
              found.put(
                  id,
                  RelationGold.found(
                      AttributionJson.line(result, EnumSet.of(Part.OWN_VOICE, Part.EVENTS)))));
    } else {
      Map<String, List<StatedRelation>> printed = RelationGold.readFound(predictionFile);
      documents.forEach(d -> found.put(d.id(), printed(printed, d.id(), d.line())));
    }
    progress.done();
    RelationEvaluation evaluation = RelationEvaluation.of(documents, found);
    new RelationReport(out).print(evaluation);
    if (errors) {
      out.println();
      evaluation.mistakes().forEach(out::println);
    }
    return progress.exitCode();
  }

  private int identity() {
    Progress progress = Progress.on(spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    List<IdentityDocument> documents =
        IdentityGold.read(goldFile).stream()
            .filter(d -> genres.isEmpty() || d.genre().filter(genres::contains).isPresent())
            .toList();
    Map<String, List<IdentityDocument.Found>> found = new HashMap<>();
    if (predictionFile == null) {
      Map<String, String> lines = new LinkedHashMap<>();
      documents.forEach(d -> lines.put(d.id(), d.line()));
      read(
          lines,
          progress,
          (id, result) ->
              found.put(
                  id, IdentityGold.found(AttributionJson.line(result, EnumSet.of(Part.NAMES)))));
    } else {
      Map<String, List<IdentityDocument.Found>> printed = IdentityGold.readFound(predictionFile);
      documents.forEach(d -> found.put(d.id(), printed(printed, d.id(), d.line())));
    }
    progress.done();
    IdentityEvaluation evaluation = IdentityEvaluation.of(documents, found);
    new IdentityReport(out).print(evaluation);
    if (errors) {
      out.println();
      evaluation.mistakes().forEach(out::println);
    }
    return progress.exitCode();
  }

  /** What a file has for a document, by its id as it stands or as extract prints it. */
  private <T> List<T> printed(Map<String, List<T>> printed, String id, String line) {
    try {
      Article article = ArticleReader.ofJson(line, goldFile.toString(), reading.date());
      return printed.getOrDefault(id, printed.getOrDefault(article.id(), List.of()));
    } catch (UnreadableException e) {
      return printed.getOrDefault(id, List.of());
    }
  }

  /** What Dixit finds in the texts; one that it cannot read is told and passed over. */
  private Map<String, List<Annotation>> read(List<GoldDocument> documents, Progress progress) {
    Map<String, String> lines = new LinkedHashMap<>();
    Map<String, Boolean> units = new HashMap<>();
    for (GoldDocument document : documents) {
      lines.put(document.id(), document.line());
      units.put(document.id(), document.ofAssertions());
    }
    Map<String, List<Annotation>> found = new HashMap<>();
    read(
        lines,
        progress,
        (id, result) ->
            found.put(
                id, Annotation.ofAll(result.attributions(), result.assertions(), units.get(id))));
    return found;
  }

  /** Reads the texts of gold lines, by their ids. */
  private void read(
      Map<String, String> lines, Progress progress, BiConsumer<String, ArticleReading> taker) {
    Map<String, String> goldIds = new HashMap<>();
    List<Input> inputs = new ArrayList<>();
    lines.forEach(
        (id, line) -> {
          String place = goldFile + " (" + id + ")";
          try {
            Article article = ArticleReader.ofJson(line, place, reading.date());
            goldIds.put(article.id(), id);
            inputs.add(new Input(place, article));
          } catch (UnreadableException e) {
            progress.failed(e.getMessage());
          }
        });
    Readings.ofPipeline(progress, reading.engine())
        .forEach(
            inputs.iterator(),
            (input, result) -> taker.accept(goldIds.get(input.article().id()), result));
  }
}
