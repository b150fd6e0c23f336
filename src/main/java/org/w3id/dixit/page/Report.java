package org.w3id.dixit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article with its evidence as one HTML file: style and script lie in it, it asks for nothing
 * from elsewhere, and without scripts everything in it can still be read and reached.
 */
public final class Report {
  private Report() {}

  /**
   * The whole file.
   *
   * @param version which Dixit has read the article
   */
  public static String html(ArticleView article, String version) {
    String script = resource("reader.js");
    Document document = PageShell.empty(article.title());
    Element head = document.head();
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; style-src 'unsafe-inline'; script-src '" + hash(script) + "'");
    head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
    head.appendElement("style").appendChild(new DataNode(resource("page.css")));
    document.body().appendChild(new ArticlePane(article, Site.FILE, Optional.empty()).element());
    document.body().appendChild(foot(article, version));
    document.body().appendElement("script").appendChild(new DataNode(script));
    return document.outerHtml() + "\n";
  }

  private static Element foot(ArticleView article, String version) {
    return Tags.tag(
        "footer",
        "",
        Tags.text(
            "p",
            "",
            "Read by Dixit "
                + version
                + ". What a source says is not thereby true; what stands here is who says it, and"
                + " where. "),
        Tags.tag("p", "", Tags.text("code", "", article.iri())));
  }

  private static String resource(String name) {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String script) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
