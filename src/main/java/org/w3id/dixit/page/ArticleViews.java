package org.w3id.dixit.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.model.TextSpan;

/** Reads articles out of a store, with the queries of {@link PageQuery} and nothing else. */
public final class ArticleViews {
  private static final String UNKNOWN = "unknown";

  private final Map<String, String> article;
  private final DatasetGraph data;
  private final String iri;

  private ArticleViews(DatasetGraph data, String iri) {
    this.data = data;
    this.iri = iri;
    this.article = Map.of("article", iri);
  }

  /**
   * The article of this IRI, if the store holds it.
   *
   * @param data a dataset in a read transaction
   */
  public static Optional<ArticleView> find(DatasetGraph data, String iri) {
    return new ArticleViews(data, iri).find();
  }

  private Optional<ArticleView> find() {
    List<List<String>> rows = PageQuery.ARTICLE.rows(data, article);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> row = rows.get(0);
    return Optional.of(
        new ArticleView(
            iri,
            row.get(0),
            stated(row.get(1)),
            stated(row.get(2)),
            stated(row.get(3)).filter(publisher -> !SourceKey.isUnstated(publisher)),
            stated(row.get(4)),
            stated(row.get(5)),
            assertions(row.get(0))));
  }

  private static Optional<String> stated(String value) {
    return Optional.of(value).filter(each -> !each.isEmpty());
  }

  private List<AssertionView> assertions(String text) {
    Map<String, Described> described = new LinkedHashMap<>();
    for (List<String> row : PageQuery.ASSERTIONS.rows(data, article)) {
      described
          .computeIfAbsent(row.get(0), each -> new Described())
          .values
          .computeIfAbsent(Words.localName(row.get(1)), each -> new ArrayList<>())
          .add(row.get(2));
    }
    for (List<String> row : PageQuery.SPANS.rows(data, article)) {
      described
          .get(row.get(0))
          .spans
          .computeIfAbsent(Words.localName(row.get(1)), each -> new ArrayList<>())
          .add(new TextSpan(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))));
    }
    Map<String, EntityView> names = names();
    Map<String, List<ClaimView>> claims =
        new Claims(names, text).of(PageQuery.CONTENTS.rows(data, article));
    List<AssertionView> views = new ArrayList<>();
    described.forEach(
        (assertion, each) ->
            views.add(each.view(assertion, names, claims.getOrDefault(assertion, List.of()))));
    return numbered(views);
  }

  private static List<AssertionView> numbered(List<AssertionView> views) {
    views.sort(
        Comparator.comparingInt(AssertionView::start)
            .thenComparing(Comparator.comparingInt(AssertionView::end).reversed())
            .thenComparing(AssertionView::iri));
    List<AssertionView> numbered = new ArrayList<>();
    for (AssertionView view : views) {
      numbered.add(view.numbered(numbered.size() + 1));
    }
    return numbered;
  }

  private Map<String, EntityView> names() {
    Map<String, EntityView> names = new LinkedHashMap<>();
    for (List<String> row : PageQuery.NAMES.rows(data, article)) {
      names.merge(
          row.get(0),
          new EntityView(
              row.get(0),
              row.get(1),
              Words.of(Words.localName(row.get(2))),
              stated(row.get(3)).map(List::of).orElse(List.of())),
          EntityView::withLinksOf);
    }
    return names;
  }

  /** What the store says of one assertion, by the local names of the properties. */
  private static final class Described {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<TextSpan>> spans = new LinkedHashMap<>();

    AssertionView view(String iri, Map<String, EntityView> names, List<ClaimView> claims) {
      return new AssertionView(
          iri,
          0,
          entity(one("source").orElse(UNKNOWN), names),
          concept("act"),
          concept("certainty"),
          concept("polarity"),
          concept("temporality"),
          concept("attribution"),
          concept("speech"),
          one("contentText").orElse(""),
          one("cueText").orElse(""),
          spans("contentSpan"),
          spans("cueSpan"),
          spans("sourceSpan"),
          spans("evidence"),
          one("saidOn"),
          one("venueText"),
          one("addressee").map(to -> entity(to, names)),
          all("about").stream().map(each -> entity(each, names)).toList(),
          one("parent"),
          all("conditionalOn"),
          all("concessionTo"),
          one("confidence").orElse(UNKNOWN),
          one("rule").orElse(UNKNOWN),
          claims);
    }

    private static EntityView entity(String iri, Map<String, EntityView> names) {
      EntityView known = names.get(iri);
      return known != null ? known : new EntityView(iri, Words.localName(iri), "", List.of());
    }

    private String concept(String property) {
      return one(property).map(Words::localName).orElse(UNKNOWN);
    }

    private Optional<String> one(String property) {
      return all(property).stream().findFirst();
    }

    private List<String> all(String property) {
      return values.getOrDefault(property, List.of());
    }

    private List<TextSpan> spans(String property) {
      return spans.getOrDefault(property, List.of());
    }
  }
}
