package org.w3id.dixit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.QueryRun;

/** The SPARQL queries behind the pages, files beside this class. */
enum PageQuery {
  ARTICLE("article"),
  ASSERTIONS("assertions"),
  SPANS("spans"),
  CONTENTS("contents"),
  NAMES("names"),
  LATEST("latest"),
  ENTITY("entity"),
  OTHER_NAMES("other-names"),
  SAID("said"),
  SAID_ABOUT("said-about"),
  MENTION("mention"),
  NEIGHBOURS("neighbours"),
  SPEAKERS("speakers"),
  DAYS("days");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String file;

  PageQuery(String file) {
    this.file = file;
  }

  /** The query with its header. */
  NamedQuery query() {
    return NamedQuery.parse(file, text());
  }

  /**
   * Its rows, empty where nothing is bound.
   *
   * @param data a dataset in a read transaction
   * @throws org.w3id.dixit.query.QueryException if a value does not fit, or the time is over
   */
  List<List<String>> rows(DatasetGraph data, Map<String, String> values) {
    return QueryRun.of(query(), values).withTimeout(PATIENCE).rows(data);
  }

  private String text() {
    try (InputStream in = PageQuery.class.getResourceAsStream("sparql/" + file + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
