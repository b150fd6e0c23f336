package org.w3id.dixit.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.w3id.dixit.model.Origin;

/**
 * Unpacked bytes to be read as articles, and where they come from.
 *
 * @param place what the user knows them by, fit to be shown at a terminal
 * @param file the file that they stand in, as the user named it; {@code -} for standard input
 * @param member their name within an archive
 * @param name the name that tells their format, in lower case, without the ending of a packer
 * @param packed whether they had to be unpacked
 * @param bytes from their start; whoever opened the file closes it
 */
record Source(
    String place,
    String file,
    Optional<String> member,
    String name,
    boolean packed,
    InputStream bytes) {

  static final String STANDARD_INPUT = "-";

  /** A name without what could move the cursor or hide text at a terminal. */
  static String shown(String name) {
    return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "?");
  }

  /**
   * The way back to a text that was taken out of these bytes.
   *
   * @param format what it was taken out of
   * @param record the WARC-Record-ID, in a web archive
   */
  Optional<Origin> origin(InputFormat format, Optional<String> record) {
    return file.equals(STANDARD_INPUT)
        ? Optional.empty()
        : Optional.of(new Origin(file, member, record, formatName(format)));
  }

  /** The same for a format whose text is the source itself: none where it was not even packed. */
  Optional<Origin> originIfPacked(InputFormat format) {
    return packed ? origin(format, Optional.empty()) : Optional.empty();
  }

  private static String formatName(InputFormat format) {
    return format.name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * All bytes.
   *
   * @return empty if there are more than {@code limit}
   */
  Optional<byte[]> all(int limit) throws IOException {
    byte[] found = bytes.readNBytes(limit + 1);
    return found.length > limit ? Optional.empty() : Optional.of(found);
  }
}
