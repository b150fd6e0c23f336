package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.UnreadableException;

/**
 * The articles of all inputs, in their order. Files are opened as they are needed; one that cannot
 * be read is told and passed over.
 */
final class InputArticles implements Iterator<InputArticles.Input> {

  /**
   * An article and where it comes from.
   *
   * @param place what the user knows it by
   */
  record Input(String place, Article article) {}

  private final Deque<Path> files = new ArrayDeque<>();
  private final Deque<Input> articles = new ArrayDeque<>();
  private final Optional<LocalDate> date;
  private final Progress progress;

  InputArticles(InputOptions options, Progress progress) {
    this.date = options.date();
    this.progress = progress;
    for (String input : options.inputs()) {
      try {
        files.addAll(ArticleReader.inputs(List.of(input)));
      } catch (UnreadableException e) {
        progress.failed(e.getMessage());
      }
    }
  }

  @Override
  public boolean hasNext() {
    while (articles.isEmpty() && !files.isEmpty()) {
      open(files.remove());
    }
    return !articles.isEmpty();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return articles.remove();
  }

  /** Nothing is wrong with an article without a day, but less can be read out of it. */
  private void noteUndated(Path file, List<Article> found) {
    long undated = found.stream().filter(a -> a.published().isEmpty()).count();
    if (undated > 0) {
      progress.note(
          file
              + ": no day of publication"
              + (found.size() == 1 ? "" : " in " + undated + " of " + found.size() + " articles")
              + ", so words such as \"yesterday\" get no date. Give one with --date, such as --date"
              + " 2024-10-17.");
    }
  }

  private void open(Path file) {
    try {
      List<Article> found = ArticleReader.read(file, date);
      for (Article article : found) {
        String place = found.size() == 1 ? file.toString() : file + " (" + article.id() + ")";
        articles.add(new Input(place, article));
      }
      noteUndated(file, found);
    } catch (UnreadableException e) {
      progress.failed(e.getMessage());
    }
  }
}
