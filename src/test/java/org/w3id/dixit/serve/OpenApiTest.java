package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the API has the parts that OpenAPI 3.1 demands, and no loose ends. */
class OpenApiTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hasTheFormOfOpenApi(boolean withToken) throws IOException {
    JsonObject api = description(withToken);
    assertTrue(api.get("openapi").getAsString().startsWith("3.1."));
    assertTrue(
        api.getAsJsonObject("info").has("title") && api.getAsJsonObject("info").has("version"));
    assertEquals(withToken, api.has("security"));
    Set<String> operations = new HashSet<>();
    for (Map.Entry<String, JsonElement> path : api.getAsJsonObject("paths").entrySet()) {
      assertTrue(path.getKey().startsWith("/"), path.getKey());
      JsonObject get = path.getValue().getAsJsonObject().getAsJsonObject("get");
      assertTrue(operations.add(get.get("operationId").getAsString()), path.getKey());
      assertFalse(get.get("summary").getAsString().isBlank(), path.getKey());
      Set<String> names = new HashSet<>();
      for (JsonElement each : get.getAsJsonArray("parameters")) {
        JsonObject parameter = each.getAsJsonObject();
        assertTrue(names.add(parameter.get("name").getAsString()), path.getKey());
        assertEquals("query", parameter.get("in").getAsString());
        assertTrue(parameter.getAsJsonObject("schema").has("type"), path.getKey());
      }
      for (JsonElement response : get.getAsJsonObject("responses").asMap().values()) {
        requireWhole(api, response.getAsJsonObject());
      }
    }
    for (String judged : new String[] {"/api/review", "/api/links"}) {
      JsonObject post =
          api.getAsJsonObject("paths").getAsJsonObject(judged).getAsJsonObject("post");
      assertTrue(operations.add(post.get("operationId").getAsString()), judged);
      assertTrue(post.toString().contains("\"judgement\":{\"type\":\"string\"}"), judged);
      assertTrue(post.toString().contains("\"token\""), judged);
    }
  }

  private static void requireWhole(JsonObject api, JsonObject response) {
    JsonObject found = response;
    if (response.has("$ref")) {
      assertEquals("#/components/responses/Problem", response.get("$ref").getAsString());
      found = api.getAsJsonObject("components").getAsJsonObject("responses");
      found = found.getAsJsonObject("Problem");
    }
    assertFalse(found.get("description").getAsString().isBlank());
    assertFalse(found.getAsJsonObject("content").isEmpty());
  }

  private static JsonObject description(boolean withToken) throws IOException {
    Spool spool = new Spool(1 << 20, new Spool.Budget(1 << 20));
    new OpenApi(withToken, true)
        .answer(new Ask("", Map.of(), "", "", null, Optional.empty()), new Reply(spool));
    try (InputStreamReader in = new InputStreamReader(spool.content(), StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(in).getAsJsonObject();
    } finally {
      spool.release();
    }
  }
}
