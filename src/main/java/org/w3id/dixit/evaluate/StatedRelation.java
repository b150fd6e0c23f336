package org.w3id.dixit.evaluate;

import java.util.List;
import org.w3id.dixit.model.TextSpan;

/**
 * A direct relation between two things, of gold or found.
 *
 * @param property the local name of the property
 * @param subject all passages that name the subject, in gold each of its mentions
 * @param value the same for the value
 * @param key the same for what is one relation, however often it is stated
 */
public record StatedRelation(
    String property, List<TextSpan> subject, List<TextSpan> value, String key) {

  /** Whether both name the same, by an overlap of some passage of each side. */
  boolean matches(StatedRelation other) {
    return property.equals(other.property)
        && overlap(subject, other.subject)
        && overlap(value, other.value);
  }

  /** The same relation told from its value, as a symmetric property allows. */
  StatedRelation turned() {
    return new StatedRelation(property, value, subject, key);
  }

  private static boolean overlap(List<TextSpan> some, List<TextSpan> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
  }
}
