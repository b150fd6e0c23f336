package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.link.ProposalFile;
import org.w3id.dixit.link.Verdict;

/** Judging links over HTTP, in the file that the commands of {@code dixit link} use. */
class LinksApiTest {
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String ENTITY = "https://w3id.org/dixit/kg/entity/Mark_Rutte";
  private static final String CANDIDATE = "http://example.org/people/rutte";
  private static final String[] WITH_TOKEN = {
    "Authorization", "Bearer " + TOKEN, "Content-Type", "application/json"
  };

  @TempDir static Path folder;

  private static TestServer server;
  private static Path file;
  private static Path proposals;

  @BeforeAll
  static void start() throws IOException {
    Path store = TestServer.store(folder.resolve("store"));
    file = Judgements.besides(store);
    proposals = ProposalFile.besides(store);
    server =
        TestServer.start(
            store,
            settings ->
                settings
                    .withHost("127.0.0.1", Set.of(), Optional.of(TOKEN), Optional.empty())
                    .withLimits(4, 8L << 20, 64L << 10)
                    .withReview());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void forget() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(proposals);
  }

  private static TestServer.Answer judge(String word, String more) throws IOException {
    return server.method(
        "POST",
        "api/links",
        "{\"entity\":\"%s\",\"candidate\":\"%s\",\"judgement\":\"%s\"%s}"
            .formatted(ENTITY, CANDIDATE, word, more),
        WITH_TOKEN);
  }

  private static String page() throws IOException {
    return server.get("entity?iri=" + TestServer.encoded(ENTITY)).body();
  }

  private static JsonObject listed() throws IOException {
    return server.get("api/links?entity=" + TestServer.encoded(ENTITY)).json().getAsJsonObject();
  }

  @Test
  void aLinkIsProposedJudgedAndTakenBack() throws IOException {
    Files.writeString(
        proposals,
        """
        @prefix dx: <https://w3id.org/dixit/ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        <https://w3id.org/dixit/kg/link/1> a dx:Link ; dx:linkFrom <%s> ; dx:linkTo <%s> ;
          dx:dataset "people" ; dx:score 0.8 .
        <%s> rdfs:label "M. <i>Rutte</i>" .
        """
            .formatted(ENTITY, CANDIDATE, CANDIDATE));
    assertTrue(page().contains("M. &lt;i&gt;Rutte&lt;/i&gt;"), page());
    assertEquals(
        "people",
        listed().getAsJsonArray("proposals").get(0).getAsJsonObject().get("dataset").getAsString());
    TestServer.Answer answer = judge("rejected", ",\"by\":\"desk\",\"why\":\"a <b>namesake</b>\"");
    assertEquals(200, answer.status(), answer.body());
    Judgements judged = Judgements.read(file);
    assertEquals(Verdict.REJECTED, judged.on(ENTITY, CANDIDATE).orElseThrow().verdict());
    assertTrue(page().contains("Judged another thing (desk, "), page());
    assertTrue(page().contains("a &lt;b&gt;namesake&lt;/b&gt;"));
    assertEquals(200, judge("exact", ",\"by\":\"desk\"").status());
    assertEquals(1, listed().getAsJsonArray("judgements").size());
    assertEquals(200, judge("none", "").status());
    assertEquals(0, listed().getAsJsonArray("judgements").size());
    assertFalse(page().contains("Judged"));
  }

  @Test
  void wrongOnesAreRefusedWithAReason() throws IOException {
    assertTrue(judge("same", ",\"by\":\"x\"").body().contains("exact, close, rejected"));
    assertTrue(judge("exact", "").body().contains("Who judges"));
    assertEquals(400, judge("exact", ",\"by\":\"x\",\"colour\":\"red\"").status());
    String unknown =
        "{\"entity\":\"%s_\",\"candidate\":\"%s\",\"judgement\":\"exact\",\"by\":\"x\"}"
            .formatted(ENTITY, CANDIDATE);
    assertEquals(404, server.method("POST", "api/links", unknown, WITH_TOKEN).status());
    assertEquals(
        400,
        server
            .method(
                "POST",
                "api/links",
                unknown.replace("_\"", "\"").replace(CANDIDATE, "no <iri>"),
                WITH_TOKEN)
            .status());
    assertEquals(
        401,
        server.method("POST", "api/links", unknown, "Content-Type", "application/json").status());
    assertFalse(Files.exists(file));
  }
}
