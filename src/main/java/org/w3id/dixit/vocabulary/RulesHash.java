package org.w3id.dixit.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What articles are read by, as one short text: the same as long as neither the program nor a data
 * file of {@code ontology/} that takes part in reading is another.
 */
public final class RulesHash {
  private static final String FOLDER = "ontology";
  private static final String ENDING = ".ttl";

  /** These check and link what has been read. */
  private static final Set<String> AFTER_READING = Set.of("shapes.ttl", "datasets.ttl");

  private RulesHash() {}

  /**
   * Thirty-two hexadecimal digits for the rules that the program is shipped with.
   *
   * @param version that of the program
   */
  public static String shipped(String version) {
    return of(version, Holder.FILES);
  }

  /** The same for the files of a folder. */
  static String of(String version, Path folder) {
    return of(version, files(folder));
  }

  private static String of(String version, SortedMap<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(version.getBytes(StandardCharsets.UTF_8));
      files.forEach(
          (name, content) -> {
            digest.update(
                ('\n' + name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean takesPart(String name) {
    return name.endsWith(ENDING) && !AFTER_READING.contains(name);
  }

  private static SortedMap<String, byte[]> files(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (Path file : (Iterable<Path>) found::iterator) {
        String name = file.getFileName().toString();
        if (takesPart(name)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, byte[]> ofJar(JarURLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (var jar = connection.getJarFile()) {
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
        String path = entry.getName();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals(FOLDER + '/' + name) && takesPart(name)) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(name, in.readAllBytes());
          }
        }
      }
      return files;
    }
  }

  /** Read once: they cannot change while the program runs. */
  private static final class Holder {
    private static final SortedMap<String, byte[]> FILES = shippedFiles();

    private static SortedMap<String, byte[]> shippedFiles() {
      URL one = RulesHash.class.getResource('/' + FOLDER + "/dixit.ttl");
      try {
        if (one.openConnection() instanceof JarURLConnection connection) {
          return ofJar(connection);
        }
        return files(Path.of(URI.create(one.toString())).getParent());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
