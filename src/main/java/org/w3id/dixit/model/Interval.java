package org.w3id.dixit.model;

import java.util.Optional;

/**
 * A stretch of time through which something lasts, open where an end is empty; a proper interval of
 * OWL-Time. A time of which only limits are known is none.
 *
 * @param id the path of its IRI below the article
 * @param beginning an ISO 8601 day, month or year: {@code 2014-03-18}, {@code 2014-03}, {@code
 *     2014}
 * @param end the same
 */
public record Interval(String id, Optional<String> beginning, Optional<String> end) {}
