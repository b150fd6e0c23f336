package org.w3id.dixit.spark;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.w3id.dixit.read.InputFormat;
import org.w3id.dixit.read.Languages;
import org.w3id.dixit.read.Limits;
import org.w3id.dixit.read.ReadSettings;

/**
 * The settings of reading in a form that can be sent to other machines.
 *
 * @param encoding null where it is to be found out
 * @param date null where articles without a day have none
 */
record ReadingForm(
    InputFormat format,
    String encoding,
    Languages languages,
    LocalDate date,
    int articleCharacters,
    int pageBytes,
    int expansion)
    implements Serializable {

  static ReadingForm of(ReadSettings settings) {
    return new ReadingForm(
        settings.format(),
        settings.encoding().map(Charset::name).orElse(null),
        settings.languages(),
        settings.date().orElse(null),
        settings.limits().articleCharacters(),
        settings.limits().pageBytes(),
        settings.limits().expansion());
  }

  ReadSettings settings() {
    return new ReadSettings(
        format,
        Optional.ofNullable(encoding).map(Charset::forName),
        languages,
        Optional.ofNullable(date),
        new Limits(articleCharacters, pageBytes, expansion));
  }
}
