package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.export.Claims;

/** From a dump to links of a store, as a user types it. */
class LinkCommandsTest {
  private static final String UKRAINE = "http://example.org/countries/ukraine";
  private static final String RUSSIA = "http://example.org/countries/russia";
  private static final List<String> DUMP =
      List.of(
          name(UKRAINE, "Ukraine"),
          kind(UKRAINE),
          name(RUSSIA, "Russia"),
          kind(RUSSIA),
          "<" + RUSSIA + "> <http://www.wikidata.org/prop/direct/P463> <" + UKRAINE + "> .");

  @TempDir Path folder;
  private String store;
  private String index;
  private Path dump;

  private static String name(String iri, String name) {
    return "<" + iri + "> <http://www.w3.org/2000/01/rdf-schema#label> \"" + name + "\"@en .";
  }

  private static String kind(String iri) {
    return "<"
        + iri
        + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Country> .";
  }

  @BeforeEach
  void make() throws IOException {
    store = Run.storeOfClaims(folder.resolve("store"));
    index = folder.resolve("index").toString();
    dump = Files.write(folder.resolve("countries.nt"), DUMP);
  }

  private Run link(String command, String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "link";
    all[1] = command;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.of(all);
  }

  private static Run done(Run run) {
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private void propose() {
    done(link("index", "countries", dump.toString(), "--index", index));
    done(link("propose", "countries", "--index", index, "--store", store));
  }

  private String exported(String... options) {
    String[] all = {"export", "--store", store, "--format", "nquads", "--no-vocabulary"};
    String[] joined = Arrays.copyOf(all, all.length + options.length);
    System.arraycopy(options, 0, joined, all.length, options.length);
    return done(Run.of(joined)).out();
  }

  @Test
  void anIndexIsSearched() {
    done(link("index", "countries", dump.toString(), "--index", index));
    Run run = done(link("search", "countries", "ukraine", "--type", "Country", "--index", index));
    assertTrue(run.out().contains(UKRAINE), run.out());
    assertFalse(run.out().contains(RUSSIA), run.out());
  }

  @Test
  void brokenLinesAreToldAndCostTheExitCode() throws IOException {
    Files.write(dump, List.of(name(UKRAINE, "Ukraine"), "broken", name(RUSSIA, "Russia")));
    Run run = link("index", "countries", dump.toString(), "--index", index);
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertTrue(run.err().contains("countries.nt, line 2"), run.err());
    assertTrue(run.err().contains("1 place was passed over."), run.err());
    assertTrue(run.out().contains("2 things"), run.out());
  }

  @Test
  void aReviewedTableBecomesLinksThatSurviveTheStore() throws IOException {
    propose();
    Path csv = folder.resolve("links.csv");
    done(link("review", "--csv", csv.toString(), "--store", store));
    List<String> rows =
        Files.readAllLines(csv).stream()
            .map(row -> row.endsWith(UKRAINE) ? row.replaceFirst("^\"\"", "accept") : row)
            .map(row -> row.endsWith(RUSSIA) ? row.replaceFirst("^\"\"", "reject") : row)
            .toList();
    Files.write(csv, rows);
    Run run =
        done(link("review", "--csv", csv.toString(), "--read", "--by", "desk", "--store", store));
    assertEquals(2, run.out().lines().count(), run.out());
    assertTrue(exported().contains("#exactMatch> <" + UKRAINE + ">"));
    assertFalse(exported().contains("#exactMatch> <" + RUSSIA + ">"));
    assertTrue(done(link("list", "--store", store)).out().contains("rejected"));

    Path again = folder.resolve("again.csv");
    done(link("propose", "countries", "--index", index, "--store", store));
    done(link("review", "--csv", again.toString(), "--store", store));
    assertEquals(1, Files.readAllLines(again).size(), "nothing is left to judge");

    FileUtils.deleteDirectory(Path.of(store).toFile());
    Run.storeOfClaims(Path.of(store));
    assertFalse(exported().contains("#exactMatch> <" + UKRAINE + ">"));
    done(link("reject", "--store", store, "Ukraine", "http://example.org/other"));
    assertTrue(exported().contains("#exactMatch> <" + UKRAINE + ">"), "from the file beside it");
  }

  @Test
  void aJudgementIsTakenBack() {
    done(link("accept", "--store", store, "Ukraine", UKRAINE, "--why", "seen"));
    assertTrue(exported().contains("#exactMatch> <" + UKRAINE + ">"));
    assertFalse(exported().contains("owl#sameAs"));
    assertTrue(exported("--same-as").contains("owl#sameAs> <" + UKRAINE + ">"));
    done(link("undo", "--store", store, "Ukraine", UKRAINE));
    assertFalse(exported().contains(UKRAINE));
    Run twice = link("undo", "--store", store, "Ukraine", UKRAINE);
    assertEquals(ExitCode.WRONG_USAGE, twice.code());
    assertTrue(twice.err().contains("link list"), twice.err());
  }

  @Test
  void twoEntitiesOfOneThingAreWarnedOf() {
    done(link("accept", "--store", store, "Ukraine", UKRAINE));
    Run run = done(link("accept", "--store", store, "Russia", UKRAINE));
    assertTrue(run.err().contains("are they one?"), run.err());
  }

  @Test
  void aDatasetIsAskedBesideTheStore() throws IOException {
    done(link("accept", "--store", store, "Russia", RUSSIA));
    Path query =
        Files.writeString(
            folder.resolve("q.rq"),
            "SELECT ?e ?g ?o { GRAPH ?l { ?e <http://www.w3.org/2004/02/skos/core#exactMatch> ?x }"
                + " GRAPH ?g { ?x <http://www.wikidata.org/prop/direct/P463> ?o } }");
    String[] ask = {"query", query.toString(), "-s", store, "-f", "csv", "--with", dump.toString()};
    Run run = done(Run.of(ask));
    assertTrue(
        run.out().contains(Claims.BASE + "entity/Russia,urn:dixit:with:countries.nt," + UKRAINE),
        run.out());
    Run without = done(Run.of("query", query.toString(), "-s", store, "-f", "csv"));
    assertEquals(1, without.out().lines().count(), "nothing of it stays in the store");
  }

  @Test
  void aDatasetThatPassesForTheStoreIsRefused() throws IOException {
    Path impostor =
        Files.writeString(
            folder.resolve("false.nq"),
            "<http://x.org/a> <http://x.org/b> <http://x.org/c> <"
                + Claims.BASE
                + "graph/links> .\n");
    Run run = Run.of("query", "articles", "-s", store, "--with", impostor.toString());
    assertEquals(ExitCode.WRONG_USAGE, run.code());
    assertTrue(run.err().contains("graph/links"), run.err());
    Run none = Run.of("query", "articles", "-s", store, "--with", "nothing.ttl");
    assertEquals(ExitCode.WRONG_USAGE, none.code());
  }

  @Test
  void wrongUsageIsNamed() {
    for (List<String> line :
        List.of(
            List.of("propose"),
            List.of("propose", "x", "--threshold", "2"),
            List.of("propose", "--endpoint", "file:///etc/passwd"),
            List.of("propose", "unknown"),
            List.of("accept", "Ukraine", "no-iri"),
            List.of("accept", "Nobody", UKRAINE),
            List.of("list", "--verdict", "good"),
            List.of("index", "a/b", dump.toString()),
            List.of("index", "x", dump.toString(), "--filter", "x"),
            List.of("review", "--csv", folder.resolve("x.csv").toString(), "--read"))) {
      List<String> all = new ArrayList<>(line);
      all.addAll(line.get(0).equals("index") ? List.of("-i", index) : List.of("-s", store));
      Run run = link(line.get(0), all.subList(1, all.size()).toArray(String[]::new));
      assertEquals(ExitCode.WRONG_USAGE, run.code(), line + run.err());
      assertFalse(run.err().isBlank());
    }
  }
}
