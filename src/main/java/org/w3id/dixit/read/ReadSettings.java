package org.w3id.dixit.read;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How inputs are read.
 *
 * @param format what they are, or {@link InputFormat#AUTO}
 * @param encoding of all of them; empty where it is to be found out for each
 * @param languages those of the articles that are read
 * @param date the day of publication of articles that do not carry one
 */
public record ReadSettings(
    InputFormat format,
    Optional<Charset> encoding,
    Languages languages,
    Optional<LocalDate> date,
    Limits limits) {

  public static ReadSettings standard() {
    return new ReadSettings(
        InputFormat.AUTO, Optional.empty(), Languages.EN, Optional.empty(), Limits.standard());
  }

  public ReadSettings withDate(Optional<LocalDate> day) {
    return new ReadSettings(format, encoding, languages, day, limits);
  }

  public ReadSettings withFormat(InputFormat other) {
    return new ReadSettings(other, encoding, languages, date, limits);
  }

  public ReadSettings withEncoding(Charset charset) {
    return new ReadSettings(format, Optional.of(charset), languages, date, limits);
  }

  public ReadSettings withLanguages(Languages others) {
    return new ReadSettings(format, encoding, others, date, limits);
  }

  public ReadSettings withLimits(Limits others) {
    return new ReadSettings(format, encoding, languages, date, others);
  }
}
