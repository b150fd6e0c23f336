package org.w3id.dixit.spark;

import java.io.Serializable;
import java.util.Optional;
import org.w3id.dixit.export.Shard;

/**
 * What an attempt at a partition has written. Of the attempts at one partition Spark hands on just
 * one to the driver, and only its files become part of the result.
 *
 * @param shard the path of the shard, or null where there is no article
 * @param rejects the path of the rejects, or null where there is none
 * @param failed how many inputs could not be read
 * @param aside how many were set aside, such as articles in other languages
 * @param again how many times an article was met once more
 */
record Written(
    int partition,
    String shard,
    long articles,
    long quads,
    long bytes,
    String sha256,
    String rejects,
    long failed,
    long aside,
    long again)
    implements Serializable {

  Optional<String> shardFile() {
    return Optional.ofNullable(shard);
  }

  Optional<String> rejectsFile() {
    return Optional.ofNullable(rejects);
  }

  /** The shard under the name that it gets. */
  Shard shard(String name) {
    return new Shard(name, articles, quads, 0, bytes, sha256);
  }
}
