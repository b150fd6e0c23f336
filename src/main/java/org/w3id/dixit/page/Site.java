package org.w3id.dixit.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/** Where pages stand, and so what they can link to. */
enum Site {
  /** A file of its own, with nothing around it. */
  FILE,
  /** A page of {@code dixit serve}. */
  SERVED;

  /** An entity's name, as a link to its page where there is one. */
  Element entity(EntityView entity) {
    String name = SourceKey.name(entity);
    return this == SERVED
        ? Tags.link(address("/entity", "iri", entity.iri()), name)
        : Tags.text("span", "", name);
  }

  /** The address of a page with one value. */
  static String address(String page, String parameter, String value) {
    return page + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
