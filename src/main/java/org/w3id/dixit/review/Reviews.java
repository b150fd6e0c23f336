package org.w3id.dixit.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.export.FileTurn;

/**
 * The judgements on a store's assertions, in a text file beside the store: one a line, as JSON, in
 * the order of articles and places, so that it can be kept under version control and merged. Of two
 * lines on one assertion the later time holds, then the later line. A judgement stays when its
 * assertion is no longer read.
 */
public final class Reviews {
  /** What follows the name of a store in the name of its file of judgements on assertions. */
  public static final String ENDING = ".review.jsonl";

  private final Path file;
  private final Map<AssertionKey, Review> reviews = new TreeMap<>();

  private Reviews(Path file) {
    this.file = file;
  }

  /** Where the judgements on the assertions of a store are kept. */
  public static Path besides(Path store) {
    Path folder = store.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + ENDING);
  }

  /**
   * Reads a file; there are no judgements where it is missing.
   *
   * @throws ReviewException if a line is not a judgement, naming it, or the file cannot be read
   */
  public static Reviews read(Path file) {
    Reviews reviews = new Reviews(file);
    if (!Files.exists(file)) {
      return reviews;
    }
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          reviews.merge(reviews.parse(lines.get(i), i + 1));
        }
      }
      return reviews;
    } catch (IOException e) {
      throw new ReviewException("Cannot read the judgements in " + file + ".", e);
    }
  }

  private Review parse(String line, int number) {
    try {
      return ReviewJson.parse(line);
    } catch (RuntimeException e) {
      throw new ReviewException(
          file
              + ", line "
              + number
              + ": no judgement as `dixit serve --review` writes them; correct or delete the line."
              + " Marks of a merge conflict are to be deleted.",
          e);
    }
  }

  private void merge(Review fresh) {
    reviews.merge(fresh.key(), fresh, (old, late) -> late.at().isBefore(old.at()) ? old : late);
  }

  /**
   * Changes a file: it is read, changed and written as a whole while no other process or thread
   * changes it.
   *
   * @return the judgements as they are now
   * @throws ReviewException if the file cannot be read or written; an old one is then as it was
   */
  public static Reviews change(Path file, Consumer<Reviews> change) {
    try {
      return FileTurn.take(
          file,
          () -> {
            Reviews reviews = read(file);
            change.accept(reviews);
            reviews.save();
            return reviews;
          });
    } catch (IOException e) {
      throw new ReviewException(
          "Cannot write the judgements to " + file + " (" + e.getMessage() + ").", e);
    }
  }

  private void save() throws IOException {
    StringBuilder text = new StringBuilder();
    reviews.values().forEach(each -> text.append(ReviewJson.line(each)).append('\n'));
    AtomicFile.replace(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** All, by article and place. */
  public List<Review> all() {
    return List.copyOf(reviews.values());
  }

  /** Those on one article, by place. */
  public List<Review> of(String article) {
    return reviews.values().stream().filter(each -> each.key().article().equals(article)).toList();
  }

  public Optional<Review> on(AssertionKey key) {
    return Optional.ofNullable(reviews.get(key));
  }

  /** Takes a judgement in the place of an older one on the same assertion. */
  public void put(Review review) {
    reviews.put(review.key(), review);
  }

  /** Forgets the judgement on an assertion. */
  public void remove(AssertionKey key) {
    reviews.remove(key);
  }
}
