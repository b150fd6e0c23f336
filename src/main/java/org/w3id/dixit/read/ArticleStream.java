package org.w3id.dixit.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Reason;

/**
 * All that comes of some inputs, in their order, read as it is asked for: memory does not grow with
 * the size of the corpus. What is wrong with one input never hides another.
 */
final class ArticleStream extends Intakes {
  private final Iterator<String> arguments;
  private final ReadSettings settings;
  private final InputBytes bytes;
  private Iterator<Path> files = Collections.emptyIterator();
  private Intakes current;
  private InputStream open;
  private String name = "";

  /**
   * @param arguments each asked for when those before it have been read
   * @param bytes told how much has been read
   */
  ArticleStream(Iterator<String> arguments, ReadSettings settings, InputBytes bytes) {
    super("the inputs");
    this.arguments = arguments;
    this.settings = settings;
    this.bytes = bytes;
  }

  @Override
  Intake advance() throws IOException {
    while (true) {
      if (current != null && current.hasNext()) {
        Intake intake = current.next();
        return intake instanceof PassedOver passedOver ? passedOver.in(name) : intake;
      }
      close();
      name = "";
      try {
        if (files.hasNext()) {
          Path file = files.next();
          name = file.toString();
          current = open(file);
        } else if (arguments.hasNext()) {
          name = arguments.next();
          files = FileWalk.of(name);
        } else {
          return null;
        }
      } catch (UnlistableException e) {
        return e.reason().passedOver();
      } catch (UnreadableException e) {
        return e.passedOver().in(name);
      }
    }
  }

  private Intakes open(Path file) throws UnreadableException {
    String place = Source.shown(name);
    try {
      if (name.equals(Source.STANDARD_INPUT)) {
        return Formats.read(System.in, place, name, Optional.empty(), settings);
      }
      if (Files.isDirectory(file) || !Files.exists(file)) {
        throw new UnreadableException(
            place, Reason.NOT_THERE, "cannot be read (no such file). Check the name.");
      }
      if (!Files.isReadable(file)) {
        throw new AccessDeniedException(name);
      }
      open = new BufferedInputStream(bytes.counted(file));
      if (Packing.isZip(open)) {
        return new ZipArchive(file, name, settings);
      }
      return Formats.read(open, place, name, Optional.empty(), settings);
    } catch (AccessDeniedException e) {
      throw new UnreadableException(
          place, Reason.NOT_THERE, "cannot be read (permission denied). Check your rights to it.");
    } catch (IOException | RuntimeException e) {
      throw fault(place, e);
    }
  }

  /** Gives back the file that is open. */
  @Override
  public void close() throws IOException {
    InputStream file = open;
    Intakes intakes = current;
    open = null;
    current = null;
    bytes.ended();
    if (intakes != null) {
      intakes.close();
    }
    if (file != null) {
      file.close();
    }
  }
}
