package org.w3id.dixit.link;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A wikidict of a few invented people, places and bodies, in a jar as the large one. */
final class TinyWikidict {
  static final List<String> LINES =
      List.of(
          "Courier\tCourier_(newspaper)\t0.7",
          "the Courier, a newspaper of Norhaven\tCourier_(newspaper)\t1.0",
          "Courier (paper)\tCourier_(newspaper)\t1.0",
          "COURIER\tCourier_(album)\t0.9",
          "Ines Valdor\tInes_Valdor\t0.99",
          "INES VALDOR\tInes_Valdor\t0.9",
          "Valdor, harbour master of Norhaven\tInes_Valdor\t1.0",
          "http://en.wikipedia.org/wiki/Ines_Valdor\tInes_Valdor\t1.0",
          "Norhaven\tNorhaven\t0.95",
          "port of Norhaven\tNorhaven\t1.0",
          "Norhaven, Ostmark\tNorhaven,_Ostmark\t1.0",
          "Valdor\tValdor_(band)\t0.8",
          "Valdor's second album\tValdor_(band)\t1.0",
          "Valdor (surname)\tValdor_(surname)\t1.0");

  private TinyWikidict() {}

  static Path jar(Path file, List<String> lines) throws IOException {
    return jar(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Path jar(Path file, byte[] dictionary) throws IOException {
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new ZipEntry("models/readme.txt"));
      jar.putNextEntry(new ZipEntry("models/wikidict.tab.gz"));
      try (OutputStream packed = new GZIPOutputStream(jar)) {
        packed.write(dictionary);
      }
    }
    return file;
  }

  /** The folder of the index itself. */
  static Path index(Path folder, String... more) throws IOException {
    List<String> lines = new ArrayList<>(LINES);
    lines.addAll(List.of(more));
    Path jar = jar(folder.resolve("models.jar"), lines);
    new WikidictBuild(folder.resolve("index"), activity -> {}).run(jar);
    return folder.resolve("index").resolve("wikidict");
  }
}
