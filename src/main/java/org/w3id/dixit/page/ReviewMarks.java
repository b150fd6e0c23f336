package org.w3id.dixit.page;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.nodes.Element;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.review.AssertionKey;
import org.w3id.dixit.review.Mark;
import org.w3id.dixit.review.Review;
import org.w3id.dixit.review.Reviews;
import org.w3id.dixit.review.StoredAssertion;

/** What people have judged, at the assertions of a page, and the form to judge with. */
public final class ReviewMarks {
  private final DatasetGraph data;
  private final String base;
  private final Path file;
  private final LinkMarks links;

  /**
   * Judgements of a file on the assertions of a store.
   *
   * @param data a dataset in a read transaction
   * @param base the start of the store's IRIs
   * @param links what is judged of links
   */
  public ReviewMarks(DatasetGraph data, String base, Path file, LinkMarks links) {
    this.data = data;
    this.base = base;
    this.file = file;
    this.links = links;
  }

  LinkMarks links() {
    return links;
  }

  OfArticle of(ArticleView article) {
    Map<String, StoredAssertion> stored =
        StoredAssertion.of(data, base, article.iri()).stream()
            .collect(Collectors.toMap(StoredAssertion::iri, Function.identity()));
    return new OfArticle(
        stored, Reviews.read(file), StoredAssertion.articleId(base, article.iri()));
  }

  /** The judgements on one article. */
  record OfArticle(Map<String, StoredAssertion> stored, Reviews reviews, String id) {

    /** What is judged of an assertion; a script puts the way to the form beside it. */
    Element on(AssertionView view) {
      StoredAssertion assertion = stored.get(view.iri());
      Element judged = Tags.tag("p", "judged");
      Element place = Tags.tag("div", "review", judged).attr("data-iri", view.iri());
      if (assertion != null) {
        reviews
            .on(assertion.key())
            .ifPresent(
                review -> {
                  judged.addClass(review.mark().word());
                  judged.appendText("Judged " + review.sentence());
                  if (!review.read().equals(assertion.reading())) {
                    judged.appendText(". It was read otherwise then; judge it again.");
                  }
                });
      }
      return place;
    }

    /** How many are judged of those that somebody says. */
    Element progress() {
      List<StoredAssertion> said =
          stored.values().stream().filter(each -> !each.ownVoice()).toList();
      long judged = said.stream().filter(each -> reviews.on(each.key()).isPresent()).count();
      return Tags.text(
          "span", "fact", judged + " of " + said.size() + " assertions with a source judged");
    }

    /** What stands below the article: judgements without an assertion, and the form. */
    List<Element> below() {
      Set<AssertionKey> held =
          stored.values().stream().map(StoredAssertion::key).collect(Collectors.toSet());
      List<Review> gone =
          reviews.of(id).stream().filter(each -> !held.contains(each.key())).toList();
      Element form = Tags.tag("template", "", form()).attr("id", "judging");
      if (gone.isEmpty()) {
        return List.of(form);
      }
      Element list = Tags.tag("ul", "");
      gone.forEach(
          each ->
              list.appendChild(
                  Tags.text("li", "", "“" + each.key().words() + "” " + each.sentence())));
      return List.of(
          Tags.tag("section", "", Tags.text("h2", "", "Judged, but no longer read"), list), form);
    }

    private static Element form() {
      Element marks = Tags.tag("fieldset", "", Tags.text("legend", "", "It is"));
      for (String word :
          Stream.concat(Arrays.stream(Mark.values()).map(Mark::word), Stream.of("none")).toList()) {
        Element radio =
            Tags.tag("input", "")
                .attr("type", "radio")
                .attr("name", "judgement")
                .attr("value", word)
                .attr("checked", word.equals("right"));
        marks.appendChild(
            Tags.tag("label", "", radio)
                .appendText(word.equals("none") ? " not judged" : " " + word));
      }
      Element amended =
          Tags.tag(
              "div",
              "amended",
              select("Act", "act", Act.values()),
              select("Certainty", "certainty", Certainty.values()),
              select("Polarity", "polarity", Polarity.values()),
              input("Source, in words of the article", "source", "text"));
      return Tags.tag(
          "form",
          "judge",
          marks,
          amended,
          input("Note", "note", "text"),
          input("Who judges", "by", "text"),
          input("Token", "token", "password").attr("hidden", true),
          Tags.tag(
              "div",
              "tools",
              Tags.text("button", "", "Save").attr("type", "submit"),
              Tags.text("button", "cancel", "Close").attr("type", "button")),
          Tags.tag("p", "told").attr("role", "status"));
    }

    private static Element select(String label, String name, Enum<?>[] values) {
      Element select = Tags.tag("select", "", Tags.text("option", "", "as read").attr("value", ""));
      for (Enum<?> value : values) {
        select.appendChild(
            Tags.text("option", "", Words.of(value.name())).attr("value", value.name()));
      }
      return Tags.text("label", "", label + " ").appendChild(select.attr("name", name));
    }

    private static Element input(String label, String name, String type) {
      return Tags.text("label", "", label + " ")
          .appendChild(Tags.tag("input", "").attr("type", type).attr("name", name));
    }
  }
}
