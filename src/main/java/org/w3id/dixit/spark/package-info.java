/** Many articles read on many machines: the same readers and the same reading, as a Spark job. */
package org.w3id.dixit.spark;
