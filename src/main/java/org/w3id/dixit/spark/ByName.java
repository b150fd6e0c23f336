package org.w3id.dixit.spark;

import org.apache.spark.Partitioner;

/** Spreads articles over partitions by their names: all of one name meet in one. */
final class ByName extends Partitioner {
  private static final long serialVersionUID = 1L;

  private final int partitions;

  ByName(int partitions) {
    this.partitions = partitions;
  }

  @Override
  public int numPartitions() {
    return partitions;
  }

  @Override
  public int getPartition(Object key) {
    return Math.floorMod(((Position) key).name().hashCode(), partitions);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByName same && same.partitions == partitions;
  }

  @Override
  public int hashCode() {
    return partitions;
  }
}
