package org.w3id.dixit.evaluate;

import java.util.List;
import java.util.stream.Stream;

/**
 * The names of what is measured, in the order of reports.
 *
 * <p>Of the three parts, each by itself ({@code content.*}, {@code source.*}, {@code cue.*}):
 *
 * <ul>
 *   <li>{@code exact}: all spans of the part together are the gold ones, token by token (Pareti et
 *       al. 2013, Scheible et al. 2016); {@code exact_np} looks at words only;
 *   <li>{@code partial}: each unit's covered share of tokens, at most 1 (Johansson and Moschitti
 *       2010, as used by Pareti et al. 2013);
 *   <li>{@code token}: tokens that are part of any content of the document, and so on;
 *   <li>{@code dice50}: one to one, the Dice coefficient of the words above one half;
 *   <li>{@code span}: each contiguous span is a unit; {@code span_np} looks at words only.
 * </ul>
 *
 * <p>{@code source|content.*} and {@code cue|content.*} look only at pairs whose contents are near;
 * {@code head} is satisfied with near words or the same head. {@code full} wants source, cue and
 * content of one attribution, {@code full.no_cue} source and content.
 */
public final class Metrics {
  public static final String CONTENT_TOKEN = "content.token";
  public static final String CONTENT_DICE50 = "content.dice50";
  public static final String SOURCE_DICE50 = "source.dice50";
  public static final String CUE_DICE50 = "cue.dice50";
  public static final String FULL = "full";
  public static final String FULL_NO_CUE = "full.no_cue";

  /** Negative polarity, over pairs whose contents are near. */
  public static final String NEGATIVE = "polarity.negative";

  private static final List<String> OF_A_PART =
      List.of("exact", "exact_np", "partial", "token", "dice50", "span", "span_np");
  private static final List<String> ALL = all();

  private Metrics() {}

  /** All but {@link #NEGATIVE}. */
  public static List<String> names() {
    return ALL;
  }

  static String of(Part part, String measure) {
    return part.key() + "." + measure;
  }

  static String givenContent(Part part, String measure) {
    return part.key() + "|content." + measure;
  }

  /** Whether the measure has no value where its count is empty, instead of full marks. */
  static boolean isConditional(String metric) {
    return metric.contains("|");
  }

  private static List<String> all() {
    Stream<String> content = OF_A_PART.stream().map(m -> of(Part.CONTENT, m));
    return Stream.of(
            content,
            givenContent(Part.SOURCE),
            ofItself(Part.SOURCE),
            ofItself(Part.CUE),
            givenContent(Part.CUE),
            Stream.of(FULL, FULL_NO_CUE))
        .flatMap(group -> group)
        .toList();
  }

  private static Stream<String> ofItself(Part part) {
    return OF_A_PART.stream().filter(m -> !m.equals("partial")).map(m -> of(part, m));
  }

  private static Stream<String> givenContent(Part part) {
    return Stream.of("exact_np", "head").map(m -> givenContent(part, m));
  }
}
