package org.w3id.dixit.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.w3id.dixit.export.ShardManifest;
import org.w3id.dixit.spark.Found.Refused;
import scala.Tuple2;

/**
 * Reads a corpus on a cluster. Files become articles, articles are spread by their names, and each
 * partition becomes a shard; both halves are what {@code dixit extract} does, too.
 */
final class ClusterJob {
  /** Some thousand articles: about as many seconds. */
  private static final long BYTES_IN_SHARD = 4 << 20;

  /** Packed text is about as many times larger. */
  private static final int PACKING = 5;

  /** More would not sort by their names. */
  private static final int MOST_SHARDS = 100_000;

  private static final int FILES_IN_TASK = 200;

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final EngineSource source;

  ClusterJob(SparkSession session, EngineSource source) {
    this.session = session;
    this.spark = new JavaSparkContext(session.sparkContext());
    this.source = source;
  }

  /**
   * What is to be done.
   *
   * @param inputs files, folders and patterns in the storage of the cluster
   * @param shards how many partitions to make; 0 for as many as fit the inputs
   */
  record Order(
      List<String> inputs, String output, boolean replace, int shards, JobSettings settings) {}

  /**
   * What was done.
   *
   * @param manifest as it was written
   * @param aside how many inputs were set aside, such as articles in other languages
   * @param again how many times an article was met once more
   * @param rejects where what failed or was set aside is listed, if anything was
   */
  record Summary(ShardManifest manifest, long aside, long again, String rejects) {}

  /**
   * Does the job.
   *
   * @throws ClusterException if the output cannot be written
   */
  Summary run(Order order) {
    Configuration configuration = Attempts.configuration();
    try (OutputFolder folder = new OutputFolder(order.output(), configuration, order.replace())) {
      InputListing listing = new InputListing(configuration, order.inputs());
      List<Written> written = new ArrayList<>(read(listing, order, folder.attempts()));
      written.sort(Comparator.comparingInt(Written::partition));
      return new Summary(
          folder.commit(written, order.settings()),
          written.stream().mapToLong(Written::aside).sum(),
          written.stream().mapToLong(Written::again).sum(),
          folder.rejects().toString());
    } catch (IOException e) {
      throw new ClusterException(
          "Cannot write shards into %s (%s). See to the storage, then submit the job again."
              .formatted(order.output(), e.getMessage()),
          e);
    }
  }

  private List<Written> read(InputListing listing, Order order, String attempts) {
    JavaPairRDD<Position, Found> found = plain(listing.files(), order.settings());
    for (InputFile file : listing.files()) {
      if (file.isParquet()) {
        found = found.union(ParquetRows.of(session, file, order.settings()));
      }
    }
    found = found.union(absent(listing.absent()));
    int shards = order.shards() > 0 ? order.shards() : shards(listing.files());
    return found
        .repartitionAndSortWithinPartitions(new ByName(shards))
        .mapPartitionsWithIndex(new ReadArticles(order.settings(), source, attempts), false)
        .collect();
  }

  private JavaPairRDD<Position, Found> plain(List<InputFile> files, JobSettings settings) {
    List<InputFile> plain = files.stream().filter(file -> !file.isParquet()).toList();
    int most = Math.max(atOnce(), plain.size() / FILES_IN_TASK);
    return spark
        .parallelize(plain, Math.max(1, Math.min(plain.size(), most)))
        .flatMapToPair(new ReadFiles(settings));
  }

  private JavaPairRDD<Position, Found> absent(List<Refused> absent) {
    List<Tuple2<Position, Found>> all = new ArrayList<>();
    for (Refused each : absent) {
      all.add(new Tuple2<>(new Position(each.name(), -1, all.size()), each));
    }
    return spark.parallelizePairs(all, 1);
  }

  private int shards(List<InputFile> files) {
    long bytes =
        files.stream().mapToLong(file -> file.length() * (file.isPacked() ? PACKING : 1)).sum();
    long wanted = Math.max(atOnce(), bytes / BYTES_IN_SHARD);
    return (int) Math.min(wanted, MOST_SHARDS);
  }

  /** Enough tasks that all cores have work until near the end. */
  private int atOnce() {
    return 4 * spark.defaultParallelism();
  }
}
