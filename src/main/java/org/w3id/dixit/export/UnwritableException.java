package org.w3id.dixit.export;

/** A format cannot hold something that the store contains. */
public final class UnwritableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnwritableException(ExportFormat format, RuntimeException cause) {
    super(
        "The format "
            + format
            + " cannot hold all of this store: "
            + cause.getMessage()
            + ". Choose another format, such as turtle or nquads.",
        cause);
  }
}
