package org.w3id.dixit.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.vocabulary.Units;
import org.w3id.dixit.vocabulary.Units.Unit;

/**
 * A number phrase as words alone give it: limits, numeral or range, and unit.
 *
 * @param core the index of the first word of the numeral or of the sign before it
 * @param next the index of the word after the phrase
 * @param share whether it is a part of a whole
 * @param unit the unit where there is one, an empty one where its word leaves it open
 * @param unitFrom the index of the first word of the unit
 * @param unitTo the index of the word after the unit
 * @param second the index of the second numeral of a range, or that of the first
 */
record MeasuredWords(
    MeasuredExtent extent,
    int core,
    int next,
    boolean share,
    Optional<Unit> unit,
    int unitFrom,
    int unitTo,
    int second) {
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final int LONGEST_UNIT = 4;

  /** A numeral with a sign before it or a unit after it. */
  private record Operand(
      MeasuredNumeral numeral, Optional<Unit> unit, int from, int unitFrom, int unitTo, int next) {
    BigDecimal value() {
      return numeral.value().orElseThrow();
    }

    BigDecimal mantissa() {
      return value().divide(numeral.scale());
    }
  }

  /** Whether a range has its only unit at the end. */
  boolean sharesUnit() {
    return second != core && unit.isPresent() && unitFrom > second;
  }

  /**
   * Reads number phrases in a row of words.
   *
   * @param written as they are written, hyphens as words of their own
   * @param words the same in lower case
   * @param lemmas their dictionary forms in lower case
   */
  record Reader(List<String> written, List<String> words, List<String> lemmas) {
    Reader(List<String> written, List<String> lemmas) {
      this(
          written,
          written.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList(),
          lemmas.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
    }

    /** The same words without those from {@code end} on. */
    Reader before(int end) {
      return new Reader(written.subList(0, end), words.subList(0, end), lemmas.subList(0, end));
    }

    /** The number phrase that begins here. */
    Optional<MeasuredWords> read(int from) {
      MeasuredBound bound = MeasuredBound.EXACT;
      boolean between = false;
      int at = from;
      while (true) {
        Optional<MeasuredBound.Found> found = MeasuredBound.at(words, at);
        if (found.isPresent()) {
          bound = bound.and(found.get().bound());
          at = found.get().next();
        } else if (!between && word(at).equals("between")) {
          between = true;
          at++;
        } else {
          break;
        }
      }
      Optional<Operand> first = operand(at);
      Optional<Operand> second = first.flatMap(between ? this::afterAnd : this::afterTo);
      if (first.isEmpty() || (between && second.isEmpty())) {
        return Optional.empty();
      }
      return Optional.of(phrase(first.get(), second, bound));
    }

    private MeasuredWords phrase(Operand first, Optional<Operand> second, MeasuredBound bound) {
      Operand last = second.orElse(first);
      Optional<MeasuredBound.Found> tail = tail(last.next);
      MeasuredBound outer = tail.map(t -> bound.and(t.bound())).orElse(bound);
      MeasuredExtent extent =
          second.isPresent()
              ? MeasuredExtent.range(least(first, last), last.value(), outer)
              : MeasuredExtent.of(first.numeral.value(), outer);
      Operand measured = last.unit.isPresent() ? last : first;
      return new MeasuredWords(
          extent,
          first.from,
          tail.map(MeasuredBound.Found::next).orElse(last.next),
          last.numeral.share(),
          measured.unit,
          measured.unitFrom,
          measured.unitTo,
          last.from);
    }

    /** What stands after: <em>or so</em>, <em>or more</em>, <em>more</em>. */
    private Optional<MeasuredBound.Found> tail(int at) {
      String two = word(at) + " " + word(at + 1);
      return switch (two) {
        case "or so" -> Optional.of(new MeasuredBound.Found(MeasuredBound.ABOUT, at + 2));
        case "or more" -> Optional.of(new MeasuredBound.Found(MeasuredBound.LEAST, at + 2));
        case "or less", "or fewer" ->
            Optional.of(new MeasuredBound.Found(MeasuredBound.MOST, at + 2));
        default ->
            word(at).equals("more") && !word(at + 1).equals("than")
                ? Optional.of(new MeasuredBound.Found(MeasuredBound.EXACT, at + 1))
                : Optional.empty();
      };
    }

    private Optional<Operand> afterAnd(Operand first) {
      return word(first.next).equals("and") ? upper(first, first.next + 1) : Optional.empty();
    }

    private Optional<Operand> afterTo(Operand first) {
      boolean joined = Set.of("to", "or").contains(word(first.next));
      return joined || DASHES.contains(word(first.next))
          ? upper(first, first.next + 1)
          : Optional.empty();
    }

    /** The upper end of a range, where it is higher and of the same unit as the lower one. */
    private Optional<Operand> upper(Operand first, int at) {
      return operand(at)
          .filter(o -> o.numeral.value().isPresent() && first.numeral.value().isPresent())
          .filter(o -> o.numeral.share() == first.numeral.share())
          .filter(o -> first.unit.isEmpty() || o.unit.isEmpty() || first.unit.equals(o.unit))
          .filter(o -> least(first, o).compareTo(o.value()) < 0);
    }

    /** <em>10 to 20 million</em>: the lower end has the scale of the upper one. */
    private static BigDecimal least(Operand first, Operand last) {
      boolean shared =
          first.numeral.scale().compareTo(BigDecimal.ONE) == 0
              && first.value().compareTo(last.mantissa()) < 0;
      return shared ? first.value().multiply(last.numeral.scale()) : first.value();
    }

    private Optional<Operand> operand(int from) {
      Optional<Unit> sign = sign(from);
      int at = sign.isPresent() ? from + 1 : from;
      Optional<MeasuredNumeral> read = MeasuredNumeral.at(words, at);
      if (read.isEmpty() || (read.get().share() && sign.isPresent())) {
        return Optional.empty();
      }
      MeasuredNumeral numeral = read.get();
      if (sign.isPresent()) {
        return Optional.of(new Operand(numeral, sign, from, from, at, numeral.next()));
      }
      int next = numeral.next();
      int unitFrom = DASHES.contains(word(next)) && unitEnd(next + 1) > 0 ? next + 1 : next;
      int unitTo = numeral.share() ? -1 : unitEnd(unitFrom);
      if (unitTo < 0) {
        return Optional.of(new Operand(numeral, Optional.empty(), from, next, next, next));
      }
      return Optional.of(
          new Operand(numeral, unit(unitFrom, unitTo), from, unitFrom, unitTo, unitTo));
    }

    /** A sign or a code of a currency before its numeral. */
    private Optional<Unit> sign(int at) {
      String word = word(at);
      if (word.isEmpty() || word.equals("%")) {
        return Optional.empty();
      }
      if (!Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
        return Units.of(word);
      }
      return word.length() == 3 && CODE.matcher(written.get(at)).matches()
          ? Units.ofCode(written.get(at))
          : Optional.empty();
    }

    /** The index after the longest unit that begins here; negative where none does. */
    private int unitEnd(int from) {
      for (int to = Math.min(words.size(), from + LONGEST_UNIT); to > from; to--) {
        if (unit(from, to).isPresent()) {
          return to;
        }
      }
      return -1;
    }

    private Optional<Unit> unit(int from, int to) {
      String before = String.join(" ", words.subList(from, to - 1));
      String start = before.isEmpty() ? "" : before + " ";
      String dictionary = String.join(" ", lemmas.subList(from, to));
      return Units.of((start + lemmas.get(to - 1)).replace(".", ""))
          .or(() -> Units.of(start + words.get(to - 1)))
          .or(() -> Units.of(dictionary));
    }

    private String word(int index) {
      return index >= 0 && index < words.size() ? words.get(index) : "";
    }
  }
}
