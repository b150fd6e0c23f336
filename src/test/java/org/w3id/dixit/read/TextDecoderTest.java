package org.w3id.dixit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.read.Intake.Reason;

class TextDecoderTest {
  private static final String WORDS =
      "The mayor of Besançon said “no” – and that the café’s owner, José Muñoz, had agreed.";

  private static String decode(byte[] bytes) throws UnreadableException {
    return TextDecoder.decode(bytes, Optional.empty(), "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "x-UTF-16LE-BOM"})
  void anEncodingIsFoundOut(String name) throws Exception {
    assertEquals(WORDS, decode(WORDS.getBytes(Charset.forName(name))));
  }

  @Test
  void anEncodingOfOtherLettersIsFoundOut() throws Exception {
    String russian =
        "Министр сказал, что решение будет принято до конца недели, и добавил подробности.";
    assertEquals(russian, decode(russian.getBytes(Charset.forName("windows-1251"))));
    assertEquals(russian, decode(russian.getBytes(Charset.forName("KOI8-R"))));
  }

  @Test
  void strayBytesOfWindowsInUtf8AreReadAsSuch() throws Exception {
    byte[] sound = WORDS.getBytes(StandardCharsets.UTF_8);
    byte[] mixed = new byte[sound.length + 2];
    System.arraycopy(sound, 0, mixed, 0, sound.length);
    mixed[sound.length] = ' ';
    mixed[sound.length + 1] = (byte) 0x85;
    assertEquals(WORDS + " …", decode(mixed));
  }

  @Test
  void theEncodingNamedIsHeldTo() throws Exception {
    byte[] latin = "café".getBytes(StandardCharsets.ISO_8859_1);
    UnreadableException e =
        assertThrows(
            UnreadableException.class,
            () -> TextDecoder.decode(latin, Optional.of(StandardCharsets.UTF_8), "x"));
    assertTrue(e.getMessage().contains("at byte 3"), e.getMessage());
    assertEquals(Reason.NOT_TEXT, e.reason());
    assertEquals("café", TextDecoder.decode(latin, Optional.of(StandardCharsets.ISO_8859_1), "x"));
  }

  @Test
  void aPageNamesItsEncodingInItself(@TempDir Path folder) throws Exception {
    String page = Intaken.page("Łódź").replace("<head>", "<head><meta charset=\"iso-8859-2\">");
    Path file = Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("iso-8859-2")));
    assertTrue(Intaken.of(file).article().text().contains("Łódź"));
  }
}
