package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken in a dump is passed over and told; nothing before or after it is lost. */
class MalformedDumpTest {
  @TempDir Path folder;

  private DumpProblems problems;

  private IndexSummary index(Path dump) {
    IndexBuild build = new IndexBuild(folder, "test", IndexOptions.everything(), activity -> {});
    IndexSummary summary = build.run(List.of(dump));
    problems = build.problems();
    return summary;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://example.org/id/a b> <http://www.w3.org/2000/01/rdf-schema#label> \"x\" .",
        "<http://example.org/id/a{b}> <http://www.w3.org/2000/01/rdf-schema#label> \"x\" .",
        "<relative> <http://www.w3.org/2000/01/rdf-schema#label> \"x\" .",
        "<http://example.org/id/a> <http://www.w3.org/2000/01/rdf-schema#label> \"unclosed .",
        "<http://example.org/id/a> <http://www.w3.org/2000/01/rdf-schema#label> \"no dot\"",
        "<http://example.org/id/a <http://www.w3.org/2000/01/rdf-schema#label> \"x\" .",
        "<http://example.org/id/a> \"literal\" \"x\" .",
        "<http://example.org/id/a> <http://www.w3.org/2000/01/rdf-schema#label> \"\\q\" .",
        "<html><body>502 Bad Gateway</body></html>",
        "}"
      })
  void aBrokenLineCostsItselfAlone(String broken) throws IOException {
    Path dump =
        Dumps.write(
            folder.resolve("dump.nt"),
            Dumps.line("one", "One"),
            broken,
            Dumps.line("two", "Two"),
            "# a comment",
            "",
            Dumps.line("three", "Three"));
    assertEquals(3, index(dump).entries());
    assertEquals(1, problems.count());
    DumpProblem problem = problems.first().get(0);
    assertEquals(2, problem.line(), problem.toString());
    assertTrue(problem.toString().startsWith(dump + ", line 2"), problem.toString());
  }

  @Test
  void aLineInAnotherEncodingCostsItselfAlone() throws IOException {
    Path dump =
        Dumps.write(
            folder.resolve("dump.nt"),
            Dumps.utf8("\uFEFF" + Dumps.line("one", "Ōne")),
            Dumps.line("x", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1),
            Dumps.utf8(Dumps.line("two", "Tẃo") + "\r"));
    IndexSummary summary = index(dump);
    assertEquals(2, summary.entries());
    assertEquals(1, summary.skipped());
    assertEquals(2, problems.first().get(0).line());
    assertTrue(problems.first().get(0).reason().contains("UTF-8"));
  }

  @Test
  void manyBrokenLinesAreCountedAndTheFirstOnesKept() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add(i % 10 == 3 ? "broken " + i : Dumps.line("x" + i, "Thing " + i));
    }
    Path dump = Dumps.write(folder.resolve("dump.nt"), lines.toArray(String[]::new));
    assertEquals(18_000, index(dump).entries());
    assertEquals(2000, problems.count());
    assertEquals(20, problems.first().size());
    assertEquals(14, problems.first().get(1).line());
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatStandsBefore() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add(Dumps.line("x" + i, "Thing " + i + " of " + Integer.toHexString(i * 7919)));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(Dumps.utf8(String.join("\n", lines) + "\n"));
    }
    byte[] whole = packed.toByteArray();
    Path dump = folder.resolve("dump.nt.gz");
    Files.write(dump, Arrays.copyOf(whole, whole.length / 2));
    IndexSummary summary = index(dump);
    assertEquals(1, problems.count());
    DumpProblem problem = problems.first().get(0);
    assertEquals(summary.entries() + 1, problem.line(), "all lines before the place are there");
    assertTrue(summary.entries() > 5000, "half of the archive gives about half of the lines");
  }

  @Test
  void otherSyntaxesGiveWhatStandsBeforeTheError() throws IOException {
    Path dump =
        Dumps.write(
            folder.resolve("dump.ttl"),
            Dumps.line("one", "One"),
            Dumps.line("two", "Two"),
            "<http://example.org/id/x> [ ;",
            Dumps.line("three", "Three"));
    assertEquals(2, index(dump).entries());
    assertEquals(1, problems.count());
    assertEquals(3, problems.first().get(0).line());
    assertTrue(problems.first().get(0).reason().contains("nothing after"));
  }

  @Test
  void aBadIriInAnotherSyntaxCostsItsTripleAlone() throws IOException {
    Path dump =
        Dumps.write(
            folder.resolve("dump.ttl"),
            Dumps.line("one", "One"),
            "<relative> <http://www.w3.org/2000/01/rdf-schema#label> \"x\" .",
            Dumps.line("two", "Two"));
    assertEquals(2, index(dump).entries());
    assertTrue(problems.first().get(0).reason().contains("<relative>"));
  }

  @Test
  void xmlGivesWhatStandsBeforeTheError() throws IOException {
    Path dump =
        Dumps.write(
            folder.resolve("dump.rdf"),
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns:rdfs='http://www.w3.org/2000/01/rdf-schema#'>",
            "<rdf:Description rdf:about='http://example.org/id/one'>"
                + "<rdfs:label>One</rdfs:label></rdf:Description>",
            "<rdf:Description rdf:about='http://example.org/id/two'><rdfs:label>Two</wrong>");
    assertEquals(1, index(dump).entries());
    assertEquals(3, problems.first().get(0).line());
  }
}
