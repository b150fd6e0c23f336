package org.w3id.dixit.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "read",
    description = {
      "Prints the articles of inputs as JSON Lines, as build and extract take them in, without"
          + " reading what they say: to see what becomes of a page or an archive, and to keep it.",
      "Dixit reads what it prints. What is passed over is told on standard error, with the reason."
    },
    footer = {
      "",
      "Examples:",
      "  dixit read src/examples/harbour-toll.html",
      "  dixit read crawl.warc.gz > articles.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  @Mixin private InputOptions input;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = Progress.on(spec.commandLine().getErr());
    try (InputArticles articles = new InputArticles(input, progress)) {
      while (articles.hasNext()) {
        out.println(JSON.toJson(json(articles.next().article())));
        out.flush();
      }
    }
    return progress.exitCode();
  }

  private static JsonObject json(Article article) {
    JsonObject json = new JsonObject();
    json.addProperty("id", article.id());
    article.url().ifPresent(url -> json.addProperty("url", url));
    article.published().ifPresent(day -> json.addProperty("date", day.toString()));
    json.addProperty("language", article.language());
    article.publisher().ifPresent(publisher -> json.addProperty("publisher", publisher));
    article.byline().ifPresent(byline -> json.addProperty("byline", byline));
    article.title().ifPresent(title -> json.addProperty("title", title));
    json.addProperty("text", article.text());
    article.origin().ifPresent(origin -> json.add("source", json(origin)));
    return json;
  }

  private static JsonObject json(Origin origin) {
    JsonObject json = new JsonObject();
    json.addProperty("file", origin.file());
    origin.member().ifPresent(member -> json.addProperty("member", member));
    origin.record().ifPresent(record -> json.addProperty("record", record));
    json.addProperty("format", origin.format());
    return json;
  }
}
