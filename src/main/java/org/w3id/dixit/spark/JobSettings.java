package org.w3id.dixit.spark;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.w3id.dixit.map.QuadMapper;

/**
 * What every task of a job has to know.
 *
 * @param base the start of all IRIs; ends in {@code /} or {@code #}
 * @param tool the version of the program, as the articles' provenance has it
 * @param articleSeconds how long reading one article may take
 * @param reading how articles are taken out of files
 * @param authority the user's own files of names, as texts in Turtle
 */
record JobSettings(
    String base, String tool, long articleSeconds, ReadingForm reading, List<String> authority)
    implements Serializable {

  QuadMapper mapper() {
    return new QuadMapper(base, tool);
  }

  Duration articleLimit() {
    return Duration.ofSeconds(articleSeconds);
  }
}
