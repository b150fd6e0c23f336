package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.dixit.vocabulary.RulesHash;

/**
 * What a folder of shards holds: the file {@code manifest.json} in it, written last.
 *
 * @param format {@link #FORMAT}
 * @param tool the version of the program that made them
 * @param rules what they were read by, see {@link RulesHash}
 * @param base the start of all IRIs in them
 * @param complete whether all inputs have been read
 * @param articles how many articles the shards hold
 * @param quads how many quads
 * @param passedOver how many inputs could not be read
 * @param shards in the order in which they are to be read: of an article that stands in them twice
 *     the last one counts
 */
public record ShardManifest(
    String format,
    String tool,
    String rules,
    String base,
    boolean complete,
    long articles,
    long quads,
    long passedOver,
    List<Shard> shards) {
  public static final String FORMAT = "dixit-shards-1";

  /** The name of the file. */
  public static final String FILE = "manifest.json";

  private static final Gson JSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  /** Of shards that are made by the rules that come with this program. */
  public static ShardManifest of(
      String tool, String base, boolean complete, long passedOver, List<Shard> shards) {
    return new ShardManifest(
        FORMAT,
        tool,
        RulesHash.shipped(tool),
        base,
        complete,
        shards.stream().mapToLong(Shard::articles).sum(),
        shards.stream().mapToLong(Shard::quads).sum(),
        passedOver + shards.stream().mapToLong(Shard::passedOver).sum(),
        List.copyOf(shards));
  }

  /** The name of a shard by its number from 0. */
  public static String fileName(int number) {
    return "part-%05d.nq.gz".formatted(number);
  }

  public String toJson() {
    return JSON.toJson(this) + "\n";
  }

  /**
   * Reads the manifest of a folder.
   *
   * @throws UnusableFileException if there is none, or it is not one
   */
  public static ShardManifest read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UnusableFileException(
          "Cannot read %s (%s). Name a folder that `dixit extract --format nquads` has finished."
              .formatted(file, FileTrouble.reason(e)),
          e);
    }
  }

  /**
   * The manifest that a text is.
   *
   * @param file what to call it in messages
   * @throws UnusableFileException if it is none
   */
  public static ShardManifest parse(String json, String file) {
    try {
      ShardManifest manifest = JSON.fromJson(json, ShardManifest.class);
      if (manifest == null || !manifest.isSound()) {
        throw new UnusableFileException(
            file + " is not the manifest of shards that this version of dixit can read.");
      }
      return manifest;
    } catch (JsonParseException e) {
      throw new UnusableFileException(file + " is not a manifest (" + e.getMessage() + ").", e);
    }
  }

  void write(Path folder) throws IOException {
    AtomicFile.replace(folder.resolve(FILE), out -> out.write(toJson().getBytes(UTF_8)));
  }

  private boolean isSound() {
    if (!FORMAT.equals(format) || tool == null || rules == null || base == null) {
      return false;
    }
    Set<String> names = new TreeSet<>();
    return shards != null
        && shards.stream()
            .allMatch(
                shard ->
                    shard != null
                        && shard.sha256() != null
                        && shard.file() != null
                        // No file of a stranger's manifest lies outside its folder.
                        && shard.file().matches("part-\\d{1,9}\\.nq\\.gz")
                        && names.add(shard.file()));
  }
}
