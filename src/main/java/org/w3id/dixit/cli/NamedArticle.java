package org.w3id.dixit.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.read.Languages;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An article of a store, by whatever the user calls it. */
final class NamedArticle {
  private final CommandLine command;
  private final Store store;
  private final Set<String> articles;

  NamedArticle(CommandLine command, Store store) {
    this.command = command;
    this.store = store;
    this.articles = store.articles();
  }

  /**
   * The IRI of the one article that is meant.
   *
   * @param name its IRI, its id, its address on the web, or a file that holds it and no other
   *     article of the store
   * @throws ParameterException if there is none, or if a file holds several
   */
  String iri(String name) {
    List<String> found =
        Stream.of(name, article(name), article(Article.idOf(name)))
            .filter(articles::contains)
            .limit(1)
            .toList();
    if (found.isEmpty()) {
      found = ofFile(name);
    }
    if (found.isEmpty()) {
      throw new ParameterException(
          command,
          "The store %s holds no article %s, by IRI, id, address or file; `dixit query articles` lists those it holds."
              .formatted(store.folder(), name));
    }
    if (found.size() > 1) {
      throw new ParameterException(
          command,
          "%s holds %d articles of the store; name one of them: %s."
              .formatted(name, found.size(), String.join(", ", found)));
    }
    return found.get(0);
  }

  private List<String> ofFile(String name) {
    if (!isFile(name)) {
      return List.of();
    }
    try (Stream<Intake> intakes =
        ArticleReader.stream(List.of(name), ReadSettings.standard().withLanguages(Languages.ANY))) {
      return intakes
          .filter(Taken.class::isInstance)
          .map(intake -> article(((Taken) intake).article().id()))
          .filter(articles::contains)
          .distinct()
          .toList();
    }
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private String article(String id) {
    return store.base() + "article/" + id;
  }
}
