package org.w3id.dixit.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** What Fuseki takes for the response: all that it writes is kept back until it is done. */
final class SpooledResponse extends HttpServletResponseWrapper {
  private static final int LONGEST_MESSAGE = 2000;

  private final Spool spool;
  private final PrintWriter writer;
  private int status = SC_OK;
  private String contentType = "text/plain";
  private String message = "";

  SpooledResponse(HttpServletResponse response, Spool spool) {
    super(response);
    this.spool = spool;
    this.writer = new PrintWriter(spool, false, StandardCharsets.UTF_8);
  }

  /**
   * Turns what was written into the reply.
   *
   * @throws Problem if it is an error
   */
  void finish(Reply reply) throws IOException {
    writer.flush();
    if (status >= SC_BAD_REQUEST) {
      throw new Problem(status, sentence());
    }
    reply.status(status);
    boolean bare = contentType.startsWith("text/") && !contentType.contains("charset");
    reply.mediaType(bare ? contentType + "; charset=utf-8" : contentType);
  }

  private String sentence() throws IOException {
    if (status >= SC_INTERNAL_SERVER_ERROR && status != SC_SERVICE_UNAVAILABLE) {
      return Problem.of(new IllegalStateException()).getMessage();
    }
    byte[] written = spool.content().readNBytes(LONGEST_MESSAGE);
    String text = message.isEmpty() ? new String(written, StandardCharsets.UTF_8) : message;
    return text.strip();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) throws IOException {
        spool.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        spool.write(bytes, offset, length);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("written at once");
      }
    };
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void setStatus(int code) {
    status = code;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void sendError(int code) {
    status = code;
  }

  @Override
  public void sendError(int code, String text) {
    status = code;
    message = text == null ? "" : text;
  }

  @Override
  public void setContentType(String type) {
    contentType = type;
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    // All that is written is UTF-8.
  }

  @Override
  public String getContentType() {
    return contentType;
  }

  @Override
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Type")) {
      contentType = value;
    }
  }

  @Override
  public void addHeader(String name, String value) {
    setHeader(name, value);
  }

  @Override
  public void setContentLength(int length) {
    // The length is that of the spool.
  }

  @Override
  public void setContentLengthLong(long length) {
    // The length is that of the spool.
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    try {
      spool.clear();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void reset() {
    resetBuffer();
    status = SC_OK;
  }

  @Override
  public boolean isCommitted() {
    return false;
  }
}
