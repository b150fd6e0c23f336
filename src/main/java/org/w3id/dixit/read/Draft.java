package org.w3id.dixit.read;

import java.time.LocalDate;
import java.util.Optional;
import org.w3id.dixit.model.Origin;

/** What a format tells of an article, before it is known whether it is fit to be one. */
final class Draft {
  final String text;
  Optional<String> id = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<LocalDate> published = Optional.empty();
  Optional<String> title = Optional.empty();
  Optional<String> url = Optional.empty();
  Optional<String> publisher = Optional.empty();
  Optional<String> byline = Optional.empty();
  Optional<Origin> origin = Optional.empty();

  Draft(String text) {
    this.text = text;
  }
}
