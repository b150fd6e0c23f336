package org.w3id.dixit.query;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMainQuad;
import org.apache.jena.sparql.engine.main.solver.OpExecutorQuads;
import org.apache.jena.sparql.util.Context;

/**
 * A store and the user's datasets beside it, as one to read. No graph is in both (see {@link
 * UserDatasets}). Nothing can be written to it.
 */
final class DatasetsBeside extends DatasetGraphBaseFind {
  private final DatasetGraph store;
  private final DatasetGraph beside;

  /**
   * A view on both.
   *
   * @param store in a read transaction
   */
  DatasetsBeside(DatasetGraph store, DatasetGraph beside) {
    this.store = store;
    this.beside = beside;
  }

  /**
   * How queries run here: quad by quad. The usual way of a dataset that is not TDB's would try
   * every graph of the store where a query leaves the graph open.
   */
  static Context context() {
    Context context = ARQ.getContext().copy();
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(QueryEngineMainQuad.getFactory());
    QueryEngineRegistry.set(context, engines);
    QC.setFactory(context, OpExecutorQuads::new);
    return context;
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return store.find(Quad.defaultGraphIRI, s, p, o);
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
    return Iter.concat(beside.findNG(g, s, p, o), store.findNG(g, s, p, o));
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
    return Iter.concat(beside.findNG(Node.ANY, s, p, o), store.findNG(Node.ANY, s, p, o));
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return Iter.concat(beside.listGraphNodes(), store.listGraphNodes());
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public PrefixMap prefixes() {
    return store.prefixes();
  }

  @Override
  public void add(Quad quad) {
    throw readOnly();
  }

  @Override
  public void delete(Quad quad) {
    throw readOnly();
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw readOnly();
  }

  @Override
  public void removeGraph(Node name) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a store is read here, with datasets beside it");
  }

  // The transaction is the store's; the datasets do not change.

  @Override
  public boolean supportsTransactions() {
    return false;
  }

  @Override
  public void begin(TxnType type) {
    throw readOnly();
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void abort() {
    throw readOnly();
  }

  @Override
  public void end() {
    throw readOnly();
  }

  @Override
  public boolean isInTransaction() {
    return true;
  }

  @Override
  public ReadWrite transactionMode() {
    return ReadWrite.READ;
  }

  @Override
  public TxnType transactionType() {
    return TxnType.READ;
  }
}
