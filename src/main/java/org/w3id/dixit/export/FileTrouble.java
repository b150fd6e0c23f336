package org.w3id.dixit.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file cannot be read or written, in the words of a message. */
final class FileTrouble {
  private FileTrouble() {}

  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      return "no such file or folder";
    }
    return failure instanceof FileSystemException fs && fs.getReason() != null
        ? fs.getReason()
        : String.valueOf(failure.getMessage());
  }
}
