package org.w3id.dixit.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.Reason;

/**
 * News items of IPTC ninjs: generation 1 with {@code body_...} and {@code headline} fields, and
 * generations 2 and 3 with lists of bodies and headlines. Names are taken in any case, since
 * generation 3 has changed it.
 */
final class Ninjs {
  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|div|section|br|body|h[1-6]|block)\\b", Pattern.CASE_INSENSITIVE);
  private static final List<String> NO_BODIES = List.of("summary", "teaser", "caption", "abstract");

  /** A body in several forms is taken from markup, unless that is cut short. */
  private static final double CUT_SHORT = 0.8;

  private final JsonObject item;

  private Ninjs(JsonObject item) {
    this.item = item;
  }

  /** Whether an object looks like a news item rather than like anything else. */
  static boolean isItem(JsonObject object) {
    return object.keySet().stream()
        .map(key -> key.toLowerCase(Locale.ROOT))
        .anyMatch(
            key ->
                key.startsWith("body_")
                    || key.equals("bodies")
                    || key.equals("pubstatus")
                    || key.equals("versioncreated"));
  }

  /**
   * @throws UnreadableException if the item is withdrawn, is no text, or has no body
   */
  static Draft draft(JsonObject object, String place) throws UnreadableException {
    return new Ninjs(object).draft(place);
  }

  private Draft draft(String place) throws UnreadableException {
    String type = value("type").orElse("text");
    if (!type.equals("text") && !type.equals("composite")) {
      throw new UnreadableException(
          place,
          Reason.NOT_NEWS_TEXT,
          "set aside, since it is of type " + Source.shown(type) + " and not text.");
    }
    String status = value("pubstatus").orElse("usable").toLowerCase(Locale.ROOT);
    if (!status.equals("usable")) {
      throw new UnreadableException(
          place, Reason.NOT_NEWS_TEXT, "set aside, since it is " + Source.shown(status) + ".");
    }
    Draft draft =
        new Draft(
            body()
                .orElseThrow(
                    () -> new UnreadableException(place, Reason.EMPTY, "the item has no body.")));
    Optional<String> uri = value("uri").or(() -> value("guid"));
    draft.id = uri.map(Article::idOf);
    draft.url = uri.filter(u -> u.matches("https?://\\S+"));
    draft.language = value("language");
    draft.title =
        value("headline").or(() -> value("headline_main")).or(() -> main("headlines", "value"));
    draft.byline = value("byline").or(() -> value("by")).or(() -> main("bylines", "value"));
    draft.publisher =
        main("infosources", "name")
            .or(() -> main("infosource", "name"))
            .or(() -> value("source"))
            .or(() -> value("copyrightholder"))
            .or(() -> value("copyrightholder_main"));
    draft.published =
        day("contentcreated").or(() -> day("firstcreated")).or(() -> day("versioncreated"));
    return draft;
  }

  private Optional<LocalDate> day(String name) {
    return value(name).flatMap(PublicationDay::of);
  }

  private Optional<String> value(String name) {
    return item.keySet().stream()
        .filter(key -> key.equalsIgnoreCase(name))
        .flatMap(key -> JsonArticle.field(item, key).stream())
        .findFirst();
  }

  /** A field of the main one of a list of objects, or else of the first. */
  private Optional<String> main(String list, String field) {
    List<JsonObject> objects = objects(list).toList();
    return Stream.concat(
            objects.stream()
                .filter(o -> JsonArticle.field(o, "role").filter("main"::equals).isPresent()),
            objects.stream())
        .flatMap(o -> JsonArticle.field(o, field).stream())
        .findFirst();
  }

  private Stream<JsonObject> objects(String list) {
    return item.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(list))
        .map(Map.Entry::getValue)
        .filter(JsonElement::isJsonArray)
        .flatMap(array -> array.getAsJsonArray().asList().stream())
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  private Optional<String> body() {
    List<String> plain = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    bodies()
        .forEach(
            body -> {
              if (MARKUP.matcher(body).find()) {
                marked.add(BlockText.of(Jsoup.parseBodyFragment(body).body()));
              } else {
                plain.add(body);
              }
            });
    Optional<String> bestPlain = longest(plain);
    return longest(marked)
        .filter(text -> text.length() >= CUT_SHORT * bestPlain.map(String::length).orElse(0))
        .or(() -> bestPlain);
  }

  private Stream<String> bodies() {
    Stream<String> first =
        item.keySet().stream()
            .filter(key -> key.toLowerCase(Locale.ROOT).matches("body(?:_\\w*)?"))
            .filter(key -> NO_BODIES.stream().noneMatch(key.toLowerCase(Locale.ROOT)::endsWith))
            .flatMap(key -> JsonArticle.field(item, key).stream());
    Stream<String> later =
        objects("bodies")
            .filter(body -> NO_BODIES.stream().noneMatch(n -> hasRole(body, n)))
            .flatMap(body -> JsonArticle.field(body, "value").stream());
    return Stream.concat(first, later);
  }

  private static boolean hasRole(JsonObject body, String role) {
    return JsonArticle.field(body, "role").filter(role::equalsIgnoreCase).isPresent();
  }

  private static Optional<String> longest(List<String> texts) {
    return texts.stream().filter(t -> !t.isBlank()).max(Comparator.comparing(String::length));
  }
}
