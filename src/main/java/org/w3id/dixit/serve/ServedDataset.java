package org.w3id.dixit.serve;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.w3id.dixit.query.UserDatasets;

/**
 * The dataset that Fuseki is given: for each request the store of that request, in whose read
 * transaction it already is. It cannot be written to.
 */
final class ServedDataset extends DatasetGraphWrapper {
  private static final DatasetGraph NOTHING = DatasetGraphFactory.empty();

  private static final ThreadLocal<DatasetGraph> CURRENT = ThreadLocal.withInitial(() -> NOTHING);
  private static final ThreadLocal<Context> CONTEXT = new ThreadLocal<>();
  private static final ThreadLocal<Boolean> BEGUN = ThreadLocal.withInitial(() -> false);

  ServedDataset(Context context) {
    super(NOTHING, context);
  }

  /** Shows the data of a request to this thread. */
  void show(DatasetGraph data) {
    CURRENT.set(data);
    UserDatasets.context(data)
        .ifPresent(special -> CONTEXT.set(Context.mergeCopy(special, super.getContext())));
  }

  /** Ends what {@link #show} began. */
  void hide() {
    CURRENT.remove();
    CONTEXT.remove();
    BEGUN.remove();
  }

  @Override
  protected DatasetGraph get() {
    return CURRENT.get();
  }

  @Override
  public Context getContext() {
    Context special = CONTEXT.get();
    return special == null ? super.getContext() : special;
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
    BEGUN.set(true);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    BEGUN.set(false);
  }

  @Override
  public void abort() {
    BEGUN.set(false);
  }

  @Override
  public void end() {
    BEGUN.set(false);
  }

  @Override
  public boolean isInTransaction() {
    return BEGUN.get();
  }

  @Override
  public ReadWrite transactionMode() {
    return BEGUN.get() ? ReadWrite.READ : null;
  }

  @Override
  public TxnType transactionType() {
    return BEGUN.get() ? TxnType.READ : null;
  }
}
