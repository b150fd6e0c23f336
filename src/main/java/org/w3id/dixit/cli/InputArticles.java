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
  private final UndatedNotes undated;
  private Input next;

  InputArticles(InputOptions options, Progress progress) {
    this.stream = ArticleReader.stream(options.inputs(), options.settings());
    this.intakes = stream.iterator();
    this.progress = progress;
    this.undated = new UndatedNotes(progress);
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
      undated.end();
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
    undated.take(taken);
    next = new Input(taken.place(), taken.article());
  }

  private void pass(PassedOver passedOver) {
    if (passedOver.reason().isFailure()) {
      progress.failed(passedOver.message());
    } else {
      progress.setAside(passedOver.message());
    }
  }
}
