package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.ArticleReader;

/**
 * The graphs that the program makes of the sample articles against those worked out by hand, one
 * content graph after the other. What differs is listed in a file beside the graph by hand, with
 * the reason; a difference that is not listed fails, and so does a listed one that is gone. {@code
 * -Dgolden.update=true} rewrites the lists and keeps the reasons. The figures, and all triples that
 * differ, go into {@code target/sample-graphs/}.
 */
class SampleGraphsTest {
  private static final Path REFERENCE = Path.of("src/test/resources/reference");
  private static final Path REPORT = Path.of("target/sample-graphs");
  private static final QuadMapper MAPPER = new QuadMapper("https://w3id.org/dixit/kg/", "0.1.0");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accession-talks",
        "dock-strike",
        "plant-explosion",
        "plant-explosion-aftermath",
        "aid-deliveries"
      })
  void readsWhatIsWorkedOutByHand(String name) throws Exception {
    List<ClaimGraph> expected = ClaimGraph.of(byHand(name));
    assertTrue(expected.size() > 15, () -> name + " has assertions by hand");
    ClaimPairs pairs = ClaimPairs.of(expected, ClaimGraph.of(read(name)));
    Map<String, String> found = differences(pairs);
    report(name, pairs, expected.size());
    Path file = REFERENCE.resolve(name + ".differences.txt");
    KnownDifferences known = KnownDifferences.read(file);
    if (Boolean.getBoolean("golden.update")) {
      KnownDifferences.write(file, name, found, known.reasons());
      return;
    }
    assertEquals(lines(known.differences()), lines(found));
    assertFalse(
        known.reasons().containsValue(KnownDifferences.NO_REASON), () -> "no reason in " + file);
  }

  private static DatasetGraph byHand(String name) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, REFERENCE.resolve(name + ".trig").toString());
    return data;
  }

  private static DatasetGraph read(String name) throws Exception {
    Path file = Path.of("src/examples", name + ".txt");
    Article article = ArticleReader.read(file, Optional.empty()).get(0);
    DatasetGraph data = DatasetGraphFactory.create();
    SharedPipeline.get().read(article).quads(MAPPER, Instant.EPOCH).forEach(data::add);
    return data;
  }

  private static Map<String, String> differences(ClaimPairs pairs) {
    List<ClaimGraph> all = new ArrayList<>(pairs.pairs().keySet());
    all.addAll(pairs.missing());
    all.sort(Comparator.comparingInt(ClaimGraph::start).thenComparingInt(ClaimGraph::end));
    Map<String, String> differences = new LinkedHashMap<>();
    for (ClaimGraph claim : all) {
      ClaimGraph other = pairs.pairs().get(claim);
      String difference =
          other == null
              ? "missing"
              : String.join(" ", new ClaimComparison(claim, other).differences());
      if (!difference.isEmpty()) {
        differences.put(claim.name(), difference);
      }
    }
    pairs.extra().forEach(claim -> differences.put("+" + claim.name(), "extra"));
    return differences;
  }

  private static String lines(Map<String, String> differences) {
    return differences.entrySet().stream()
        .map(e -> e.getKey() + " | " + e.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static void report(String name, ClaimPairs pairs, int expected) throws Exception {
    StringBuilder text = new StringBuilder();
    int whole = 0;
    int contents = 0;
    int byHand = pairs.missing().stream().mapToInt(c -> c.content().size()).sum();
    int byProgram = pairs.extra().stream().mapToInt(c -> c.content().size()).sum();
    int right = 0;
    for (Map.Entry<ClaimGraph, ClaimGraph> pair : pairs.pairs().entrySet()) {
      ClaimComparison comparison = new ClaimComparison(pair.getKey(), pair.getValue());
      whole += comparison.differences().isEmpty() ? 1 : 0;
      contents += comparison.sameContent() ? 1 : 0;
      byHand += comparison.expectedCount();
      byProgram += comparison.foundCount();
      right += comparison.expectedCount() - comparison.missing().size();
      text.append("\n%s %s%n".formatted(pair.getKey().name(), pair.getKey().words()));
      comparison.missing().forEach(t -> text.append("  - ").append(t).append('\n'));
      comparison.extra().forEach(t -> text.append("  + ").append(t).append('\n'));
    }
    String head =
        "%s: %d of %d assertions wholly as by hand, %d contents, %d found, %d extra; triples P %.3f R %.3f (%d right, %d by program, %d by hand)%n"
            .formatted(
                name,
                whole,
                expected,
                contents,
                pairs.pairs().size(),
                pairs.extra().size(),
                (double) right / byProgram,
                (double) right / byHand,
                right,
                byProgram,
                byHand);
    Files.createDirectories(REPORT);
    Files.writeString(REPORT.resolve(name + ".txt"), head + text);
  }
}
