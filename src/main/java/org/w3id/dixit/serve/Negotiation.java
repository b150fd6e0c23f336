package org.w3id.dixit.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.QuotedCSV;

/**
 * Which of several forms a client gets, by its Accept header (RFC 9110, section 12.5.1): of the
 * ranges that name a form the most specific one gives its quality; the best form is taken, and the
 * first of equals. A range that is not well formed does not count; without any, all are welcome.
 */
final class Negotiation {
  private static final Pattern RANGE =
      Pattern.compile("([!-~&&[^/;,]]+)/([!-~&&[^/;,]]+)((?:\\s*;.*)?)");
  private static final Pattern QUALITY =
      Pattern.compile("(?i);\\s*q\\s*=\\s*(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*(?:;.*)?");

  private record Range(String type, String subtype, double quality) {
    /** How closely it names a media type: 0 if it does not. */
    private int fit(String mediaType) {
      if (mediaType.equals(type + "/" + subtype)) {
        return 3;
      }
      if (mediaType.startsWith(type + "/") && subtype.equals("*")) {
        return 2;
      }
      return type.equals("*") && subtype.equals("*") ? 1 : 0;
    }
  }

  private final List<Range> ranges;

  /**
   * @param accept the header's values; may be empty
   */
  Negotiation(String accept) {
    ranges = new QuotedCSV(true, accept).getValues().stream().flatMap(Negotiation::range).toList();
  }

  private static Stream<Range> range(String text) {
    Matcher range = RANGE.matcher(text.strip());
    if (!range.matches()) {
      return Stream.of();
    }
    String parameters = range.group(3).strip();
    Matcher quality = QUALITY.matcher(parameters);
    boolean given = quality.find();
    if (!given && parameters.toLowerCase(Locale.ROOT).matches(".*;\\s*q\\s*=.*")) {
      return Stream.of();
    }
    return Stream.of(
        new Range(
            range.group(1).toLowerCase(Locale.ROOT),
            range.group(2).toLowerCase(Locale.ROOT),
            given ? Double.parseDouble(quality.group(1)) : 1));
  }

  /** The form to send, if there is one that the client accepts. */
  <T> Optional<T> choose(List<T> forms, Function<T, String> mediaType) {
    T best = null;
    double most = 0;
    for (T form : forms) {
      double quality = quality(mediaType.apply(form));
      if (quality > most) {
        best = form;
        most = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  private double quality(String mediaType) {
    int closest = 0;
    double quality = ranges.isEmpty() ? 1 : 0;
    for (Range range : ranges) {
      int fit = range.fit(mediaType);
      if (fit > closest) {
        closest = fit;
        quality = range.quality();
      }
    }
    return quality;
  }

  /** That none of the forms is accepted. */
  static <T> Problem refusal(List<T> forms, Function<T, String> mediaType) {
    return new Problem(
        406,
        "This is to be had as %s; accept one of these."
            .formatted(String.join(", ", forms.stream().map(mediaType).toList())));
  }
}
