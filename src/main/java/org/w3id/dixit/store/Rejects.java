package org.w3id.dixit.store;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The inputs that a store could not take. They are part of the store, so that they and its articles
 * never disagree; a file beside it, {@code DIR.rejects.jsonl}, shows them to people.
 */
public final class Rejects {
  private final Store store;

  Rejects(Store store) {
    this.store = store;
  }

  /** Where the rejects of the store in {@code folder} are shown. */
  public static Path besides(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + ".rejects.jsonl");
  }

  public boolean isEmpty() {
    return store.read(data -> new RejectGraph(data, store.names()).isEmpty());
  }

  public long count() {
    return store.read(data -> new RejectGraph(data, store.names()).count());
  }

  /** The reject at a place. */
  public Optional<Reject> at(String place) {
    return store.read(data -> new RejectGraph(data, store.names()).at(place));
  }

  /**
   * Brings the file beside the store in line with it; where nothing is rejected there is none.
   *
   * @throws StoreException if the file cannot be written
   */
  public void writeFile() {
    Path file = besides(store.folder());
    try {
      if (isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      Path made = file.resolveSibling(file.getFileName() + ".new");
      try (BufferedWriter out = Files.newBufferedWriter(made)) {
        store.read(
            data -> {
              RejectGraph graph = new RejectGraph(data, store.names());
              graph.all().forEachRemaining(node -> write(out, graph, node));
              return null;
            });
      }
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw StoreFolder.failure(store.folder(), e);
    } catch (UncheckedIOException e) {
      throw StoreFolder.failure(store.folder(), e.getCause());
    }
  }

  private static void write(BufferedWriter out, RejectGraph graph, Node node) {
    try {
      out.write(graph.reject(node).toJson(graph.met(node)));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files that the rejects stand in, each once, as the file beside the store has them, which is
   * brought in line first. To be closed after use.
   */
  Stream<String> files() {
    writeFile();
    Path file = besides(store.folder());
    if (!Files.exists(file)) {
      return Stream.empty();
    }
    try {
      BufferedReader lines = Files.newBufferedReader(file);
      Iterator<String> files = new Distinct(lines.lines().map(Rejects::file).iterator());
      return Stream.generate(() -> files)
          .takeWhile(Iterator::hasNext)
          .map(Iterator::next)
          .onClose(() -> close(lines));
    } catch (IOException e) {
      throw StoreFolder.failure(store.folder(), e);
    }
  }

  private static String file(String line) {
    return JsonParser.parseString(line).getAsJsonObject().get("file").getAsString();
  }

  private static void close(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Equal ones that follow one another given once. */
  private static final class Distinct implements Iterator<String> {
    private final Iterator<String> all;
    private String next;

    Distinct(Iterator<String> all) {
      this.all = all;
      advance("");
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public String next() {
      String given = next;
      advance(given);
      return given;
    }

    private void advance(String last) {
      next = null;
      while (next == null && all.hasNext()) {
        String candidate = all.next();
        next = candidate.equals(last) ? null : candidate;
      }
    }
  }
}
