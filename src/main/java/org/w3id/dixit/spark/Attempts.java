package org.w3id.dixit.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.deploy.SparkHadoopUtil;

/** What a task may ask of the Spark that runs it. */
final class Attempts {
  private Attempts() {}

  /** How the cluster's storage is reached, from any of its processes. */
  static Configuration configuration() {
    return SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
  }

  /** Whether the job ends in failure if this attempt at a task fails. */
  static boolean isLast() {
    SparkConf conf = SparkEnv.get().conf();
    // In one process Spark makes one attempt only.
    boolean single = conf.get("spark.master", "").matches("local|local\\[[^,]*]");
    int most = single ? 1 : conf.getInt("spark.task.maxFailures", 4);
    return TaskContext.get().attemptNumber() >= most - 1;
  }
}
