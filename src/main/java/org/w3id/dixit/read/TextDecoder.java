package org.w3id.dixit.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.w3id.dixit.read.Intake.Reason;

/**
 * Bytes to text. A byte order mark decides; else an encoding that was named; else UTF-8 where the
 * bytes are that; else Mozilla's detector (Li and Momoi 2001, in juniversalchardet). Texts put
 * together from UTF-8 and stray bytes of Windows are read as both.
 */
final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** More of them make no text: one in this many characters. */
  private static final int CONTROLS = 50;

  private static final int FEW_CONTROLS = 3;

  private static final int DETECTED_BYTES = 1 << 16;

  private TextDecoder() {}

  /**
   * @param named the encoding, if anybody has named it
   * @param place what to call the bytes in messages
   * @throws UnreadableException if the bytes are no text, or not of the encoding named
   */
  static String decode(byte[] bytes, Optional<Charset> named, String place)
      throws UnreadableException {
    Optional<Charset> marked = marked(bytes);
    Optional<Charset> given = marked.or(() -> named);
    if (given.isPresent()) {
      return checked(strictly(bytes, given.get(), place), place);
    }
    refuseZeros(bytes, place);
    return checked(guessed(bytes), place);
  }

  /** The encoding that a byte order mark tells. */
  static Optional<Charset> marked(byte[] bytes) {
    return Optional.ofNullable(UniversalDetector.detectCharsetFromBOM(bytes))
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }

  /** Whether bytes are all UTF-8. */
  static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length);
    return !decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
  }

  /** The text of bytes whose encoding nobody has told. */
  static String guessed(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int strays = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      strays++;
      byte[] stray = new byte[result.length()];
      in.get(stray);
      out.put(new String(stray, WINDOWS));
      result = decoder.decode(in, out, true);
    }
    String mixed = out.flip().toString();
    long sequences = mixed.chars().filter(c -> c > 0x7f).count() - strays;
    return strays == 0 || sequences > strays ? mixed : new String(bytes, detected(bytes));
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_BYTES));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    // Bytes that are not UTF-8 to the end may look like it, or like ASCII, in the part looked at.
    boolean usable =
        name != null
            && Charset.isSupported(name)
            && !Charset.forName(name).equals(StandardCharsets.UTF_8)
            && !Charset.forName(name).equals(StandardCharsets.US_ASCII);
    return usable ? Charset.forName(name) : WINDOWS;
  }

  private static String strictly(byte[] bytes, Charset charset, String place)
      throws UnreadableException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    if (decoder.decode(in, out, true).isError()) {
      throw new UnreadableException(
          place,
          Reason.NOT_TEXT,
          "not valid "
              + charset.name()
              + " (at byte "
              + in.position()
              + "). Name another encoding with --encoding, or none to have it found out.");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void refuseZeros(byte[] bytes, String place) throws UnreadableException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(
            place,
            Reason.NOT_TEXT,
            "not a text file (byte "
                + i
                + " is zero). If it is UTF-16, say so, for example with --encoding utf-16le.");
      }
    }
  }

  private static String checked(String text, String place) throws UnreadableException {
    long controls = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
    if (controls > FEW_CONTROLS + text.length() / CONTROLS) {
      throw new UnreadableException(
          place, Reason.NOT_TEXT, "not a text file (" + controls + " control characters).");
    }
    return text;
  }
}
