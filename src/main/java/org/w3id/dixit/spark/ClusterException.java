package org.w3id.dixit.spark;

/** A job cannot be begun or ended. The message is for the person who submits it. */
final class ClusterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClusterException(String message) {
    super(message);
  }

  ClusterException(String message, Throwable cause) {
    super(message, cause);
  }
}
