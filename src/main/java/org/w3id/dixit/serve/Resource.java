package org.w3id.dixit.serve;

import java.io.IOException;

/**
 * What stands behind one address of the server: a page, a list, the answer to a question. Requests
 * ask it in parallel.
 */
@FunctionalInterface
public interface Resource {
  /**
   * Answers a request. Nothing is sent before this returns, so it may fail at any point: what it
   * has written is then thrown away and the failure is sent instead.
   *
   * @throws Problem if the request cannot be answered, with the status and the sentence to send
   * @throws IOException if the answer is larger than the server sends
   */
  void answer(Ask ask, Reply reply) throws IOException;

  /** Whether it reads the store; if not, it answers even where the server is busy. */
  default boolean readsStore() {
    return true;
  }
}
