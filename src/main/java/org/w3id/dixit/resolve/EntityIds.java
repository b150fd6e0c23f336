package org.w3id.dixit.resolve;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.TextSpan;

/**
 * Identifiers of entities, as paths below the base. A named entity's is its label, so that it is
 * the same in every article and on every machine; what has no name is identified within its
 * article.
 */
final class EntityIds {
  private static final String PLAIN = "-._~!$&'()*+,;=:@";

  /** Letters that Unicode deprecates, which IRI checkers warn about. */
  private static final String DEPRECATED = "\u0149\u0673\u17A3\u17A4";

  private EntityIds() {}

  static String named(String label) {
    String normal = Normalizer.normalize(label, Normalizer.Form.NFKC);
    return "entity/" + encoded(normal.strip().replaceAll("\\s+", "_"));
  }

  static String local(Article article, TextSpan span) {
    return "article/" + article.id() + "/entity/" + span.start() + "-" + span.end();
  }

  static String publisher(Article article) {
    return "article/" + article.id() + "/publisher";
  }

  /** Percent-encodes what RFC 3987 (IRIs) does not allow in a path segment. */
  private static String encoded(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              boolean letter = Character.isLetterOrDigit(c) && DEPRECATED.indexOf(c) < 0;
              if (letter || PLAIN.indexOf(c) >= 0) {
                out.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append(String.format("%%%02X", b & 0xff));
                }
              }
            });
    return out.toString();
  }
}
