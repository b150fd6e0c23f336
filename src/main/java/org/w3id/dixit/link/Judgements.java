package org.w3id.dixit.link;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.export.FileTurn;

/**
 * The decisions that people have taken on links, in a text file beside the store: one decision a
 * line, as JSON, in the order of the IRIs, so that it can be kept under version control and merged.
 * Of two lines on one pair the later day holds, then the later line.
 */
public final class Judgements {
  /** What follows the name of a store in the name of its file of judgements. */
  public static final String ENDING = ".links.jsonl";

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private record Pair(String entity, String candidate) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byEntity = entity.compareTo(other.entity);
      return byEntity != 0 ? byEntity : candidate.compareTo(other.candidate);
    }
  }

  private final Path file;
  private final Map<Pair, Judgement> judgements = new TreeMap<>();

  private Judgements(Path file) {
    this.file = file;
  }

  /** Where the judgements on the links of a store are kept if nobody says otherwise. */
  public static Path besides(Path store) {
    Path folder = store.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + ENDING);
  }

  /**
   * Reads a file; there are no judgements where it is missing.
   *
   * @throws LinkException if a line is not a judgement, naming it, or the file cannot be read
   */
  public static Judgements read(Path file) {
    Judgements judgements = new Judgements(file);
    if (!Files.exists(file)) {
      return judgements;
    }
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          judgements.merge(judgements.parse(lines.get(i), i + 1));
        }
      }
    } catch (IOException e) {
      throw LinkException.failed("Cannot read the judgements in " + file + ".", e);
    }
    return judgements;
  }

  private Judgement parse(String line, int number) {
    try {
      JsonObject json = GSON.fromJson(line, JsonObject.class);
      Optional<Verdict> verdict = text(json, "judgement").flatMap(Verdict::ofWord);
      Optional<String> entity = text(json, "entity");
      Optional<String> candidate = text(json, "candidate");
      if (verdict.isPresent() && entity.isPresent() && candidate.isPresent()) {
        return new Judgement(
            entity.get(),
            candidate.get(),
            verdict.get(),
            text(json, "by"),
            text(json, "on").map(LocalDate::parse),
            text(json, "why"));
      }
    } catch (JsonParseException | DateTimeException | IllegalStateException e) {
      throw malformed(number, e);
    }
    throw malformed(number, null);
  }

  private static Optional<String> text(JsonObject json, String key) {
    return json == null || !json.has(key)
        ? Optional.empty()
        : Optional.of(json.get(key).getAsString());
  }

  private LinkException malformed(int line, Exception cause) {
    return LinkException.failed(
        file
            + ", line "
            + line
            + ": no judgement. A line is {\"entity\": IRI, \"candidate\": IRI, \"judgement\":"
            + " \"exact\", \"close\" or \"rejected\"}, with \"by\", \"on\" (a day) and \"why\" if"
            + " you like; correct or delete it. Marks of a merge conflict are to be deleted.",
        cause);
  }

  private void merge(Judgement fresh) {
    judgements.merge(
        new Pair(fresh.entity(), fresh.candidate()),
        fresh,
        (old, other) -> {
          LocalDate before = old.on().orElse(LocalDate.MIN);
          return other.on().orElse(LocalDate.MIN).isBefore(before) ? old : other;
        });
  }

  /**
   * Changes a file: it is read, changed and written as a whole while no other process or thread
   * changes it so.
   *
   * @throws LinkException if the file cannot be read or written; an old one is then as it was
   */
  public static void change(Path file, Consumer<Judgements> change) {
    try {
      FileTurn.take(
          file,
          () -> {
            Judgements judgements = read(file);
            change.accept(judgements);
            judgements.save();
            return judgements;
          });
    } catch (IOException e) {
      throw LinkException.failed(
          "Cannot write the judgements to " + file + " (" + e.getMessage() + ").", e);
    }
  }

  public Path file() {
    return file;
  }

  /** All, in the order of their IRIs. */
  public List<Judgement> all() {
    return List.copyOf(judgements.values());
  }

  public Optional<Judgement> on(String entity, String candidate) {
    return Optional.ofNullable(judgements.get(new Pair(entity, candidate)));
  }

  /** Takes a decision in the place of an older one on the same pair, which it gives. */
  public Optional<Judgement> put(Judgement judgement) {
    Pair pair = new Pair(judgement.entity(), judgement.candidate());
    return Optional.ofNullable(judgements.put(pair, judgement));
  }

  /** Forgets the decision on a pair, and gives it if there was one. */
  public Optional<Judgement> remove(String entity, String candidate) {
    return Optional.ofNullable(judgements.remove(new Pair(entity, candidate)));
  }

  /** The other entities that are accepted as the same thing as {@code candidate}. */
  public List<String> alsoLinked(String entity, String candidate) {
    Stream<Judgement> others =
        judgements.values().stream()
            .filter(each -> each.verdict() == Verdict.EXACT)
            .filter(each -> each.candidate().equals(candidate) && !each.entity().equals(entity));
    return others.map(Judgement::entity).toList();
  }

  /**
   * Writes the file, as a whole or not at all.
   *
   * @throws LinkException if it cannot be written; an old one is then as it was
   */
  public void save() {
    StringBuilder text = new StringBuilder();
    judgements.values().forEach(each -> text.append(GSON.toJson(json(each))).append('\n'));
    try {
      AtomicFile.replace(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw LinkException.failed(
          "Cannot write the judgements to "
              + file
              + " ("
              + e.getMessage()
              + "); name another file with --judgements.",
          e);
    }
  }

  private static JsonObject json(Judgement judgement) {
    JsonObject json = new JsonObject();
    json.addProperty("entity", judgement.entity());
    json.addProperty("candidate", judgement.candidate());
    json.addProperty("judgement", judgement.verdict().word());
    judgement.by().ifPresent(by -> json.addProperty("by", by));
    judgement.on().ifPresent(on -> json.addProperty("on", on.toString()));
    judgement.why().ifPresent(why -> json.addProperty("why", why));
    return json;
  }
}
