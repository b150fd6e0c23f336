package org.w3id.dixit.spark;

import java.io.Serializable;

/**
 * A file of the corpus.
 *
 * @param path where the cluster finds it, as a URI
 * @param name what it is called in messages and in the graph: a plain path where it lies in a file
 *     system of the machine, as if it had been named to {@code dixit extract}
 * @param input what the user named
 * @param order its number in the order of the inputs
 * @param length in bytes
 */
record InputFile(String path, String name, String input, int order, long length)
    implements Serializable {

  boolean isParquet() {
    return path.endsWith(".parquet");
  }

  boolean isPacked() {
    return path.matches("(?s).*\\.(?:gz|zst|bz2|zip|parquet)");
  }
}
