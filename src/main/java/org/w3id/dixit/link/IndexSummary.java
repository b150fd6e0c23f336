package org.w3id.dixit.link;

import java.util.List;
import java.util.Properties;

/**
 * What an index holds.
 *
 * @param dumps the names of the files that it was made from
 * @param entries how many things have a name in it
 * @param names how many names they have
 * @param skipped how many places of the dumps could not be read
 * @param mostReferences how often the dataset refers to what it refers to most
 */
public record IndexSummary(
    List<String> dumps, long entries, long names, long skipped, long mostReferences) {
  private static final String SEPARATOR = "|";

  public IndexSummary {
    dumps = List.copyOf(dumps);
  }

  void save(Properties properties) {
    properties.setProperty("dumps", String.join(SEPARATOR, dumps));
    properties.setProperty("entries", Long.toString(entries));
    properties.setProperty("names", Long.toString(names));
    properties.setProperty("skipped", Long.toString(skipped));
    properties.setProperty("mostReferences", Long.toString(mostReferences));
  }

  static IndexSummary load(Properties properties) {
    return new IndexSummary(
        List.of(properties.getProperty("dumps", "").split("\\|")),
        number(properties, "entries"),
        number(properties, "names"),
        number(properties, "skipped"),
        number(properties, "mostReferences"));
  }

  private static long number(Properties properties, String key) {
    return Long.parseLong(properties.getProperty(key, "0"));
  }
}
