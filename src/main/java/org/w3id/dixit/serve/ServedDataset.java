package org.w3id.dixit.serve;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;

/**
 * The dataset that Fuseki is given: for each request the store of that request, in whose read
 * transaction it already is. It cannot be written to.
 */
final class ServedDataset extends DatasetGraphWrapper {
  private static final DatasetGraph NOTHING = DatasetGraphFactory.empty();

  private final ThreadLocal<DatasetGraph> current = ThreadLocal.withInitial(() -> NOTHING);
  private final ThreadLocal<Boolean> begun = ThreadLocal.withInitial(() -> false);

  ServedDataset(Context context) {
    super(NOTHING, context);
  }

  /** Shows the data of a request to this thread. */
  void show(DatasetGraph data) {
    current.set(data);
  }

  /** Ends what {@link #show} began. */
  void hide() {
    current.remove();
    begun.remove();
  }

  @Override
  protected DatasetGraph get() {
    return current.get();
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return true;
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      throw new JenaTransactionException("The store is only read.");
    }
    begun.set(true);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    begun.set(false);
  }

  @Override
  public void abort() {
    begun.set(false);
  }

  @Override
  public void end() {
    begun.set(false);
  }

  @Override
  public boolean isInTransaction() {
    return begun.get();
  }

  @Override
  public ReadWrite transactionMode() {
    return begun.get() ? ReadWrite.READ : null;
  }

  @Override
  public TxnType transactionType() {
    return begun.get() ? TxnType.READ : null;
  }
}
