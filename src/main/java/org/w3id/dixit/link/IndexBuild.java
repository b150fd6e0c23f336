package org.w3id.dixit.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Makes the index of a dataset from its dumps. They are streamed: what they say is sorted by
 * subject on disk, so that memory does not depend on their size, nor the index on their order.
 */
public final class IndexBuild {
  /** As many facts are sorted in memory before they go to disk; some 60 MB. */
  private static final int FACTS_IN_MEMORY = 250_000;

  private static final double WRITER_MEGABYTES = 64;
  private static final long TOLD_EVERY = 50_000;

  private final IndexFolder folder;
  private final IndexOptions options;
  private final Consumer<String> progress;
  private final DumpProblems problems = new DumpProblems();
  private final DatasetVocabulary vocabulary = DatasetVocabulary.shipped();

  private long entries;
  private long names;
  private long mostReferences;

  /**
   * @param indexes the folder of all indexes, made if missing
   * @param name of the dataset
   * @param progress is told what is being done, in a few words, now and then
   * @throws LinkException if the name cannot be that of a folder
   */
  public IndexBuild(Path indexes, String name, IndexOptions options, Consumer<String> progress) {
    this.folder = new IndexFolder(indexes, name, IndexFolder.Content.LABELS);
    this.options = options;
    this.progress = progress;
  }

  /**
   * Reads the dumps and takes the new index into use in the place of an older one.
   *
   * @throws LinkException if a dump is missing or not RDF by its name, nothing in them has a name
   *     to index, or the disk refuses; an older index is then as it was
   */
  public IndexSummary run(List<Path> dumps) {
    List<DumpFile> files = dumps.stream().map(DumpFile::of).toList();
    return folder.replace(fresh -> write(files, fresh));
  }

  /** What could not be read, after the run. */
  public DumpProblems problems() {
    return problems;
  }

  private IndexSummary write(List<DumpFile> files, Path fresh) throws IOException {
    SortedDataBag<Fact> facts =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(FACTS_IN_MEMORY),
            Fact.serialization(),
            Comparator.naturalOrder());
    try {
      DumpReader reader =
          new DumpReader(new FactCollector(vocabulary, options, facts::add), problems);
      for (DumpFile file : files) {
        reader.read(file, share(file));
      }
      index(facts, fresh);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      facts.close();
    }
    if (entries == 0) {
      throw LinkException.wrong(
          "Nothing in "
              + String.join(", ", files.stream().map(file -> file.path().toString()).toList())
              + " has a name to index, as far as it could be read ("
              + problems.count()
              + " places could not). Name the properties that hold names with --label, and see"
              + " whether --type, --language or --filter leave all out.");
    }
    List<String> sources =
        files.stream().map(file -> file.path().getFileName().toString()).toList();
    return new IndexSummary(sources, entries, names, problems.count(), mostReferences);
  }

  private void index(SortedDataBag<Fact> facts, Path fresh) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(WRITER_MEGABYTES);
    try (FSDirectory directory = FSDirectory.open(fresh);
        IndexWriter writer = new IndexWriter(directory, config)) {
      Iterator<Fact> sorted = facts.iterator();
      try {
        EntryBuilder entry = null;
        while (sorted.hasNext()) {
          Fact fact = sorted.next();
          if (entry == null || !entry.subject().equals(fact.subject())) {
            finish(entry, writer);
            entry = new EntryBuilder(vocabulary, options, fact.subject());
          }
          entry.add(fact);
        }
        finish(entry, writer);
      } finally {
        Iter.close(sorted);
      }
      progress.accept("merging the index");
      writer.forceMerge(1);
      writer.commit();
    }
  }

  private void finish(EntryBuilder builder, IndexWriter writer) throws IOException {
    Optional<DatasetEntry> built = builder == null ? Optional.empty() : builder.build();
    if (built.isEmpty()) {
      return;
    }
    DatasetEntry entry = built.get();
    writer.addDocument(EntryDocument.of(entry));
    entries++;
    names += entry.names().size() + entry.otherNames().size();
    mostReferences = Math.max(mostReferences, entry.references());
    if (entries % TOLD_EVERY == 0) {
      progress.accept("indexed " + entries + " entries");
    }
  }

  private Share share(DumpFile file) throws IOException {
    String name = file.path().getFileName().toString();
    return new Share(name, Math.max(1, Files.size(file.path())), progress);
  }
}
