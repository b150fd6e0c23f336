package org.w3id.dixit.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A numeral in words or figures, without what stands round it: <em>two and a half million</em>,
 * <em>1.5bn</em>, <em>a third</em>, <em>dozens</em>.
 *
 * @param value the number; empty where the words are vague; a share as a fraction of one, rounded
 *     to six places
 * @param scale what a word such as <em>million</em> multiplies by, or one
 * @param share whether it is a part of a whole
 * @param next the index of the word after it
 */
record MeasuredNumeral(Optional<BigDecimal> value, BigDecimal scale, boolean share, int next) {
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Integer> TENS = new HashMap<>();
  private static final Map<String, Integer> PARTS = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();
  private static final Set<String> MANY =
      Set.of("dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final int PLACES = 6;
  private static final int LARGEST_WHOLE = 10_000;
  private static final Pattern FIGURES =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(k|mn|mln|m|bn|tn)?");

  static {
    String small =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen";
    Stream.of(small.split(" ")).forEach(w -> SMALL.put(w, SMALL.size()));
    String tens = "twenty thirty forty fifty sixty seventy eighty ninety";
    Stream.of(tens.split(" ")).forEach(w -> TENS.put(w, 10 * TENS.size() + 20));
    String parts = "half third quarter fifth sixth seventh eighth ninth tenth";
    Stream.of(parts.split(" ")).forEach(w -> PARTS.put(w, PARTS.size() + 2));
    SCALES.put("dozen", BigDecimal.valueOf(12));
    SCALES.put("hundred", BigDecimal.valueOf(100));
    Stream.of("thousand", "k").forEach(w -> SCALES.put(w, BigDecimal.TEN.pow(3)));
    Stream.of("million", "m", "mn", "mln").forEach(w -> SCALES.put(w, BigDecimal.TEN.pow(6)));
    Stream.of("billion", "bn").forEach(w -> SCALES.put(w, BigDecimal.TEN.pow(9)));
    Stream.of("trillion", "tn").forEach(w -> SCALES.put(w, BigDecimal.TEN.pow(12)));
  }

  /**
   * The longest numeral that begins here.
   *
   * @param words in lower case, hyphens as words of their own
   */
  static Optional<MeasuredNumeral> at(List<String> words, int from) {
    Optional<MeasuredNumeral> longest = cardinal(words, from);
    longest = longer(longest, share(words, from));
    return longer(longest, vague(words, from));
  }

  private static Optional<MeasuredNumeral> longer(
      Optional<MeasuredNumeral> a, Optional<MeasuredNumeral> b) {
    return a.isEmpty() || (b.isPresent() && b.get().next > a.get().next) ? b : a;
  }

  /** Whether the word is a figure with this letter after it: <em>30m</em>. */
  static boolean endsWith(String word, String letter) {
    Matcher figures = FIGURES.matcher(word);
    return figures.matches() && letter.equals(figures.group(2));
  }

  private static String word(List<String> words, int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  /** A word that multiplies; a bare letter does so only when joined to figures. */
  private static Optional<BigDecimal> scale(String word) {
    return word.length() < 2 ? Optional.empty() : Optional.ofNullable(SCALES.get(word));
  }

  private static Optional<MeasuredNumeral> cardinal(List<String> w, int from) {
    String first = word(w, from);
    Optional<MeasuredNumeral> mantissa = figures(w, from).or(() -> below100(w, from));
    if (first.equals("half")) {
      int at = ARTICLES.contains(word(w, from + 1)) ? from + 2 : from + 1;
      mantissa = scale(word(w, at)).map(s -> exact(new BigDecimal("0.5"), at));
    } else if (ARTICLES.contains(first) && scale(word(w, from + 1)).isPresent()) {
      mantissa = Optional.of(exact(BigDecimal.ONE, from + 1));
    }
    return mantissa.map(m -> scaled(w, m));
  }

  private static MeasuredNumeral exact(BigDecimal value, int next) {
    return new MeasuredNumeral(Optional.of(value), BigDecimal.ONE, false, next);
  }

  private static Optional<MeasuredNumeral> figures(List<String> w, int from) {
    String word = word(w, from);
    boolean letter = !word.isEmpty() && Character.isLetter(word.charAt(0));
    Matcher figures = FIGURES.matcher(word);
    if (letter || !figures.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(figures.group(1).replace(",", ""));
    BigDecimal scale = SCALES.getOrDefault(figures.group(2), BigDecimal.ONE);
    return Optional.of(
        new MeasuredNumeral(Optional.of(value.multiply(scale)), scale, false, from + 1));
  }

  private static Optional<MeasuredNumeral> below100(List<String> w, int from) {
    Integer small = SMALL.get(word(w, from));
    if (small != null) {
      return Optional.of(exact(BigDecimal.valueOf(small), from + 1));
    }
    Integer tens = TENS.get(word(w, from));
    if (tens == null) {
      return Optional.empty();
    }
    int at = word(w, from + 1).equals("-") ? from + 2 : from + 1;
    Integer unit = SMALL.get(word(w, at));
    boolean joined = unit != null && unit > 0 && unit < 10;
    return Optional.of(
        exact(BigDecimal.valueOf(tens + (joined ? unit : 0)), joined ? at + 1 : from + 1));
  }

  /** The words that multiply and add after the first part of a numeral. */
  private static MeasuredNumeral scaled(List<String> w, MeasuredNumeral mantissa) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = mantissa.value.orElseThrow();
    BigDecimal scale = mantissa.scale;
    int at = mantissa.next;
    if (word(w, at).equals("and") && word(w, at + 1).equals("a") && isHalf(w, at + 2)) {
      group = group.add(new BigDecimal("0.5"));
      at += 3;
    }
    while (scale(word(w, at)).isPresent()) {
      BigDecimal by = scale(word(w, at)).get();
      group = group.multiply(by);
      scale = scale.multiply(by);
      at++;
      int rest = word(w, at).equals("and") ? at + 1 : at;
      boolean figures = FIGURES.matcher(word(w, rest)).matches();
      Optional<MeasuredNumeral> more = figures ? Optional.empty() : below100(w, rest);
      if (by.intValue() >= 100 && more.isPresent()) {
        boolean hundred = by.intValue() == 100;
        total = hundred ? total : total.add(group);
        group = hundred ? group.add(more.get().value.get()) : more.get().value.get();
        at = more.get().next;
      }
    }
    BigDecimal value = total.add(group);
    return new MeasuredNumeral(Optional.of(value), scale, false, at);
  }

  private static boolean isHalf(List<String> w, int at) {
    return word(w, at).equals("half");
  }

  private static Optional<MeasuredNumeral> share(List<String> w, int from) {
    if (isHalf(w, from)) {
      return Optional.of(part(BigDecimal.ONE, 2, from + 1));
    }
    Optional<MeasuredNumeral> number =
        ARTICLES.contains(word(w, from))
            ? Optional.of(exact(BigDecimal.ONE, from + 1))
            : figures(w, from).or(() -> below100(w, from));
    return number.flatMap(
        n -> {
          int at = word(w, n.next).equals("-") ? n.next + 1 : n.next;
          boolean one = n.value.get().compareTo(BigDecimal.ONE) == 0;
          String name = word(w, at).replace("halves", "half");
          Integer part = PARTS.get(one ? name : name.replaceFirst("s$", ""));
          return part != null && (one || word(w, at).endsWith("s"))
              ? Optional.of(part(n.value.get(), part, at + 1))
              : oneIn(w, n);
        });
  }

  /** <em>One in five</em>, <em>two out of three</em>. */
  private static Optional<MeasuredNumeral> oneIn(List<String> w, MeasuredNumeral n) {
    int at = n.next;
    if (word(w, at).equals("out")) {
      at++;
    }
    boolean of = word(w, at).equals("of") && (at > n.next || word(w, at + 1).equals("every"));
    if (!of && !(word(w, at).equals("in") && at == n.next)) {
      return Optional.empty();
    }
    at += word(w, at + 1).equals("every") ? 2 : 1;
    return cardinal(w, at)
        .filter(m -> m.value.get().compareTo(n.value.get()) > 0)
        .filter(m -> m.value.get().compareTo(BigDecimal.valueOf(LARGEST_WHOLE)) <= 0)
        .filter(m -> m.value.get().stripTrailingZeros().scale() <= 0)
        .map(m -> part(n.value.get(), m.value.get().intValue(), m.next));
  }

  private static MeasuredNumeral part(BigDecimal number, int whole, int next) {
    BigDecimal value =
        number.divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return new MeasuredNumeral(Optional.of(value), BigDecimal.ONE, true, next);
  }

  private static Optional<MeasuredNumeral> vague(List<String> w, int from) {
    String first = word(w, from);
    int at = from;
    if (first.equals("tens") && !MANY.contains(word(w, from + 2))) {
      return Optional.empty();
    }
    if (MANY.contains(first) || first.equals("tens")) {
      at++;
      while (word(w, at).equals("of") && MANY.contains(word(w, at + 1))) {
        at += 2;
      }
      return Optional.of(new MeasuredNumeral(Optional.empty(), BigDecimal.ONE, false, at));
    }
    if (ARTICLES.contains(first) && Set.of("few", "handful", "couple").contains(word(w, at + 1))) {
      at += 2;
      int next = word(w, at).equals("of") ? at + 1 : at;
      at = scale(word(w, next)).isPresent() ? next : at;
    } else if (first.equals("several")) {
      at++;
    } else if (first.equals("many") && isScale(word(w, at + 1))) {
      at++;
    }
    if (at == from) {
      return Optional.empty();
    }
    while (isScale(word(w, at))) {
      at++;
    }
    return Optional.of(new MeasuredNumeral(Optional.empty(), BigDecimal.ONE, false, at));
  }

  private static boolean isScale(String word) {
    return scale(word).isPresent() || MANY.contains(word);
  }
}
