package org.w3id.dixit.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where something stands in the corpus. Those of one name are neighbours, in the order of the
 * inputs, so that the last one can be told without holding the others.
 *
 * @param name see {@link Found#name}
 * @param file the number of the file, in the order of the inputs
 * @param number the place within the file
 */
record Position(String name, int file, long number) implements Serializable, Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::name)
          .thenComparingInt(Position::file)
          .thenComparingLong(Position::number);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
