/** The pipeline over a corpus in partitions. */
package org.w3id.dixit.spark;
