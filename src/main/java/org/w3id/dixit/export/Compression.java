package org.w3id.dixit.export;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How a file of N-Quads is packed, by the ending of its name. The same lines give the same bytes.
 */
enum Compression {
  GZIP(".nq.gz"),
  ZSTANDARD(".nq.zst"),
  NONE(".nq");

  private static final int BUFFER = 1 << 16;

  private final String ending;

  Compression(String ending) {
    this.ending = ending;
  }

  /** Empty where the name has another ending. */
  static Optional<Compression> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Compression each : values()) {
      if (name.endsWith(each.ending)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Packs what is written; closing it ends the packed form and closes {@code out}. */
  OutputStream pack(OutputStream out) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPOutputStream(out, BUFFER);
      case ZSTANDARD -> new ZstdOutputStream(out);
      case NONE -> out;
    };
  }

  InputStream unpack(InputStream packed) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPInputStream(packed, BUFFER);
      case ZSTANDARD -> new ZstdInputStream(packed);
      case NONE -> packed;
    };
  }

  InputStream open(Path file) throws IOException {
    InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      return unpack(packed);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }
}
