package org.w3id.dixit.link;

/**
 * A place of a dump that could not be read and was passed over.
 *
 * @param dump the file
 * @param line the line, from 1; 0 where it is not known
 * @param column the column, from 1; 0 where the whole line is meant
 * @param reason what is wrong with it, in words
 */
public record DumpProblem(String dump, long line, long column, String reason) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(dump);
    if (line > 0) {
      text.append(", line ").append(line);
    }
    if (column > 0) {
      text.append(", column ").append(column);
    }
    return text.append(": ").append(reason).toString();
  }
}
