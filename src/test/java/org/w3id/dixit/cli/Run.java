package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.export.Claims;
import org.w3id.dixit.store.Store;

/**
 * One run of a command within this process.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /** Makes a store that holds the article of {@link Claims}. */
  static String storeOfClaims(Path folder) {
    try (Store store = Store.openOrCreate(folder)) {
      List<Quad> quads = Iter.toList(Claims.load().find());
      store.replaceArticle(Claims.ARTICLE, quads);
    }
    return folder.toString();
  }
}
