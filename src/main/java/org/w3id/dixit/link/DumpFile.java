package org.w3id.dixit.link;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.apache.jena.riot.Lang;

/**
 * A file of RDF. Its name says how it is written: {@code .nt}, {@code .nq}, {@code .ttl}, {@code
 * .n3}, {@code .trig}, {@code .rdf}, {@code .owl} or {@code .xml}, and {@code .gz}, {@code .bz2} or
 * {@code .zst} after it.
 */
record DumpFile(Path path, Lang language, String compression) {
  private static final Map<String, Lang> LANGUAGES =
      Map.of(
          "nt", Lang.NTRIPLES,
          "nq", Lang.NQUADS,
          "ttl", Lang.TURTLE,
          "n3", Lang.TURTLE,
          "trig", Lang.TRIG,
          "rdf", Lang.RDFXML,
          "owl", Lang.RDFXML,
          "xml", Lang.RDFXML);

  private static final List<String> COMPRESSIONS = List.of("gz", "bz2", "zst");
  private static final int BUFFER = 1 << 16;

  /**
   * @throws LinkException if there is no such file, or its name does not say how it is written
   */
  static DumpFile of(Path path) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw LinkException.wrong(
          path + " is not a file that can be read; name one or more dumps of RDF.");
    }
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    String compression = ending(name);
    if (COMPRESSIONS.contains(compression)) {
      name = name.substring(0, name.length() - compression.length() - 1);
    } else {
      compression = "";
    }
    Lang language = LANGUAGES.get(ending(name));
    if (language == null) {
      throw LinkException.wrong(
          path
              + " is not RDF by its name; it has to end in .nt, .nq, .ttl, .n3, .trig, .rdf, .owl or"
              + " .xml, with .gz, .bz2 or .zst after it where it is compressed.");
    }
    return new DumpFile(path, language, compression);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether one broken line says nothing of the others. */
  boolean isLineBased() {
    return language.equals(Lang.NTRIPLES) || language.equals(Lang.NQUADS);
  }

  /**
   * The plain bytes.
   *
   * @param read is told how many bytes of the file have been read, after each reading
   */
  InputStream open(LongConsumer read) throws IOException {
    InputStream file = new CountedStream(Files.newInputStream(path), read);
    try {
      InputStream buffered = new BufferedInputStream(file, BUFFER);
      return switch (compression) {
        case "gz" -> new GZIPInputStream(buffered, BUFFER);
        case "bz2" -> new BZip2CompressorInputStream(buffered, true);
        case "zst" -> new ZstdCompressorInputStream(buffered);
        default -> buffered;
      };
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }
}
