package org.w3id.dixit.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.spark.Found.Refused;
import scala.Tuple2;

/**
 * What one file of the storage holds, read as it is asked for. Where the storage fails, so does the
 * task, and Spark tries it again; only at its last attempt the rest of the file is passed over.
 */
final class FileArticles implements Iterator<Tuple2<Position, Found>>, AutoCloseable {
  private final InputFile file;
  private final QuadMapper mapper;
  private final boolean lastAttempt;
  private StorageStream bytes;
  private Stream<Intake> stream = Stream.empty();
  private Iterator<Intake> intakes = stream.iterator();
  private Found next;
  private boolean ended;
  private long number;

  FileArticles(InputFile file, ReadSettings settings, QuadMapper mapper, boolean lastAttempt) {
    this.file = file;
    this.mapper = mapper;
    this.lastAttempt = lastAttempt;
    try {
      Path path = new Path(file.path());
      bytes = new StorageStream(path.getFileSystem(Attempts.configuration()).open(path));
      stream = ArticleReader.stream(bytes, file.name(), settings);
      intakes = stream.iterator();
    } catch (IOException e) {
      next = afterFault(e);
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      ended |= next == null;
    }
    return next != null;
  }

  @Override
  public Tuple2<Position, Found> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Found given = next;
    next = null;
    return new Tuple2<>(new Position(given.name(), file.order(), number++), given);
  }

  /** Gives back the file, however much of it was wanted. */
  @Override
  public void close() {
    stream.close();
  }

  private Found advance() {
    Found found = intakes.hasNext() ? Found.of(intakes.next(), file.input(), mapper) : null;
    Optional<IOException> fault = bytes.fault();
    return fault.isPresent() ? afterFault(fault.get()) : found;
  }

  private Found afterFault(IOException fault) {
    if (!lastAttempt) {
      throw new UncheckedIOException(file.name(), fault);
    }
    ended = true;
    return Refused.unreadable(file.name(), file.input(), fault.getMessage());
  }
}
