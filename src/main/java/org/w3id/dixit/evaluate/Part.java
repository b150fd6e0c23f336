package org.w3id.dixit.evaluate;

import java.util.Locale;

/** The parts of an attribution that are scored. */
enum Part {
  SOURCE,
  CUE,
  CONTENT;

  /** The field of the files, and what the names of measures begin with. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
