package org.w3id.dixit.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.w3id.dixit.read.Intake.Reason;

/**
 * Compressed files: gzip (also of many members), Zstandard and bzip2, known by their first bytes.
 */
final class Packing {
  /** What the names of compressed files end in. */
  static final List<String> ENDINGS = List.of(".gz", ".zst", ".bz2");

  /** The most bytes that are looked at to know a format. */
  static final int HEAD = 1 << 13;

  private Packing() {}

  /**
   * Bytes, unpacked if they are packed.
   *
   * @param stream can be marked and reset
   */
  record Unpacked(InputStream stream, boolean packed) {}

  /**
   * @param place what to call the bytes in messages
   * @throws UnreadableException if packed bytes hold packed bytes, or cannot be unpacked
   */
  static Unpacked unpack(InputStream packed, String place, Limits limits)
      throws IOException, UnreadableException {
    InputStream stream = new BufferedInputStream(packed, 1 << 16);
    String packer = packer(stream);
    if (packer == null) {
      return new Unpacked(stream, false);
    }
    InputStream unpacked =
        new BufferedInputStream(guarded(packer, stream, place, limits.expansion()), 1 << 16);
    if (packer(unpacked) != null || isZip(unpacked)) {
      throw new UnreadableException(
          place,
          Reason.UNKNOWN_FORMAT,
          "packed more than once. Unpack it once, and name what comes out.");
    }
    return new Unpacked(unpacked, true);
  }

  private static InputStream guarded(String packer, InputStream stream, String place, int limit)
      throws UnreadableException {
    try {
      CompressorInputStream unpacked =
          new CompressorStreamFactory(true).createCompressorInputStream(packer, stream);
      InputStreamStatistics count = (InputStreamStatistics) unpacked;
      return new ExpansionGuard(unpacked, count::getCompressedCount, limit);
    } catch (CompressorException e) {
      throw new UnreadableException(
          place, Reason.MALFORMED, "cannot be unpacked (" + e.getMessage() + "). Check the file.");
    }
  }

  private static String packer(InputStream stream) throws IOException {
    byte[] head = head(stream, 4);
    if (startsWith(head, 0x1f, 0x8b)) {
      return CompressorStreamFactory.GZIP;
    }
    if (startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) {
      return CompressorStreamFactory.ZSTANDARD;
    }
    return startsWith(head, 'B', 'Z', 'h') ? CompressorStreamFactory.BZIP2 : null;
  }

  static boolean isZip(InputStream stream) throws IOException {
    byte[] head = head(stream, 4);
    return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6);
  }

  /** The first bytes; the stream stays where it is. */
  static byte[] head(InputStream stream, int length) throws IOException {
    stream.mark(length);
    byte[] head = stream.readNBytes(length);
    stream.reset();
    return head;
  }

  private static boolean startsWith(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** The name without folders and without the ending of a packer, in lower case. */
  static String innerName(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (last.endsWith(ending)) {
        return last.substring(0, last.length() - ending.length());
      }
    }
    return last;
  }
}
