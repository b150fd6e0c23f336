package org.w3id.dixit.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.query.TextTable;
import org.w3id.dixit.review.Mark;
import org.w3id.dixit.review.Review;
import org.w3id.dixit.review.ReviewJson;
import org.w3id.dixit.review.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "list",
    description =
        "Lists the judgements on assertions: who, when and what. The store need not be there.",
    footer = {
      "",
      "Examples:",
      "  dixit review list",
      "  dixit review list --judgement wrong --format csv"
    })
final class ReviewListCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("judgement", "article", "assertion", "by", "at", "words", "note");

  @Mixin private StoreOption store;

  @Option(
      names = "--judgement",
      paramLabel = "WORD",
      description = "Only these: right, wrong or amended.")
  private String judgement;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE}).")
  private String format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (judgement != null && Mark.ofWord(judgement).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--judgement takes right, wrong or amended, not " + judgement + ".");
    }
    List<Review> reviews =
        Reviews.read(Reviews.besides(store.folder())).all().stream()
            .filter(each -> judgement == null || each.mark().word().equals(judgement))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case "table" ->
          new TextTable(COLUMNS, reviews.stream().map(ReviewListCommand::row).toList())
              .print(out::println);
      case "csv" -> {
        out.println(String.join(",", COLUMNS));
        reviews.forEach(each -> out.println(csv(row(each))));
      }
      case "json" -> {
        JsonArray all = new JsonArray();
        reviews.forEach(each -> all.add(ReviewJson.object(each)));
        out.println(
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(all));
      }
      default ->
          throw new ParameterException(
              spec.commandLine(), "--format takes table, csv or json, not " + format + ".");
    }
    return ExitCode.DONE;
  }

  private static List<String> row(Review review) {
    return List.of(
        review.mark().word(),
        review.key().article(),
        review.key().place(),
        review.by(),
        review.at().toString(),
        review.key().words(),
        review.note().orElse(""));
  }

  private static String csv(List<String> row) {
    return String.join(
        ",",
        row.stream()
            .map(
                cell ->
                    cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
            .toList());
  }
}
