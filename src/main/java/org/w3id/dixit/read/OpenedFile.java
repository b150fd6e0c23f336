package org.w3id.dixit.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.w3id.dixit.read.Intake.PassedOver;

/** All that comes of one file that is open already, wherever it lies. */
final class OpenedFile extends Intakes {
  private final InputStream bytes;
  private final String name;
  private final ReadSettings settings;
  private Intakes current;
  private Path copy;

  OpenedFile(InputStream bytes, String name, ReadSettings settings) {
    super(Source.shown(name));
    this.bytes = new BufferedInputStream(bytes);
    this.name = name;
    this.settings = settings;
  }

  @Override
  Intake advance() throws IOException, UnreadableException {
    try {
      if (current == null) {
        current = open();
      }
      if (!current.hasNext()) {
        return null;
      }
    } catch (UnreadableException e) {
      close();
      current = of(e.passedOver());
    }
    Intake intake = current.next();
    return intake instanceof PassedOver passedOver ? passedOver.in(name) : intake;
  }

  private Intakes open() throws IOException, UnreadableException {
    if (!Packing.isZip(bytes)) {
      return Formats.read(bytes, Source.shown(name), name, Optional.empty(), settings);
    }
    // The table of a ZIP file stands at its end.
    copy = Files.createTempFile("dixit", ".zip");
    Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
    return new ZipArchive(copy, name, settings);
  }

  @Override
  public void close() throws IOException {
    try {
      if (current != null) {
        current.close();
      }
      bytes.close();
    } finally {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    }
  }
}
