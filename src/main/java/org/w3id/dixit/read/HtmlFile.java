package org.w3id.dixit.read;

import java.io.IOException;
import java.util.Optional;
import org.w3id.dixit.read.Intake.Reason;

/** A file that is one HTML page. */
final class HtmlFile extends Intakes {
  private final Source source;
  private final ReadSettings settings;
  private boolean read;

  HtmlFile(Source source, ReadSettings settings) {
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
    Optional<byte[]> bytes = source.all(settings.limits().pageBytes());
    if (bytes.isEmpty()) {
      throw Acceptance.tooLarge(source.place(), "page", settings);
    }
    if (bytes.get().length == 0) {
      throw new UnreadableException(
          source.place(), Reason.EMPTY, "an empty file. There is nothing to read.");
    }
    Draft draft =
        HtmlPage.draft(bytes.get(), settings.encoding(), Optional.empty(), source.place());
    draft.origin = source.origin(InputFormat.HTML, Optional.empty());
    return new Acceptance(settings).judge(draft, source.place(), source.file());
  }
}
