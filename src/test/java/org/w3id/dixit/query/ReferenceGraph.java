package org.w3id.dixit.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The graph of the sample article worked out by hand, with what the queries join it to. */
final class ReferenceGraph {
  private static final List<String> FILES =
      List.of("accession-talks.trig", "outside.trig", "vocabulary.trig");

  private static final List<String> SAMPLES =
      List.of(
          "dock-strike.trig",
          "plant-explosion.trig",
          "plant-explosion-aftermath.trig",
          "aid-deliveries.trig",
          "vocabulary.trig");

  private static final Map<List<String>, DatasetGraph> LOADED = new ConcurrentHashMap<>();

  private ReferenceGraph() {}

  static DatasetGraph load() {
    return load(FILES);
  }

  /** The other sample articles: sources that agree, differ and contradict each other. */
  static DatasetGraph samples() {
    return load(SAMPLES);
  }

  /** Four articles of three outlets on one matter. */
  static DatasetGraph ferry() {
    return load(List.of("ferry.trig", "vocabulary.trig"));
  }

  /** The same, beside what an earlier build said of one of them. */
  static DatasetGraph ferryAndBefore() {
    return load(List.of("ferry.trig", "ferry-before.trig", "vocabulary.trig"));
  }

  /** An agency's report, a copy of it, and a quotation in other words. */
  static DatasetGraph copies() {
    return load(List.of("copies.trig", "vocabulary.trig"));
  }

  /** Outlets and days, and among the articles a copy. */
  static DatasetGraph ferryAndCopies() {
    return load(List.of("ferry.trig", "copies.trig", "vocabulary.trig"));
  }

  /** Sources that the authority does not know, for several reasons. */
  static DatasetGraph unknown() {
    return load(List.of("unknown.trig", "vocabulary.trig"));
  }

  /** The same dataset for the same files; it is only read. */
  private static DatasetGraph load(List<String> files) {
    return LOADED.computeIfAbsent(files, ReferenceGraph::read);
  }

  private static DatasetGraph read(List<String> files) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(() -> files.forEach(file -> read(data, file)));
    return data;
  }

  private static void read(DatasetGraph data, String file) {
    RDFDataMgr.read(data, ReferenceGraph.class.getResource("/reference/" + file).toString());
  }
}
