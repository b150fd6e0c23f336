package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.apache.commons.io.output.WriterOutputStream;
import picocli.CommandLine;

/** Where commands write what libraries give them as bytes. */
final class Output {
  private Output() {}

  /** The command's standard output for text in UTF-8. Closing or flushing it flushes the former. */
  static OutputStream of(CommandLine command) {
    try {
      return WriterOutputStream.builder()
          .setWriter(command.getOut())
          .setCharset(StandardCharsets.UTF_8)
          .setBufferSize(1 << 15)
          .get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why a file could not be written or read, without its name. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return failure instanceof NoSuchFileException ? "no such folder" : failure.getMessage();
  }
}
