package org.w3id.dixit.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * A text with the attributions that ought to be found in it.
 *
 * @param ofAssertions whether it marks assertions, the parts into which Dixit takes attributions
 *     whose parts differ, without complementisers and quotation marks; whole attributions otherwise
 * @param line the line of JSON that it was read from, with fields that scoring does not need
 */
public record GoldDocument(
    String id,
    String text,
    Optional<String> genre,
    List<Annotation> annotations,
    boolean ofAssertions,
    String line) {}
