package org.w3id.dixit.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.nodes.Element;

/** An entity: its names, its links, what it says and what is said about it. */
final class EntityPane {
  // One less than the queries give, so that more can be told.
  private static final int SHOWN = 100;

  private final DatasetGraph data;
  private final String iri;
  private final Optional<LinkMarks> marks;

  EntityPane(DatasetGraph data, String iri, Optional<LinkMarks> marks) {
    this.data = data;
    this.iri = iri;
    this.marks = marks;
  }

  /** The page's title and content, if the store describes the entity. */
  Optional<Element> element() {
    List<List<String>> rows = rows(PageQuery.ENTITY);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Element list = Tags.tag("dl", "about");
    entry(list, "What", Words.of(Words.localName(rows.get(0).get(1))));
    names(list);
    for (List<String> row : rows) {
      if (!row.get(2).isEmpty()) {
        entry(list, "Same as", Tags.outward(row.get(2), row.get(2)));
      }
    }
    entry(list, "IRI", Tags.text("code", "", iri));
    entry(
        list,
        "See also",
        Tags.link(Site.address("/graph", "iri", iri), "graph of who speaks about whom"));
    entry(
        list, "", Tags.link(Site.address("/timeline", "source", iri), "timeline of what it says"));
    Element main =
        Tags.tag(
            "main",
            "",
            Tags.text("h1", "", rows.get(0).get(0)),
            list,
            Tags.tag(
                "div",
                "halves",
                section("says", "What it says", rows(PageQuery.SAID)),
                section("heard", "What is said about it", rows(PageQuery.SAID_ABOUT))));
    Set<String> linked =
        rows.stream()
            .map(row -> row.get(2))
            .filter(link -> !link.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    marks.ifPresent(each -> main.appendChild(each.of(iri, linked)));
    return Optional.of(main);
  }

  private void names(Element list) {
    for (List<String> row : rows(PageQuery.OTHER_NAMES)) {
      entry(
          list,
          row.get(0).endsWith("jobTitle") ? "Office" : "Also called",
          Tags.text("span", "", row.get(1)));
    }
  }

  private List<List<String>> rows(PageQuery query) {
    return query.rows(data, Map.of("entity", iri));
  }

  private static Element section(String id, String heading, List<List<String>> rows) {
    List<MentionView> mentions =
        rows.stream().limit(SHOWN).map(row -> MentionView.of(row, 0)).toList();
    Element section =
        Tags.tag("section", "", Tags.text("h2", "", heading).attr("id", id))
            .attr("aria-labelledby", id);
    if (mentions.isEmpty()) {
      section.appendChild(Tags.text("p", "", "Nothing in this store."));
    } else {
      section.appendChild(MentionList.of(mentions));
    }
    if (rows.size() > SHOWN) {
      section.appendChild(
          Tags.text("p", "", "There is more; the questions can narrow it by entity and article."));
    }
    return section;
  }

  private static void entry(Element list, String term, String value) {
    entry(list, term, Tags.text("span", "", value));
  }

  private static void entry(Element list, String term, Element value) {
    if (!term.isEmpty()) {
      list.appendChild(Tags.text("dt", "", term));
    }
    list.appendChild(Tags.tag("dd", "", value));
  }
}
