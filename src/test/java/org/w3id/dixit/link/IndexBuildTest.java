package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexBuildTest {
  @TempDir Path folder;

  @Test
  void findsThingsByAllTheirNames() {
    try (LabelIndex index = Dumps.harbour(folder)) {
      assertEquals(List.of("union"), Dumps.found(index, "HWU"));
      assertEquals(List.of("union"), Dumps.found(index, "harbour workers' union"));
      assertEquals(List.of("port"), Dumps.found(index, "Hafen von Norhaven"));
      assertEquals(List.of("norhaven"), Dumps.found(index, "Nórhaven").subList(0, 1));
      assertEquals(3, Dumps.found(index, "Strand, Ilse").size());
      assertEquals(List.of(), Dumps.found(index, "Southaven"));
      assertEquals(List.of(), Dumps.found(index, "?!"));
      assertEquals(7, index.summary().entries());
      assertEquals(4, index.summary().mostReferences() + 1);
    }
  }

  @Test
  void findsNamesThatAreSpelledNearlySo() {
    try (LabelIndex index = Dumps.harbour(folder)) {
      List<Candidate> found = new Reconciler(index).query("Ilsa Strandt", Optional.empty(), 10);
      assertEquals(3, found.size());
      assertTrue(found.get(0).features().get(Feature.LABEL) > 0.75);
      assertFalse(found.get(0).match());
    }
  }

  @Test
  void keepsToTypesLanguagesFiltersAndLabels() {
    String person = "http://schema.org/Person";
    IndexOptions persons = new IndexOptions(List.of(), Set.of(person), Set.of(), Map.of());
    try (LabelIndex index = Dumps.index(folder, persons, Dumps.HARBOUR)) {
      assertEquals(3, index.summary().entries());
    }
    IndexOptions english = new IndexOptions(List.of(), Set.of(), Set.of("en"), Map.of());
    try (LabelIndex index = Dumps.index(folder, english, Dumps.HARBOUR)) {
      assertEquals(List.of(), Dumps.found(index, "Hafen von Norhaven"));
      assertEquals(List.of("port"), Dumps.found(index, "Port of Norhaven"));
      assertEquals(List.of("union"), Dumps.found(index, "HWU"), "a name without a language");
    }
    IndexOptions painters =
        new IndexOptions(
            List.of(), Set.of(), Set.of(), Map.of("http://schema.org/jobTitle", "painter"));
    try (LabelIndex index = Dumps.index(folder, painters, Dumps.HARBOUR)) {
      assertEquals(List.of("strand-painter"), Dumps.found(index, "Ilse Strand"));
      assertEquals(1, index.summary().entries());
    }
    IndexOptions preferred =
        new IndexOptions(
            List.of("http://www.w3.org/2004/02/skos/core#prefLabel"), Set.of(), Set.of(), Map.of());
    try (LabelIndex index = Dumps.index(folder, preferred, Dumps.HARBOUR)) {
      assertEquals(1, index.summary().entries());
      assertEquals(2, index.summary().names());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt", "nq", "ttl", "trig", "rdf", "nt.gz", "ttl.bz2", "nq.zst", "rdf.gz"})
  void readsEverySyntaxAndCompression(String ending) throws IOException {
    Path dump = folder.resolve("harbour." + ending);
    String[] parts = ending.split("\\.", 2);
    Map<String, Lang> languages =
        Map.of("nt", Lang.NTRIPLES, "nq", Lang.NQUADS, "trig", Lang.TRIG, "rdf", Lang.RDFXML);
    try (OutputStream out = compressed(dump, parts.length == 1 ? "" : parts[1])) {
      RDFWriter.source(RDFDataMgr.loadModel(Dumps.HARBOUR.toString()))
          .lang(languages.getOrDefault(parts[0], Lang.TURTLE))
          .output(out);
    }
    IndexBuild build = new IndexBuild(folder, "test", IndexOptions.everything(), activity -> {});
    IndexSummary summary = build.run(List.of(dump));
    assertEquals(List.of(), build.problems().first());
    assertEquals(7, summary.entries());
    assertEquals(11, summary.names());
  }

  private static OutputStream compressed(Path file, String compression) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return switch (compression) {
      case "gz" -> new GZIPOutputStream(out);
      case "bz2" -> new BZip2CompressorOutputStream(out);
      case "zst" -> new ZstdOutputStream(out);
      default -> out;
    };
  }

  @Test
  void gathersWhatIsScatteredOverDumps() throws IOException {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      first.add(Dumps.line("x" + i, "Thing number " + i));
      second.add(Dumps.line("x" + (2999 - i), "Object number " + (2999 - i)));
    }
    Path one = Dumps.write(folder.resolve("one.nt"), first.toArray(String[]::new));
    Path two = Dumps.write(folder.resolve("two.nt"), second.toArray(String[]::new));
    try (LabelIndex index = Dumps.index(folder, IndexOptions.everything(), one, two)) {
      assertEquals(3000, index.summary().entries());
      assertEquals(6000, index.summary().names());
      assertEquals(List.of("x17"), Dumps.found(index, "Object number 17").subList(0, 1));
    }
  }

  @Test
  void theSameDumpsGiveTheSameAnswersInAnyOrder() throws IOException {
    Path one = Dumps.write(folder.resolve("a.nt"), Dumps.line("a", "Ash"), Dumps.line("b", "Ash"));
    Path two = Dumps.write(folder.resolve("b.nt"), Dumps.line("c", "Ash"));
    List<String> forth;
    try (LabelIndex index = Dumps.index(folder, IndexOptions.everything(), one, two)) {
      forth = Dumps.found(index, "Ash");
    }
    try (LabelIndex index = Dumps.index(folder, IndexOptions.everything(), two, one)) {
      assertEquals(forth, Dumps.found(index, "Ash"));
    }
  }

  @Test
  void aNewIndexTakesThePlaceOfTheOldOneAsAWhole() throws IOException {
    Path dump = Dumps.write(folder.resolve("new.nt"), Dumps.line("ash", "Ash"));
    Path empty = Dumps.write(folder.resolve("empty.nt"), "# nothing");
    try (LabelIndex old = Dumps.harbour(folder)) {
      IndexBuild failing =
          new IndexBuild(folder, "test", IndexOptions.everything(), activity -> {});
      assertThrows(LinkException.class, () -> failing.run(List.of(empty)));
      try (LabelIndex same = LabelIndex.open(folder, "test")) {
        assertEquals(7, same.summary().entries(), "a failure leaves the old one");
      }
      try (LabelIndex fresh = Dumps.index(folder, IndexOptions.everything(), dump)) {
        assertEquals(1, fresh.summary().entries());
      }
      assertEquals(List.of("union"), Dumps.found(old, "HWU"), "who has it open goes on with it");
    }
    try (Stream<Path> kept = Files.list(folder.resolve("test"))) {
      assertEquals(1, kept.filter(Files::isDirectory).count());
    }
  }

  @Test
  void saysWhatIsMissing() {
    LinkException failure =
        assertThrows(LinkException.class, () -> LabelIndex.open(folder, "nowhere"));
    assertTrue(failure.getMessage().contains("dixit link index nowhere"), failure.getMessage());
    IndexBuild build = new IndexBuild(folder, "x", IndexOptions.everything(), activity -> {});
    List<Path> noRdf = List.of(Path.of("README.md"));
    assertTrue(
        assertThrows(LinkException.class, () -> build.run(noRdf)).getMessage().contains(".nt"));
    assertThrows(
        LinkException.class,
        () -> new IndexBuild(folder, "../x", IndexOptions.everything(), activity -> {}));
  }
}
