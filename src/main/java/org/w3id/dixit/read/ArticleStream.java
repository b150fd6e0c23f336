package org.w3id.dixit.read;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.read.Intake.Reason;

/**
 * All that comes of some inputs, in their order, read as it is asked for: memory does not grow with
 * the size of the corpus. What is wrong with one input never hides another.
 */
final class ArticleStream extends Intakes {
  private final Deque<String> arguments;
  private final ReadSettings settings;
  private Iterator<Path> files = Collections.emptyIterator();
  private Intakes current;
  private InputStream open;

  ArticleStream(List<String> arguments, ReadSettings settings) {
    super("the inputs");
    this.arguments = new ArrayDeque<>(arguments);
    this.settings = settings;
  }

  @Override
  Intake advance() throws IOException {
    while (true) {
      if (current != null && current.hasNext()) {
        return current.next();
      }
      close();
      try {
        if (files.hasNext()) {
          current = open(files.next());
        } else if (!arguments.isEmpty()) {
          files = FileWalk.of(arguments.remove());
        } else {
          return null;
        }
      } catch (UnlistableException e) {
        return e.reason().passedOver();
      } catch (UnreadableException e) {
        return e.passedOver();
      }
    }
  }

  private Intakes open(Path file) throws UnreadableException {
    String name = file.toString();
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
      open = new java.io.BufferedInputStream(new FileInputStream(file.toFile()));
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
    if (intakes != null) {
      intakes.close();
    }
    if (file != null) {
      file.close();
    }
  }
}
