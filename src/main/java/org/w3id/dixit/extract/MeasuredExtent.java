package org.w3id.dixit.extract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much a number phrase says: a number, or limits, or neither where it is vague.
 *
 * @param number empty for a range, for a limit and for what the words leave vague
 * @param approximate whether the words make it inexact; a limit that is itself included does not
 */
public record MeasuredExtent(
    Optional<BigDecimal> number,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    boolean approximate) {

  static MeasuredExtent of(Optional<BigDecimal> given, MeasuredBound bound) {
    Optional<BigDecimal> none = Optional.empty();
    Optional<BigDecimal> number = given.map(MeasuredExtent::plain);
    if (number.isEmpty()) {
      return new MeasuredExtent(none, none, none, true);
    }
    return switch (bound) {
      case EXACT -> new MeasuredExtent(number, none, none, false);
      case ABOUT -> new MeasuredExtent(number, none, none, true);
      case LEAST -> new MeasuredExtent(none, number, none, false);
      case MORE -> new MeasuredExtent(none, number, none, true);
      case MOST -> new MeasuredExtent(none, none, number, false);
      case LESS -> new MeasuredExtent(none, none, number, true);
    };
  }

  /** From one number to another; a limit on a range makes the range inexact. */
  static MeasuredExtent range(BigDecimal least, BigDecimal most, MeasuredBound bound) {
    return switch (bound) {
      case MOST, LESS -> of(Optional.of(most), bound);
      case LEAST, MORE -> of(Optional.of(least), bound);
      default ->
          new MeasuredExtent(
              Optional.empty(),
              Optional.of(plain(least)),
              Optional.of(plain(most)),
              bound == MeasuredBound.ABOUT);
    };
  }

  /** Without zeros after the point and without an exponent. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
