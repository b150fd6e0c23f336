package org.w3id.dixit.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answer to a request while it is written. */
public final class Reply {
  private static final Gson JSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private final Spool spool;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private int status = 200;
  private String mediaType = "text/plain; charset=utf-8";

  Reply(Spool spool) {
    this.spool = spool;
  }

  /** Sets the status, which is 200 otherwise. */
  public void status(int code) {
    status = code;
  }

  /** Says what the content is, with its character set where it is text. */
  public void mediaType(String type) {
    mediaType = type;
  }

  /** Sets a header; neither those of safety nor {@code Content-Length} can be set here. */
  public void header(String name, String value) {
    headers.put(name, value);
  }

  /** Where the content goes. */
  public OutputStream out() {
    return spool;
  }

  /** Writes a text as the whole content, in UTF-8. */
  public void text(String type, String content) throws IOException {
    mediaType = type + "; charset=utf-8";
    spool.write(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a page of HTML. */
  public void html(String page) throws IOException {
    text("text/html", page);
  }

  /** Writes JSON as the whole content. */
  public void json(JsonElement content) throws IOException {
    mediaType = "application/json";
    spool.write(JSON.toJson(content).getBytes(StandardCharsets.UTF_8));
  }

  int status() {
    return status;
  }

  String mediaType() {
    return mediaType;
  }

  Map<String, String> headers() {
    return headers;
  }
}
