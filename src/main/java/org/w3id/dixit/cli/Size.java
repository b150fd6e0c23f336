package org.w3id.dixit.cli;

import java.util.Locale;

/** Sizes on disk for people to read. */
final class Size {
  private Size() {}

  /** In bytes, kB, MB or GB, each a thousand of the one before. */
  static String of(long bytes) {
    String[] units = {"kB", "MB", "GB", "TB"};
    if (bytes < 1000) {
      return bytes + " bytes";
    }
    double value = bytes / 1000.0;
    int unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", value, units[unit]);
  }
}
