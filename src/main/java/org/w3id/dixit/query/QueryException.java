package org.w3id.dixit.query;

import java.util.OptionalInt;

/**
 * A query cannot be run as it was asked for. The message is ready for the person who asked; for an
 * error at a known place of the query it ends with that line and a caret below the place.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is, for programs. */
  public enum Reason {
    /** No query of that name comes with the program. */
    UNKNOWN_QUERY,
    /** The query file cannot be read. */
    UNREADABLE,
    /** The comment lines that describe the query are not in their form. */
    HEADER,
    /** The query is not SPARQL. */
    SYNTAX,
    /** The query would write, or read something other than the store. */
    FORBIDDEN,
    /** A parameter is missing, unknown or not of its type. */
    PARAMETER,
    /** No entity of the store bears that name. */
    UNKNOWN_ENTITY,
    /** The result cannot be written in that format. */
    FORMAT,
    /** The query took too long. */
    TIMEOUT
  }

  private final Reason reason;
  private final int line;
  private final int column;

  QueryException(Reason reason, String message) {
    this(reason, message, 0, 0);
  }

  /** An exception at a place of the query; zero where the place is not known. */
  QueryException(Reason reason, String message, int line, int column) {
    super(message);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  public Reason reason() {
    return reason;
  }

  /** The line of the query, from 1, where it is known. */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /** The column of the query, from 1, where it is known. */
  public OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }
}
