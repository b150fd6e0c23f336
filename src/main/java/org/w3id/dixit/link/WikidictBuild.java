package org.w3id.dixit.link;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Makes an index of the wikidict, a dictionary from words of links to titles of Wikipedia, out of
 * the jar of CoreNLP's models that has it. It is streamed: memory does not depend on its size.
 */
public final class WikidictBuild {
  /** The folder of the index, among the other ones. */
  static final String NAME = "wikidict";

  private static final String ENTRY = "wikidict.tab.gz";
  private static final double WRITER_MEGABYTES = 96;
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LINE = 1 << 14;

  private final IndexFolder folder;
  private final Consumer<String> progress;
  private final DumpProblems problems = new DumpProblems();

  private long titles;
  private long names;
  private long mostSurfaces;
  private WikidictDocument open;

  /**
   * @param indexes the folder of all indexes, made if missing
   * @param progress is told what is being done, in a few words, now and then
   */
  public WikidictBuild(Path indexes, Consumer<String> progress) {
    this.folder = new IndexFolder(indexes, NAME, IndexFolder.Content.WIKIDICT);
    this.progress = progress;
  }

  /**
   * Reads the dictionary and takes the new index into use in the place of an older one. Lines that
   * are not words, title and score are counted and passed over.
   *
   * @throws LinkException if the file is no jar with the dictionary in it, breaks off, or the disk
   *     refuses; an older index is then as it was
   */
  public IndexSummary run(Path models) {
    try (ZipFile jar = new ZipFile(models.toFile())) {
      ZipEntry entry =
          jar.stream()
              .filter(each -> each.getName().endsWith(ENTRY))
              .findFirst()
              .orElseThrow(() -> noDictionary(models, "it has no " + ENTRY));
      return folder.replace(fresh -> write(models, jar, entry, fresh));
    } catch (IOException e) {
      throw noDictionary(models, String.valueOf(e.getMessage()));
    }
  }

  /** The lines that could not be read, after the run. */
  public DumpProblems problems() {
    return problems;
  }

  private static LinkException noDictionary(Path models, String reason) {
    return LinkException.wrong(
        models
            + " is no jar with the wikidict ("
            + reason
            + "); name the one of CoreNLP's models that has it, such as"
            + " stanford-corenlp-4.5.10-models-english-kbp.jar.");
  }

  private IndexSummary write(Path models, ZipFile jar, ZipEntry entry, Path fresh)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(WRITER_MEGABYTES);
    Share share = new Share(ENTRY, Math.max(1, entry.getSize()), progress);
    try (FSDirectory directory = FSDirectory.open(fresh);
        IndexWriter writer = new IndexWriter(directory, config);
        InputStream packed = new CountedStream(jar.getInputStream(entry), share);
        InputStream in = new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER)) {
      read(models.getFileName() + ", " + ENTRY, in, writer);
      finish(writer);
      progress.accept("writing the index to disk");
      writer.commit();
    }
    if (titles == 0) {
      throw LinkException.wrong(
          "Nothing in " + models + " could be read as a line of the wikidict.");
    }
    return new IndexSummary(
        List.of(models.getFileName().toString()), titles, names, problems.count(), mostSurfaces);
  }

  private void read(String place, InputStream in, IndexWriter writer) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 1;
    for (int octet = in.read(); octet >= 0; octet = in.read()) {
      if (octet == '\n') {
        take(place, number, line, writer);
        line.reset();
        number++;
      } else if (line.size() <= LONGEST_LINE) {
        line.write(octet);
      }
    }
    if (line.size() > 0) {
      take(place, number, line, writer);
    }
  }

  private void take(String place, long number, ByteArrayOutputStream octets, IndexWriter writer)
      throws IOException {
    Optional<WikidictLine> line = text(octets).flatMap(WikidictLine::of);
    if (line.isEmpty()) {
      problems.add(place, number, 0, "not words, title and score, with tabs between them");
      return;
    }
    if (open == null || !open.title().equals(line.get().title())) {
      finish(writer);
      open = new WikidictDocument(line.get().title());
    }
    open.add(line.get());
  }

  private static Optional<String> text(ByteArrayOutputStream octets) {
    if (octets.size() > LONGEST_LINE) {
      return Optional.empty();
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(octets.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private void finish(IndexWriter writer) throws IOException {
    if (open == null || !open.isNamed()) {
      return;
    }
    writer.addDocument(open.document());
    titles++;
    names += open.names();
    mostSurfaces = Math.max(mostSurfaces, open.surfaces());
  }
}
