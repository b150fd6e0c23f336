package org.w3id.dixit.cli;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How far a run has come.
 *
 * @param articles read in this run
 * @param unchanged not read, since the store holds them as they are
 * @param perSecond articles a second, of late
 * @param bytes of the input files behind it
 * @param totalBytes of all input files, where that is known
 * @param secondsLeft about how long it will take, where that can be said
 * @param heapBytes of the Java heap in use
 * @param place what was read last
 */
record RunFigures(
    long seconds,
    long articles,
    long unchanged,
    long failed,
    long setAside,
    double perSecond,
    long bytes,
    OptionalLong totalBytes,
    OptionalLong secondsLeft,
    long heapBytes,
    String place) {

  /** For a person. */
  String line() {
    StringBuilder line = new StringBuilder();
    if (totalBytes.isPresent() && totalBytes.getAsLong() > 0) {
      line.append(Math.min(100, 100 * bytes / totalBytes.getAsLong())).append(" %, ");
    }
    line.append(Counted.of(articles, "article"));
    if (articles > 0) {
      line.append(String.format(Locale.ROOT, ", %.1f a second", perSecond));
    }
    if (unchanged > 0) {
      line.append(", ").append(unchanged).append(" unchanged");
    }
    if (failed > 0) {
      line.append(", ").append(failed).append(" failed");
    }
    if (setAside > 0) {
      line.append(", ").append(setAside).append(" set aside");
    }
    secondsLeft.ifPresent(left -> line.append(", ").append(duration(left)).append(" left"));
    return line.append(": ").append(place).toString();
  }

  /** For a program. */
  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("seconds", seconds);
    json.addProperty("articles", articles);
    json.addProperty("unchanged", unchanged);
    json.addProperty("failed", failed);
    json.addProperty("setAside", setAside);
    json.addProperty("perSecond", Math.round(perSecond * 100) / 100.0);
    json.addProperty("bytes", bytes);
    totalBytes.ifPresent(total -> json.addProperty("totalBytes", total));
    secondsLeft.ifPresent(left -> json.addProperty("secondsLeft", left));
    json.addProperty("heapBytes", heapBytes);
    json.addProperty("place", place);
    return json;
  }

  private static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
