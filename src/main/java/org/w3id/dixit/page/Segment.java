package org.w3id.dixit.page;

import java.util.List;

/**
 * A piece of an article's text over which the same assertions lie from its first character to its
 * last.
 *
 * @param start in code points
 * @param end in code points, exclusive
 * @param contents the assertions whose content it is part of, the narrowest first
 * @param cues the assertions whose cue it is part of
 * @param sources the assertions whose source it names
 * @param ending the assertions whose content ends with it, the narrowest first
 */
record Segment(
    int start,
    int end,
    List<AssertionView> contents,
    List<AssertionView> cues,
    List<AssertionView> sources,
    List<AssertionView> ending) {

  Segment {
    contents = List.copyOf(contents);
    cues = List.copyOf(cues);
    sources = List.copyOf(sources);
    ending = List.copyOf(ending);
  }
}
