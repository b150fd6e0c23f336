package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.review.Reviews;

/** Judging over HTTP: what is taken, and all that is refused. */
class ReviewApiTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String ASSERTION = TestServer.ARTICLE + "/assertion/88-140";
  private static final String[] WITH_TOKEN = {
    "Authorization", "Bearer " + TOKEN, "Content-Type", "application/json"
  };

  @TempDir static Path folder;

  private static TestServer server;
  private static Path file;

  @BeforeAll
  static void start() throws IOException {
    Path store = TestServer.store(folder.resolve("store"));
    file = Reviews.besides(store);
    server = TestServer.start(store, ReviewApiTest::reviewing);
  }

  private static ServeSettings reviewing(ServeSettings settings) {
    return settings
        .withHost("127.0.0.1", Set.of(), Optional.of(TOKEN), Optional.empty())
        .withLimits(4, 8L << 20, 64L << 10)
        .withReview();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  private static String judgement(String assertion, String word, String more) {
    return "{\"assertion\":\"" + assertion + "\",\"judgement\":\"" + word + "\"" + more + "}";
  }

  private static TestServer.Answer post(String body, String... headers) throws IOException {
    return server.method("POST", "api/review", body, headers);
  }

  private static JsonObject listed() throws IOException {
    return server
        .get("api/review?article=" + TestServer.encoded(TestServer.ARTICLE))
        .json()
        .getAsJsonObject();
  }

  private static String page() throws IOException {
    return server.get("article?iri=" + TestServer.encoded(TestServer.ARTICLE)).body();
  }

  @Test
  void aJudgementIsTakenShownReplacedAndTakenBack() throws IOException {
    assertEquals(200, post(judgement(ASSERTION, "wrong", ",\"by\":\"desk\""), WITH_TOKEN).status());
    String more =
        ",\"by\":\"desk\",\"act\":\"Promise\",\"source\":\"Mark Rutte\",\"note\":\"see above\"";
    TestServer.Answer answer = post(judgement(ASSERTION, "amended", more), WITH_TOKEN);
    assertEquals(200, answer.status(), answer.body());
    JsonObject list = listed();
    assertEquals(1, list.getAsJsonArray("judgements").size());
    JsonObject review = list.getAsJsonArray("judgements").get(0).getAsJsonObject();
    assertEquals(
        "{\"act\":\"Promise\",\"source\":[[16,26]]}", review.getAsJsonObject("amended").toString());
    assertEquals("desk", review.get("by").getAsString());
    assertTrue(page().contains("Judged amended, act Promise, another source (desk, "));
    assertEquals(1, Files.readAllLines(file).size());
    assertEquals(200, post(judgement(ASSERTION, "none", ""), WITH_TOKEN).status());
    assertEquals(0, listed().getAsJsonArray("judgements").size());
  }

  @Test
  void markupInANoteIsText() throws IOException {
    String note = ",\"by\":\"<b>x</b>\",\"note\":\"<img src=x onerror=alert(1)>\"";
    assertEquals(200, post(judgement(ASSERTION, "right", note), WITH_TOKEN).status());
    assertTrue(page().contains("&lt;img src=x onerror=alert(1)&gt;"));
    assertFalse(page().contains("<img"));
    assertFalse(page().contains("<b>x"));
  }

  @Test
  void judgementsOutliveTheirAssertions() throws IOException {
    assertEquals(200, post(judgement(ASSERTION, "right", ",\"by\":\"x\""), WITH_TOKEN).status());
    String line = Files.readString(file);
    Files.writeString(
        file, line.replace("\"88-140\"", "\"88-141\"") + line.replace("Announce", "Hope"));
    assertEquals(1, listed().get("gone").getAsInt());
    assertTrue(page().contains("Judged, but no longer read"));
    assertTrue(page().contains("It was read otherwise then"));
  }

  @Test
  void withoutTheTokenNothingIsJudgedButAllIsRead() throws IOException {
    String body = judgement(ASSERTION, "right", ",\"by\":\"desk\"");
    TestServer.Answer none = post(body, "Content-Type", "application/json");
    assertEquals(401, none.status(), none.body());
    assertTrue(none.header("WWW-Authenticate").startsWith("Bearer"));
    assertEquals(
        401,
        post(body, "Authorization", "Bearer " + TOKEN + "x", "Content-Type", "application/json")
            .status());
    assertEquals(
        401,
        post(body, "Authorization", "Basic " + TOKEN, "Content-Type", "application/json").status());
    assertEquals(
        403,
        post(
                body,
                "Authorization",
                "Bearer " + TOKEN,
                "Content-Type",
                "application/json",
                "Origin",
                "https://elsewhere.example")
            .status());
    for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
      assertEquals(405, server.method(method, "api/review", body, WITH_TOKEN).status());
    }
    assertFalse(Files.exists(file));
    assertEquals(200, server.get("api/articles").status());
    assertEquals(0, listed().getAsJsonArray("judgements").size());
  }

  @Test
  void hugeAndForeignContentIsRefused() throws IOException {
    String huge = ",\"by\":\"x\",\"note\":\"" + "y".repeat(20_000) + "\"";
    assertEquals(413, post(judgement(ASSERTION, "right", huge), WITH_TOKEN).status());
    String body = judgement(ASSERTION, "right", ",\"by\":\"x\"");
    assertEquals(
        415, post(body, "Authorization", "Bearer " + TOKEN, "Content-Type", "text/plain").status());
    String announced =
        server.raw(
            String.join(
                "\r\n",
                "POST /api/review HTTP/1.1",
                "Host: localhost",
                "Content-Length: 200000",
                "Content-Type: application/json",
                "Connection: close",
                "",
                ""));
    assertTrue(announced.startsWith("HTTP/1.1 413"), announced);
    assertFalse(Files.exists(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "right   | ''                                    | Who judges",
        "good    | ,'by':'x'                             | right, wrong, amended",
        "amended | ,'by':'x'                             | Nothing is amended",
        "amended | ,'by':'x','act':'Sing'                | no act",
        "amended | ,'by':'x','certainty':'certain'       | no certainty",
        "amended | ,'by':'x','polarity':'None'           | no polarity",
        "amended | ,'by':'x','source':'Nobody Known'     | does not have these words",
        "right   | ,'by':'x','act':'Hope'                | Only the judgement amended",
        "right   | ,'by':5                               | whose values are strings",
        "right   | ,'by':'x','colour':'red'              | whose values are strings",
        "right   | ,'by':'x'                          }} | object of JSON",
      })
  void wrongValuesAreNamed(String word, String more, String told) throws IOException {
    String fields = more.equals("''") ? "" : more.strip().replace('\'', '"');
    TestServer.Answer answer = post(judgement(ASSERTION, word, fields), WITH_TOKEN);
    assertEquals(400, answer.status(), answer.body());
    assertTrue(answer.body().contains(told), answer.body());
    assertFalse(Files.exists(file));
  }

  @Test
  void unknownAssertionsAreNotFound() throws IOException {
    String by = ",\"by\":\"x\"";
    assertEquals(404, post(judgement(ASSERTION + "9", "right", by), WITH_TOKEN).status());
    assertEquals(404, post(judgement(TestServer.ARTICLE, "right", by), WITH_TOKEN).status());
    assertEquals(400, post(judgement("x> } ; DROP ALL #", "right", by), WITH_TOKEN).status());
    assertFalse(Files.exists(file));
  }

  @Test
  void withoutReviewNothingOfItIsThere(@TempDir Path other) throws IOException {
    Path store = TestServer.store(other.resolve("store"));
    try (TestServer plain = TestServer.start(store)) {
      assertEquals(404, plain.get("api/review?article=" + TestServer.ARTICLE).status());
      assertEquals(
          404,
          plain
              .method("POST", "api/review", judgement(ASSERTION, "right", ""), WITH_TOKEN)
              .status());
      String shown = plain.get("article?iri=" + TestServer.encoded(TestServer.ARTICLE)).body();
      assertTrue(shown.contains("a-88-140"));
      assertFalse(shown.contains("review"), "a trace of judging");
      assertFalse(shown.contains("judg"), "a trace of judging");
    }
    ServeException refusal =
        assertThrows(
            ServeException.class,
            () ->
                DixitServer.start(ServeSettings.local(store, 0).withReview(), line -> {}).close());
    assertTrue(refusal.isWrongUsage() && refusal.getMessage().contains("--token-file"));
  }
}
