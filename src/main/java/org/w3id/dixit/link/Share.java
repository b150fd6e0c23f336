package org.w3id.dixit.link;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Tells what share of a file has been read, each time that it is one percent more. */
final class Share implements LongConsumer {
  private final String name;
  private final long size;
  private final Consumer<String> progress;
  private long told = -1;

  /**
   * @param size of the whole, in bytes, at least 1
   */
  Share(String name, long size, Consumer<String> progress) {
    this.name = name;
    this.size = size;
    this.progress = progress;
  }

  @Override
  public void accept(long read) {
    long percent = 100 * read / size;
    if (percent > told) {
      told = percent;
      progress.accept("reading " + name + ", " + percent + " %");
    }
  }
}
