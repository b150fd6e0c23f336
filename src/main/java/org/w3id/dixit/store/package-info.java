/** The TDB2 store: transactions, batches, replacing and retracting articles, compaction. */
package org.w3id.dixit.store;
