package org.w3id.dixit.read;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.read.Intake.Reason;

/**
 * A text file as an article. Its first words may be a header that gives the day: {@code date
 * 2024-10-17}.
 */
final class PlainText extends Intakes {
  private static final Pattern DATE_HEADER =
      Pattern.compile(
          "^\\s*(?:date|published)\\s*[:=]?\\s*(\\d{4})-(\\d{2})-(\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  /** No encoding takes more for a UTF-16 unit, the byte order mark aside. */
  private static final int BYTES_A_CHARACTER = 4;

  private final Source source;
  private final ReadSettings settings;
  private boolean read;

  PlainText(Source source, ReadSettings settings) {
    super(source.place());
    this.source = source;
    this.settings = settings;
  }

  @Override
  Intake advance() throws IOException, UnreadableException {
    if (read) {
      return null;
    }
    read = true;
    long most = (long) BYTES_A_CHARACTER * settings.limits().articleCharacters();
    Optional<byte[]> bytes = source.all((int) Math.min(most, Integer.MAX_VALUE - 16));
    if (bytes.isEmpty()) {
      throw Acceptance.tooLong(source.place(), "more than " + most + " bytes", settings);
    }
    if (bytes.get().length == 0) {
      throw new UnreadableException(
          source.place(), Reason.EMPTY, "an empty file. There is nothing to read.");
    }
    Draft draft = new Draft(TextDecoder.decode(bytes.get(), settings.encoding(), source.place()));
    draft.origin = source.originIfPacked(InputFormat.TEXT);
    return new Acceptance(settings).judge(draft, source.place(), source.file());
  }

  static Optional<LocalDate> headerDate(String text) {
    Matcher header = DATE_HEADER.matcher(text);
    if (!header.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(header.group(1)),
              Integer.parseInt(header.group(2)),
              Integer.parseInt(header.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
