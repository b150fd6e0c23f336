package org.w3id.dixit.pipeline;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.assembler.DatasetAssembler;
import org.apache.jena.sparql.util.graph.GraphUtils;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.vocabulary.DX;

/**
 * Makes a {@code dx:ArticleDataset} of a Jena assembler description, such as a configuration of
 * Fuseki: the graphs of all articles in its {@code dx:articles}, read when the dataset is made and
 * held in memory. An input that cannot be read is told to the log and passed over.
 */
public final class ArticleDataset extends DatasetAssembler {
  /** Files, folders or patterns, from where the program was started. */
  public static final Property ARTICLES = property(DX.articles.getURI());

  /** Where described things have their IRIs; {@link GraphReader#DEFAULT_BASE} if left out. */
  public static final Property BASE = property(DX.base.getURI());

  private static final Logger LOG = LoggerFactory.getLogger(ArticleDataset.class);

  private final Supplier<Pipeline> pipeline;

  /**
   * @param pipeline asked for each dataset
   */
  ArticleDataset(Supplier<Pipeline> pipeline) {
    this.pipeline = pipeline;
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  /**
   * @throws AssemblerException if there is no input, or no article in any
   */
  @Override
  protected DatasetGraph createDataset(Assembler assembler, Resource root) {
    List<String> inputs = GraphUtils.multiValueString(root, ARTICLES);
    String base = GraphUtils.getStringValue(root, BASE);
    GraphReader reader =
        GraphReader.of(pipeline.get(), base == null ? GraphReader.DEFAULT_BASE : base);
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    try (Stream<Intake> intakes = ArticleReader.stream(inputs, ReadSettings.standard())) {
      Txn.executeWrite(dataset, () -> intakes.forEach(intake -> read(intake, reader, dataset)));
    }
    if (dataset.isEmpty()) {
      throw new AssemblerException(
          root,
          "dx:articles names no article that can be read: "
              + inputs
              + "; give files, folders or patterns from where the program is started.");
    }
    return dataset;
  }

  private static void read(Intake intake, GraphReader reader, DatasetGraph dataset) {
    if (intake instanceof Taken taken) {
      reader.read(taken.article()).stream().forEach(dataset::add);
    } else if (intake instanceof PassedOver passed) {
      LOG.warn("{}", passed.message());
    }
  }
}
