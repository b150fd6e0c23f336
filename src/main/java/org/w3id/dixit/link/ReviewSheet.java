package org.w3id.dixit.link;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.w3id.dixit.export.AtomicFile;

/**
 * Proposals as a table for a spreadsheet, and the decisions that a person writes into it: {@code
 * accept}, {@code close} or {@code reject} in its first column, and a reason in its second one.
 */
public final class ReviewSheet {
  private static final String DECISION = "decision";
  private static final String WHY = "why";
  private static final String ENTITY = "entity";
  private static final String CANDIDATE = "candidate";

  private static final Map<String, Verdict> DECISIONS =
      Map.of("accept", Verdict.EXACT, "close", Verdict.CLOSE, "reject", Verdict.REJECTED);

  private static final List<String> COLUMNS =
      Stream.concat(
              Stream.concat(
                  Stream.of(
                      DECISION, WHY, "name", "candidate name", "description", "score", "match"),
                  Stream.of(Feature.values()).map(Feature::word)),
              Stream.of("evidence", "dataset", ENTITY, CANDIDATE))
          .toList();

  private final Path file;

  public ReviewSheet(Path file) {
    this.file = file;
  }

  /**
   * Writes the proposals that are still to be judged.
   *
   * @return how many they are
   * @throws LinkException if the file exists already, since decisions may stand in it, or cannot be
   *     written
   */
  public int write(List<Proposal> proposals, Judgements judgements) {
    if (Files.exists(file)) {
      throw LinkException.wrong(
          file
              + " exists already, and decisions may stand in it; take them in with --read, or name"
              + " another file.");
    }
    List<Proposal> open =
        proposals.stream()
            .filter(each -> judgements.on(each.entity(), each.candidate()).isEmpty())
            .toList();
    try {
      AtomicFile.replace(
          file,
          out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CSVPrinter printer =
                new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get());
            printer.printRecord(COLUMNS);
            for (Proposal proposal : open) {
              printer.printRecord(row(proposal));
            }
            printer.flush();
          });
    } catch (IOException e) {
      throw LinkException.failed(
          "Cannot write " + file + " (" + e.getMessage() + "); name another file with --csv.", e);
    }
    return open.size();
  }

  private static List<String> row(Proposal proposal) {
    List<String> row = new ArrayList<>();
    row.add("");
    row.add("");
    row.add(harmless(proposal.entityLabel()));
    row.add(harmless(proposal.candidateLabel()));
    row.add(harmless(proposal.description()));
    row.add(Decimals.text(proposal.score()));
    row.add(proposal.match() ? "yes" : "no");
    for (Feature feature : Feature.values()) {
      Double value = proposal.features().get(feature);
      row.add(value == null ? "" : Decimals.text(value));
    }
    row.add(proposal.evidence());
    row.add(proposal.dataset());
    row.add(proposal.entity());
    row.add(proposal.candidate());
    return row;
  }

  /** A spreadsheet would run a name from a dump that begins like a formula. */
  private static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }

  /**
   * Reads the decisions.
   *
   * @param by who has decided
   * @param on the day
   * @throws LinkException if the file is missing or not such a table, or a decision is none of the
   *     three words, naming its line
   */
  public List<Judgement> read(Optional<String> by, Optional<LocalDate> on) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<Judgement> judgements = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file);
        CSVParser parser = format.parse(in)) {
      if (!parser.getHeaderNames().containsAll(List.of(DECISION, ENTITY, CANDIDATE))) {
        throw LinkException.wrong(
            file
                + " has no columns decision, entity and candidate; write it with `dixit link"
                + " review --csv`, and keep its first line.");
      }
      for (CSVRecord row : parser) {
        judgement(row, by, on).ifPresent(judgements::add);
      }
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      throw LinkException.wrong("Cannot read " + file + " as a table (" + e.getMessage() + ").");
    }
    return judgements;
  }

  private Optional<Judgement> judgement(
      CSVRecord row, Optional<String> by, Optional<LocalDate> on) {
    String decision = row.get(DECISION).toLowerCase(Locale.ROOT);
    if (decision.isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict = DECISIONS.get(decision);
    if (verdict == null) {
      throw LinkException.wrong(
          file
              + ", row "
              + (row.getRecordNumber() + 1)
              + ": '"
              + decision
              + "' is no decision; write accept, close or reject, or nothing.");
    }
    Optional<String> why =
        row.isMapped(WHY)
            ? Optional.of(row.get(WHY)).filter(text -> !text.isEmpty())
            : Optional.empty();
    return Optional.of(new Judgement(row.get(ENTITY), row.get(CANDIDATE), verdict, by, on, why));
  }
}
