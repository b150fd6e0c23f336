package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.link.Proposing.Outcome;
import org.w3id.dixit.store.Store;

class ProposingTest {
  private static final double THRESHOLD = 0.69;

  @TempDir static Path shared;
  private static Store store;
  private static LabelIndex index;

  @TempDir Path folder;
  private Judgements judgements;

  @BeforeAll
  static void open() {
    store = HarbourStore.open(shared.resolve("store"));
    index = Dumps.harbour(shared.resolve("index"));
  }

  @BeforeEach
  void forgetJudgements() {
    judgements = Judgements.read(folder.resolve("links.jsonl"));
    LinkGraph.sync(store, judgements);
  }

  @AfterAll
  static void close() {
    index.close();
    store.close();
  }

  private Outcome propose(double threshold) {
    return new Proposing(new Reconciler(index), judgements, threshold, 3)
        .run(store, activity -> {});
  }

  private static List<String> candidates(Outcome outcome, String entity) {
    return outcome.proposals().stream()
        .filter(each -> each.entity().equals(entity))
        .map(each -> each.candidate().replace(Dumps.EX, ""))
        .toList();
  }

  private void judge(String entity, String candidate, Verdict verdict) {
    judgements.put(
        new Judgement(
            entity,
            Dumps.EX + candidate,
            verdict,
            Optional.of("the desk"),
            Optional.empty(),
            Optional.of("seen")));
    LinkGraph.sync(store, judgements);
  }

  @Test
  void whatIsNamedInTheArticleDecidesBetweenNamesakes() {
    Outcome outcome = propose(THRESHOLD);
    assertEquals(List.of("strand"), candidates(outcome, HarbourStore.STRAND));
    assertEquals(List.of("norhaven"), candidates(outcome, HarbourStore.NORHAVEN));
    assertEquals(List.of("union"), candidates(outcome, HarbourStore.UNION));
    assertEquals(2, outcome.matches(), "of the town nothing but its name and kind is known");
    assertEquals(4, outcome.entities(), "what has no name of its own is not sought");
    assertEquals(1, outcome.abstained());
  }

  @Test
  void everyFeatureIsNamed() {
    Proposal strand =
        propose(THRESHOLD).proposals().stream()
            .filter(each -> each.entity().equals(HarbourStore.STRAND))
            .findFirst()
            .orElseThrow();
    assertEquals(1, strand.features().get(Feature.LABEL));
    assertEquals(1, strand.features().get(Feature.TYPE));
    assertEquals(1, strand.features().get(Feature.OFFICE));
    assertEquals(0.85, strand.features().get(Feature.COMPANY), "the town where she works");
    assertEquals(1, strand.features().get(Feature.DATE));
    assertEquals(0, strand.features().get(Feature.POPULARITY));
    assertEquals(
        "the names agree, the kinds agree, the office agrees, it is near what the articles name"
            + " beside it, it existed at the time",
        strand.evidence());
  }

  @Test
  void belowTheThresholdNothingIsProposed() {
    Outcome outcome = propose(0.99);
    assertEquals(List.of(), outcome.proposals());
    assertEquals(4, outcome.abstained());
    assertEquals(
        List.of("strand", "strand-painter"), candidates(propose(0.5), HarbourStore.STRAND));
  }

  @Test
  void aRejectedPairNeverComesAgain() {
    judge(HarbourStore.STRAND, "strand", Verdict.REJECTED);
    assertEquals(List.of("strand-painter"), candidates(propose(0.5), HarbourStore.STRAND));
    judgements.save();
    judgements = Judgements.read(judgements.file());
    assertEquals(List.of(), candidates(propose(THRESHOLD), HarbourStore.STRAND));
    judgements.remove(HarbourStore.STRAND, Dumps.EX + "strand");
    assertEquals(List.of("strand"), candidates(propose(THRESHOLD), HarbourStore.STRAND));
  }

  @Test
  void whatIsLinkedToTheDatasetIsDone() {
    judge(HarbourStore.STRAND, "strand", Verdict.EXACT);
    Outcome outcome = propose(0.1);
    assertEquals(1, outcome.linked());
    assertEquals(List.of(), candidates(outcome, HarbourStore.STRAND));
  }

  @Test
  void aLinkOfTheCompanyCountsLikeItsName() {
    judge(HarbourStore.NORHAVEN, "norhaven", Verdict.EXACT);
    Proposal union =
        propose(THRESHOLD).proposals().stream()
            .filter(each -> each.entity().equals(HarbourStore.UNION))
            .findFirst()
            .orElseThrow();
    assertEquals(0.85, union.features().get(Feature.COMPANY));
  }

  @Test
  void proposalsAreReadAsTheyWereWritten() throws Exception {
    ProposalFile file = new ProposalFile(folder.resolve("proposals.ttl"));
    List<Proposal> proposals = propose(0.5).proposals();
    file.write(proposals);
    String text = Files.readString(folder.resolve("proposals.ttl"));
    assertTrue(text.contains("dx:officeFeature"), text);
    List<Proposal> read = file.read();
    assertEquals(proposals.size(), read.size());
    file.write(read);
    List<Proposal> again = file.read();
    assertEquals(read, again);
    assertEquals(
        proposals.stream().map(Proposal::candidate).sorted().toList(),
        read.stream().map(Proposal::candidate).sorted().toList());
  }

  @Test
  void decisionsInATableBecomeJudgements() throws Exception {
    Path csv = folder.resolve("links.csv");
    ReviewSheet sheet = new ReviewSheet(csv);
    List<Proposal> proposals = propose(0.5).proposals();
    assertEquals(4, sheet.write(proposals, judgements));
    assertThrows(LinkException.class, () -> sheet.write(proposals, judgements));
    List<String> lines = Files.readAllLines(csv);
    assertTrue(lines.get(0).startsWith("decision,why,name,candidate name,"), lines.get(0));
    List<String> decided =
        lines.stream()
            .map(
                line ->
                    line.endsWith("/strand")
                        ? line.replaceFirst("^\"\",", "Accept,\"known, seen\"")
                        : line)
            .map(
                line ->
                    line.endsWith("/strand-painter") ? line.replaceFirst("^\"\"", "reject") : line)
            .toList();
    Files.write(csv, decided);
    List<Judgement> read = sheet.read(Optional.of("the desk"), Optional.empty());
    assertEquals(2, read.size());
    assertEquals(Verdict.EXACT, read.get(0).verdict());
    assertEquals(Optional.of("known, seen"), read.get(0).why());
    assertEquals(Verdict.REJECTED, read.get(1).verdict());
    Files.write(
        csv, decided.stream().map(line -> line.replaceFirst("^Accept", "perhaps")).toList());
    LinkException failure =
        assertThrows(LinkException.class, () -> sheet.read(Optional.empty(), Optional.empty()));
    assertTrue(failure.getMessage().contains("'perhaps'"), failure.getMessage());
  }
}
