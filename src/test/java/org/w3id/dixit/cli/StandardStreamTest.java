package org.w3id.dixit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class StandardStreamTest {

  @Test
  void aReaderThatHasLeftEndsTheProgramWithoutAWord() {
    PrintWriter out = new PrintWriter(new StandardStream(failing("Broken pipe")), false, UTF_8);
    out.print("line");
    assertThrows(OutputClosedException.class, out::flush);
  }

  @Test
  void aFullDiskIsTold() {
    PrintWriter out =
        new PrintWriter(new StandardStream(failing("No space left on device")), false, UTF_8);
    out.print("line");
    CommandException failure = assertThrows(CommandException.class, out::flush);
    assertEquals("Cannot write the output: No space left on device.", failure.getMessage());
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
