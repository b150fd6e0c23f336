package org.w3id.dixit.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** The store of one short article in {@code src/test/resources/claims/ordinals.trig}. */
public final class Claims {
  public static final String BASE = "https://w3id.org/dixit/kg/";
  public static final String ARTICLE = BASE + "article/1028c4ee3ea0d212";

  private Claims() {}

  public static DatasetGraph load() {
    return RDFDataMgr.loadDatasetGraph("claims/ordinals.trig");
  }

  static List<Quad> quads() {
    return new ArrayList<>(Iter.toList(load().find()));
  }

  static DatasetGraph of(List<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.create();
    quads.forEach(data::add);
    return data;
  }
}
