package org.w3id.dixit.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The reader's page: documents at addresses of their own, and the files that they need below {@code
 * /web/}. All of them come with the program, from the folder {@code page} of its resources; no
 * folder of the machine is ever served.
 *
 * <p>The documents are those of {@link ReaderPages}.
 */
final class Pages {
  private static final String FOLDER = "/org/w3id/dixit/page/";
  private static final String FILES = "/web/*";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*");

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("woff2", "font/woff2"));

  private Pages() {}

  /** All addresses with what stands there; those that end in {@code /*} stand for all below. */
  static Map<String, Resource> all(ServeSettings settings) {
    Map<String, Resource> pages = new LinkedHashMap<>();
    pages.put(FILES, new Folder());
    pages.putAll(ReaderPages.all(settings));
    pages.putAll(OntologyDocuments.all());
    pages.put("/kg/*", new Descriptions());
    return pages;
  }

  /** All files, by the rest of the address. */
  private static final class Folder implements Resource {
    @Override
    public void answer(Ask ask, Reply reply) throws IOException {
      send(ask.tail(), reply);
    }

    @Override
    public boolean readsStore() {
      return false;
    }
  }

  private static void send(String name, Reply reply) throws IOException {
    String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type != null && NAME.matcher(name).matches()) {
      try (InputStream in = Pages.class.getResourceAsStream(FOLDER + name)) {
        if (in != null) {
          reply.mediaType(type);
          in.transferTo(reply.out());
          return;
        }
      }
    }
    throw Problem.notFound("There is no such page.");
  }
}
