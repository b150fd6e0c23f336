package org.w3id.dixit.store;

import java.nio.file.Path;

/**
 * A process that reads a corpus into a store, a little at a time, until it is done or killed; it
 * prints a line for each article.
 */
final class RunProcess {
  private RunProcess() {}

  public static void main(String[] arguments) {
    RunTrial trial = new RunTrial(Path.of(arguments[0])).batch(Integer.parseInt(arguments[2]));
    trial
        .reader(
            article -> {
              System.out.println("read");
              if (article.text().contains("unreadable")) {
                throw new IllegalStateException("no parse");
              }
              return WordReading.of(article);
            })
        .over(Path.of(arguments[1]));
    System.out.println("done " + trial.read.size());
  }
}
