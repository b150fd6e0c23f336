package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.link.Wikidict.Hit;

/** From a jar to an index that is asked. */
class WikidictTest {
  @TempDir Path folder;

  private static List<String> titles(List<Hit> hits) {
    return hits.stream().map(Hit::title).toList();
  }

  @Test
  void spellingsGiveTitlesWithTheirShare() throws IOException {
    try (Wikidict wikidict = Wikidict.open(TinyWikidict.index(folder))) {
      List<Hit> found = wikidict.spelled("Courier", 5);
      assertEquals(List.of("Courier_(newspaper)"), titles(found));
      assertEquals(0.7, found.get(0).value(), 0.01);
      assertEquals(3, found.get(0).surfaces());
      assertEquals(
          Set.of("Courier_(newspaper)", "Courier_(album)"),
          Set.copyOf(titles(wikidict.spelledLike("courier", 5))));
      assertEquals(List.of(), wikidict.spelled("Courie", 5));
      assertEquals(List.of(), wikidict.spelledLike("?!", 5));
    }
  }

  @Test
  void anAddressIsNoNameButCountsAsALink() throws IOException {
    try (Wikidict wikidict = Wikidict.open(TinyWikidict.index(folder))) {
      assertEquals(List.of(), wikidict.spelled("http://en.wikipedia.org/wiki/Ines_Valdor", 5));
      assertEquals(4, wikidict.spelled("Ines Valdor", 5).get(0).surfaces());
      assertEquals(4, wikidict.mostSurfaces());
    }
  }

  @Test
  void wordsOfTitlesAndOfLinksAreFound() throws IOException {
    try (Wikidict wikidict = Wikidict.open(TinyWikidict.index(folder))) {
      assertEquals("Ines_Valdor", wikidict.withWords(Set.of("valdor"), 5).get(0).title());
      assertEquals(List.of(), wikidict.withWords(Set.of("valdor", "tilda"), 5));
      assertEquals(List.of(), wikidict.withWords(Set.of(), 5));
      Map<String, Double> context =
          wikidict.context(
              Set.of("Ines_Valdor", "Valdor_(band)"), List.of("harbour", "norhaven", "nothing"));
      assertEquals(Set.of("Ines_Valdor", "Valdor_(band)"), context.keySet());
      assertTrue(context.get("Ines_Valdor") > context.get("Valdor_(band)"), context.toString());
    }
  }

  @Test
  void aTitleWhoseLinesStandApartIsFoundWithAllOfThem() throws IOException {
    Path index = TinyWikidict.index(folder, "Madame Valdor\tInes_Valdor\t0.5");
    try (Wikidict wikidict = Wikidict.open(index)) {
      assertEquals(List.of("Ines_Valdor"), titles(wikidict.spelled("Madame Valdor", 5)));
      assertEquals(List.of("Ines_Valdor"), titles(wikidict.spelled("Ines Valdor", 5)));
    }
  }

  @Test
  void badLinesAreCountedWithTheirPlaces() throws IOException {
    ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    dictionary.writeBytes("Courier\tCourier_(newspaper)\t0.7\n".getBytes(StandardCharsets.UTF_8));
    dictionary.writeBytes("two\tfields\n".getBytes(StandardCharsets.UTF_8));
    dictionary.writeBytes("Score\tScore\tmany\n".getBytes(StandardCharsets.UTF_8));
    dictionary.writeBytes("Score\tScore\t1.5\n".getBytes(StandardCharsets.UTF_8));
    dictionary.writeBytes("Score\tScore\tNaN\n".getBytes(StandardCharsets.UTF_8));
    dictionary.writeBytes("Score\t\t0.5\n".getBytes(StandardCharsets.UTF_8));
    dictionary.writeBytes(new byte[] {'B', (byte) 0xFF, '\t', 'B', '\t', '1', '\n'});
    dictionary.writeBytes(("x".repeat(20_000) + "\tLong\t1.0\n").getBytes(StandardCharsets.UTF_8));
    dictionary.writeBytes("Last\tLast\t1.0".getBytes(StandardCharsets.UTF_8));
    Path jar = TinyWikidict.jar(folder.resolve("models.jar"), dictionary.toByteArray());
    WikidictBuild build = new WikidictBuild(folder, activity -> {});
    IndexSummary summary = build.run(jar);
    assertEquals(2, summary.entries());
    assertEquals(7, summary.skipped());
    assertEquals(
        List.of(2L, 3L, 4L, 5L, 6L, 7L, 8L),
        build.problems().first().stream().map(DumpProblem::line).toList());
  }

  @Test
  void anOlderIndexStaysUntilTheNewOneIsWhole() throws IOException {
    Path index = TinyWikidict.index(folder);
    List<Path> wrong = new ArrayList<>();
    wrong.add(folder.resolve("missing.jar"));
    wrong.add(Files.writeString(folder.resolve("text.jar"), "no archive"));
    Path other = folder.resolve("other.jar");
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(other))) {
      jar.putNextEntry(new ZipEntry("nothing.txt"));
    }
    wrong.add(other);
    wrong.add(TinyWikidict.jar(folder.resolve("empty.jar"), List.of("no line")));
    Path broken = folder.resolve("broken.jar");
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(broken))) {
      jar.putNextEntry(new ZipEntry("wikidict.tab.gz"));
      jar.write(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 1});
    }
    wrong.add(broken);
    for (Path each : wrong) {
      WikidictBuild build = new WikidictBuild(index.getParent(), activity -> {});
      LinkException thrown = assertThrows(LinkException.class, () -> build.run(each));
      assertTrue(
          thrown.getMessage().contains(each.getFileName().toString())
              || thrown.getMessage().contains("older index"),
          thrown.getMessage());
      try (Wikidict wikidict = Wikidict.open(index)) {
        assertFalse(wikidict.spelled("Courier", 5).isEmpty());
      }
    }
  }

  @Test
  void oneKindOfIndexIsNotTakenForTheOther() throws IOException {
    Path index = TinyWikidict.index(folder);
    assertThrows(LinkException.class, () -> LabelIndex.open(index.getParent(), "wikidict"));
    Dumps.harbour(index.getParent()).close();
    assertThrows(LinkException.class, () -> Wikidict.open(index.resolveSibling("test")));
  }
}
