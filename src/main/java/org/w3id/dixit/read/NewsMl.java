package org.w3id.dixit.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.Reason;

/**
 * News items of IPTC NewsML-G2, alone or in a news message. Their text is the XHTML, NITF or plain
 * text that stands in the item itself; content elsewhere is never fetched.
 */
final class NewsMl extends Intakes {
  private static final Set<String> ITEMS = Set.of("newsItem");

  private final Source source;
  private final ReadSettings settings;
  private final Acceptance acceptance;
  private final Meter meter;
  private XmlTree xml;
  private int number;

  NewsMl(Source source, ReadSettings settings) {
    super(source.place());
    this.source = source;
    this.settings = settings;
    this.acceptance = new Acceptance(settings);
    this.meter = new Meter(source.bytes());
  }

  @Override
  Intake advance() throws IOException, UnreadableException {
    try {
      meter.allow(settings.limits().pageBytes());
      if (xml == null) {
        xml =
            new XmlTree(
                meter,
                settings.encoding().map(charset -> charset.name()),
                settings.limits().pageBytes());
      }
      Element item = xml.next(ITEMS);
      if (item == null) {
        return end();
      }
      number++;
      return intake(item, source.place() + ", item " + number);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof ExpansionException bomb) {
        throw bomb;
      }
      if (meter.isOver()) {
        throw Acceptance.tooLarge(source.place(), "news item", settings);
      }
      throw new UnreadableException(
          source.place(),
          Reason.MALFORMED,
          "not well-formed XML" + where(e) + ". Entities of a document type are not read.");
    } catch (XmlTree.TooLargeException e) {
      throw e.isDeep()
          ? new UnreadableException(
              source.place(), Reason.TOO_LARGE, "an item is nested too deeply to be news.")
          : Acceptance.tooLarge(source.place(), "news item", settings);
    }
  }

  private static String where(XMLStreamException failure) {
    return failure.getLocation() == null
        ? ""
        : " (line " + failure.getLocation().getLineNumber() + ")";
  }

  private Intake end() throws UnreadableException {
    if (number == 0) {
      throw new UnreadableException(
          source.place(),
          Reason.UNKNOWN_FORMAT,
          "XML without a newsItem (its root is "
              + Source.shown(xml.root())
              + "). Of XML, Dixit reads NewsML-G2.");
    }
    return null;
  }

  private Intake intake(Element item, String place) {
    try {
      Draft draft = draft(item, place);
      draft.origin = source.origin(InputFormat.NEWSML, Optional.empty());
      return acceptance.judge(draft, place, source.file());
    } catch (UnreadableException e) {
      return e.passedOver();
    }
  }

  private static Draft draft(Element item, String place) throws UnreadableException {
    String itemClass = attribute(item, "itemMeta > itemClass", "qcode").orElse("ninat:text");
    if (!itemClass.endsWith(":text") && !itemClass.endsWith(":composite")) {
      throw new UnreadableException(
          place,
          Reason.NOT_NEWS_TEXT,
          "set aside, since it is a " + Source.shown(itemClass) + " and not text.");
    }
    String status = attribute(item, "itemMeta > pubStatus", "qcode").orElse("stat:usable");
    if (!status.endsWith(":usable")) {
      throw new UnreadableException(
          place, Reason.NOT_NEWS_TEXT, "set aside, since it is " + Source.shown(status) + ".");
    }
    Draft draft =
        new Draft(
            body(item)
                .orElseThrow(
                    () ->
                        new UnreadableException(
                            place,
                            Reason.EMPTY,
                            "the item holds no text itself. Content elsewhere is not fetched.")));
    Optional<String> guid = Optional.of(item.attr("guid")).filter(g -> !g.isBlank());
    draft.id = guid.map(Article::idOf);
    draft.url = guid.filter(g -> g.matches("https?://\\S+"));
    draft.title = text(item, "contentMeta > headline").or(() -> text(item, "itemMeta > title"));
    draft.byline = text(item, "contentMeta > by");
    draft.language =
        attribute(item, "contentMeta > language", "tag")
            .or(() -> Optional.of(item.attr("xml:lang")).filter(l -> !l.isBlank()));
    draft.publisher =
        party(item, "itemMeta > provider").or(() -> party(item, "contentMeta > infoSource"));
    draft.published =
        day(item, "contentMeta > contentCreated")
            .or(() -> day(item, "itemMeta > firstCreated"))
            .or(() -> day(item, "itemMeta > versionCreated"));
    return draft;
  }

  /** The text of the first content that has any. */
  private static Optional<String> body(Element item) {
    Stream<String> marked =
        item.select("> contentSet > inlineXML").stream()
            .map(xml -> Optional.ofNullable(body(xml, "body.content")).orElse(xml))
            .map(BlockText::of);
    Stream<String> plain = item.select("> contentSet > inlineData").stream().map(NewsMl::data);
    return Stream.concat(marked, plain).filter(t -> !t.isBlank()).findFirst();
  }

  /** NITF has a body within the body that holds the text alone. */
  private static Element body(Element xml, String name) {
    return xml.getAllElements().stream()
        .filter(e -> e.tagName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String data(Element inline) {
    String type = inline.attr("contenttype").toLowerCase(Locale.ROOT);
    return type.contains("html")
        ? BlockText.of(Jsoup.parseBodyFragment(inline.wholeText()).body())
        : inline.hasAttr("encoding") ? "" : inline.wholeText().strip();
  }

  private static Optional<String> party(Element item, String path) {
    return text(item, path + " > name")
        .or(() -> attribute(item, path, "literal"))
        .or(() -> attribute(item, path, "qcode").map(code -> code.replaceFirst("^[^:]*:", "")));
  }

  private static Optional<LocalDate> day(Element item, String path) {
    return text(item, path).flatMap(PublicationDay::of);
  }

  private static Optional<String> text(Element item, String path) {
    return item.select("> " + path).stream()
        .map(Element::text)
        .filter(t -> !t.isBlank())
        .findFirst();
  }

  private static Optional<String> attribute(Element item, String path, String name) {
    List<String> values = item.select("> " + path).eachAttr(name);
    return values.stream().filter(v -> !v.isBlank()).findFirst();
  }
}
