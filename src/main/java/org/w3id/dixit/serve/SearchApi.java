package org.w3id.dixit.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;

/**
 * The assertions whose contents have all the words of {@code q}, best first; {@code offset} and
 * {@code limit} choose a part.
 */
final class SearchApi implements Resource {
  private static final int DEEPEST = 10_000;

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    String words = ask.required("q");
    int offset = ask.number("offset", 0, 0, DEEPEST);
    int limit = ask.number("limit", 20, 1, 200);
    ContentIndex.Hits hits = ask.served().indexes().contents().search(words, offset, limit);
    AssertionReader reader = new AssertionReader(new GraphReader(ask.served()));
    JsonArray assertions = new JsonArray();
    hits.hits().forEach(hit -> assertions.add(reader.read(hit.assertion(), hit.graph())));
    JsonObject json = new JsonObject();
    json.addProperty("q", words);
    json.addProperty("total", hits.total());
    json.addProperty("offset", offset);
    json.add("assertions", assertions);
    reply.json(json);
  }
}
