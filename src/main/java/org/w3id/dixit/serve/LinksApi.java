package org.w3id.dixit.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.dixit.link.Judgement;
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.link.KnownProposals;
import org.w3id.dixit.link.Proposal;
import org.w3id.dixit.link.Verdict;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The proposals and judgements on links of one entity, by {@code entity}; a POST of JSON with the
 * token judges a link: {@code entity}, {@code candidate}, {@code judgement} (exact, close,
 * rejected, or none to take one back), {@code by}, and {@code why} where it is wanted. The store is
 * only read: its links follow when a command next writes it.
 */
final class LinksApi implements Resource {
  private static final int LONGEST_IRI = 4000;
  static final Set<String> FIELDS = Set.of("entity", "candidate", "judgement", "by", "why");

  private final Path file;
  private final KnownProposals proposals;
  private final String token;

  /**
   * @param file of the judgements; need not exist
   */
  LinksApi(Path file, KnownProposals proposals, String token) {
    this.file = file;
    this.proposals = proposals;
    this.token = token;
  }

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    reply.json(ask.sent().isPresent() ? judge(ask, ask.sent().get()) : list(ask));
  }

  private JsonObject list(Ask ask) {
    String entity = entity(ask, ask.required("entity"));
    JsonArray proposed = new JsonArray();
    for (Proposal each : proposals.of(entity)) {
      JsonObject json = new JsonObject();
      json.addProperty("candidate", each.candidate());
      json.addProperty("label", each.candidateLabel());
      json.addProperty("dataset", each.dataset());
      json.addProperty("score", each.score());
      json.addProperty("evidence", each.evidence());
      proposed.add(json);
    }
    JsonArray judged = new JsonArray();
    Judgements.read(file).all().stream()
        .filter(each -> each.entity().equals(entity))
        .forEach(each -> judged.add(json(each)));
    JsonObject json = new JsonObject();
    json.add("proposals", proposed);
    json.add("judgements", judged);
    return json;
  }

  private JsonObject judge(Ask ask, Ask.Sent sent) {
    SentJudgement judgement =
        SentJudgement.of(
            sent,
            token,
            FIELDS,
            "A judgement on a link is an object of JSON whose values are strings: entity,"
                + " candidate, judgement, by, and why where it is wanted.");
    String entity = entity(ask, judgement.text("entity", LONGEST_IRI).orElse(""));
    String candidate =
        GraphReader.node(judgement.text("candidate", LONGEST_IRI).orElse("")).getURI();
    String word = judgement.text("judgement", SentJudgement.LONGEST_NAME).orElse("");
    JsonObject answer = new JsonObject();
    if (word.equals("none")) {
      Judgements.change(file, all -> all.remove(entity, candidate));
      answer.addProperty("sentence", "");
      return answer;
    }
    Verdict verdict =
        Verdict.ofWord(word)
            .orElseThrow(
                () ->
                    Problem.badRequest(
                        "The judgement is exact, close, rejected, or none to take it back."));
    Judgement taken =
        new Judgement(
            entity,
            candidate,
            verdict,
            Optional.of(judgement.by()),
            Optional.of(LocalDate.now(ZoneOffset.UTC)),
            judgement.text("why", SentJudgement.LONGEST_NOTE));
    Judgements.change(file, all -> all.put(taken));
    answer.addProperty("sentence", taken.sentence());
    answer.add("judgement", json(taken));
    return answer;
  }

  private static String entity(Ask ask, String iri) {
    Node entity = GraphReader.node(iri);
    if (!ask.data()
        .contains(new GraphNames(ask.served().base()).entities(), entity, Node.ANY, Node.ANY)) {
      throw Problem.notFound("The store knows nobody and nothing of this IRI; reload the page.");
    }
    return entity.getURI();
  }

  private static JsonObject json(Judgement judgement) {
    JsonObject json = new JsonObject();
    json.addProperty("candidate", judgement.candidate());
    json.addProperty("judgement", judgement.verdict().word());
    judgement.by().ifPresent(by -> json.addProperty("by", by));
    judgement.on().ifPresent(on -> json.addProperty("on", on.toString()));
    judgement.why().ifPresent(why -> json.addProperty("why", why));
    return json;
  }
}
