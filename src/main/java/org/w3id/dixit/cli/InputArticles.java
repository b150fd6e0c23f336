package org.w3id.dixit.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Taken;

/**
 * The articles of all inputs, in their order, each read as it is asked for. What is no article that
 * can be read is told and passed over.
 */
final class InputArticles implements Iterator<InputArticles.Input>, AutoCloseable {

  /**
   * An article and where it comes from.
   *
   * @param place what the user knows it by
   */
  record Input(String place, Article article) {}

  private final Stream<Intake> stream;
  private final Iterator<Intake> intakes;
  private final Progress progress;
  private Input next;
  private String file = "";
  private int articlesOfFile;
  private int undated;

  InputArticles(InputOptions options, Progress progress) {
    this.stream = ArticleReader.stream(options.inputs(), options.settings());
    this.intakes = stream.iterator();
    this.progress = progress;
  }

  @Override
  public boolean hasNext() {
    while (next == null && intakes.hasNext()) {
      Intake intake = intakes.next();
      if (intake instanceof Taken taken) {
        take(taken);
      } else if (intake instanceof PassedOver passedOver) {
        pass(passedOver);
      }
    }
    if (next == null) {
      noteUndated();
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Input given = next;
    next = null;
    return given;
  }

  @Override
  public void close() {
    stream.close();
  }

  private void take(Taken taken) {
    if (!taken.file().equals(file)) {
      noteUndated();
      file = taken.file();
    }
    articlesOfFile++;
    undated += taken.article().published().isEmpty() ? 1 : 0;
    next = new Input(taken.place(), taken.article());
  }

  private void pass(PassedOver passedOver) {
    if (passedOver.reason().isFailure()) {
      progress.failed(passedOver.message());
    } else {
      progress.setAside(passedOver.message());
    }
  }

  /** Nothing is wrong with an article without a day, but less can be read out of it. */
  private void noteUndated() {
    if (undated > 0) {
      progress.note(
          file
              + ": no day of publication"
              + (articlesOfFile == 1
                  ? ""
                  : " in " + undated + " of " + articlesOfFile + " articles")
              + ", so words such as \"yesterday\" get no date. Give one with --date, such as --date"
              + " 2024-10-17.");
    }
    articlesOfFile = 0;
    undated = 0;
  }
}
