package org.w3id.dixit.export;

/** The store holds no article of the IRI that was asked for. */
public final class UnknownArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param article the IRI that was asked for
   */
  public UnknownArticleException(String article) {
    super("No article <" + article + "> in the store.");
  }
}
