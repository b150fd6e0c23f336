package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.PerToken;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Interval;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Temporality;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Times as roles of an event. The words are always given; beside them a day only where the text
 * gives one, else the limits that the words set, an interval for what lasts, a duration or a
 * recurrence. The senses of temporal expressions follow TIMEX3 (ISO-TimeML).
 */
final class Times {
  private static final Set<String> STRICTLY_BEFORE = Set.of("before", "prior to", "ahead of");
  private static final Set<String> UNTIL = Set.of("until", "till", "up until");
  private static final Set<String> BY = Set.of("by", "no later than", "not later than", "up to");
  private static final Set<String> FROM =
      Set.of("since", "after", "from", "as of", "as from", "following", "no earlier than");
  private static final Set<String> ROUGHLY =
      Set.of("around", "about", "toward", "towards", "over", "under", "than", "with", "to");
  private static final Set<String> DAY_PREPOSITIONS =
      Set.of("on", "by", "before", "after", "until", "till", "since", "from", "between");
  private static final Set<String> MEASURING = Set.of("last", "spend", "take", "wait", "stay");
  private static final Set<String> AHEAD = WordLists.of("aheadAdverb");
  private static final Set<String> BACK = WordLists.of("backAdverb");
  private static final Set<String> PLAIN = WordLists.of("timeAdverb");
  private static final Set<String> NOUNS = WordLists.of("timeNoun");
  private static final Set<String> OTHER_CLASSES =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "MONEY", "PERCENT", "MISC");
  private static final Pattern LIMIT = Pattern.compile("^at least | at the latest$");
  private static final Pattern INEXACT =
      Pattern.compile("^(?:about|around|nearly|almost|roughly|at least) ");
  private static final Pattern ORDINAL_DAY = Pattern.compile("(?:the )?\\d{1,2}(?:st|nd|rd|th)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern SEASON = Pattern.compile("(?:the )?(?:" + TimeWords.SEASON + ")");
  private static final Pattern DEGREE =
      Pattern.compile("^(?:very|quite|only|more|most|rather|fairly) ");
  private static final Pattern INDEFINITE = Pattern.compile("an? \\w+");
  private static final Pattern DEFINITE_TIME =
      Pattern.compile("(?:at|by|during|around|for) (?:the|that|this|some|a long) time");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Set<String> BARE = Set.of("obl:tmod", "nmod:tmod", "obl:npmod", "advmod");
  private static final Set<String> VAGUE_PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "over",
          "for",
          "within",
          "since",
          "until",
          "till",
          "by",
          "before",
          "after",
          "around",
          "from",
          "through",
          "throughout",
          "towards",
          "toward",
          "in the course of");

  private final AnnotatedArticle article;

  /** What are times in some context are times in any. */
  private final PerToken<Boolean> times =
      new PerToken<>((s, head) -> meaning(s, head, TimeContext.none()).isPresent());

  Times(AnnotatedArticle article) {
    this.article = article;
  }

  /** Whether the phrase that the token heads is a time, of a known day or not. */
  boolean isTime(Sentence s, int head) {
    return head >= 0 && times.of(s, head);
  }

  /**
   * The roles of a time phrase; empty where the phrase is none. One that is part of a longer phrase
   * has no roles of its own, since the longer one gives them.
   */
  Optional<List<Role>> roles(Sentence s, int head, TimeContext context) {
    Optional<List<Role>> meaning = isTime(s, head) ? meaning(s, head, context) : Optional.empty();
    if (meaning.isEmpty()) {
      return Optional.empty();
    }
    TimePhrase phrase = TimePhrase.of(s, head);
    if (phrase.isPartOfAnother()) {
      return Optional.of(List.of());
    }
    List<TextSpan> words = s.spans(phrase.tokens());
    List<Role> given = joined(phrase, meaning.get(), context);
    List<Role> roles = new ArrayList<>();
    roles.add(new Role("timeText", new Value.TextValue(article.article().slice(words)), words));
    given.forEach(r -> roles.add(new Role(r.name(), r.value(), words)));
    return Optional.of(roles);
  }

  /**
   * Limits of several periods in a row are one pair, given with the first: <em>in May and June</em>
   * is not before May and not after June.
   */
  private List<Role> joined(TimePhrase phrase, List<Role> roles, TimeContext context) {
    Sentence s = phrase.sentence();
    int head = phrase.head();
    boolean limits = roles.size() == 2 && roles.get(0).name().equals("notBefore");
    boolean later = s.is(head, "conj") && isTime(s, s.head(head));
    List<Integer> others =
        s.children(head, "conj").stream()
            .filter(c -> isTime(s, c) && !phrase.tokens().contains(c))
            .toList();
    if (!limits || (!later && others.isEmpty())) {
      return roles;
    }
    if (later) {
      return List.of();
    }
    List<LocalDate> days =
        Stream.concat(Stream.of(head), others.stream())
            .flatMap(h -> meaning(s, h, context).stream())
            .flatMap(List::stream)
            .map(Role::value)
            .filter(Value.DateValue.class::isInstance)
            .map(v -> ((Value.DateValue) v).date())
            .sorted()
            .toList();
    return limits(Optional.of(days.get(0)), Optional.of(days.get(days.size() - 1)));
  }

  /** The roles beside the words; empty where the phrase is no time. */
  private Optional<List<Role>> meaning(Sentence s, int head, TimeContext context) {
    String entity = s.token(head).entity();
    if (head < 0 || OTHER_CLASSES.contains(entity)) {
      return Optional.empty();
    }
    TimePhrase phrase = TimePhrase.of(s, head);
    if (Recurrences.isRecurrence(phrase.core())) {
      return Optional.of(
          Recurrences.rule(phrase.core())
              .map(r -> new Role("recurrence", new Value.RecurrenceValue(r)))
              .stream()
              .toList());
    }
    boolean measure =
        s.is(head, "obj") && MEASURING.contains(s.lemma(s.head(head)).toLowerCase(Locale.ROOT));
    return new TimeDistance(context)
        .read(phrase.preposition(), phrase.core(), measure)
        .or(() -> calendar(phrase, context))
        .or(() -> adverb(phrase, context))
        .or(() -> vague(phrase, context));
  }

  /** A day that something is set <em>for</em> lies ahead, whatever the tense. */
  private Optional<List<Role>> calendar(TimePhrase phrase, TimeContext context) {
    String core = LIMIT.matcher(phrase.core()).replaceAll("");
    String about = INEXACT.matcher(core).replaceFirst("");
    boolean ordinal = ORDINAL_DAY.matcher(about).matches();
    boolean number = NUMBER.matcher(about).matches();
    boolean season = SEASON.matcher(about).matches();
    if ((season && phrase.preposition().isEmpty())
        || (ordinal && !DAY_PREPOSITIONS.contains(phrase.preposition()))
        || (number && !isYear(phrase))) {
      return Optional.empty();
    }
    boolean planned = phrase.preposition().equals("for");
    TimeContext seen = planned ? context.from(context.anchor(), Temporality.Future) : context;
    Optional<Stretch> range = TimeRange.read(phrase.preposition(), core, context);
    if (range.isPresent()) {
      return range.map(x -> range(phrase, x, context));
    }
    return new TimeCalendar(seen)
        .read(about)
        .or(() -> dated(phrase))
        .map(x -> about.equals(core) ? placed(phrase, x, context) : List.<Role>of());
  }

  /** A bare number is a year after a preposition of time, where the engine sees no quantity. */
  private static boolean isYear(TimePhrase phrase) {
    Sentence s = phrase.sentence();
    return s.token(phrase.head()).entity().matches("DATE|O")
        && !phrase.preposition().isEmpty()
        && !phrase.preposition().matches("to|with|than|at|per")
        && s.child(phrase.head(), "compound").isEmpty();
  }

  /** A day that the engine knows by another form: a feast, a date in figures. */
  private Optional<Stretch> dated(TimePhrase phrase) {
    return article
        .nameAt(phrase.sentence(), phrase.head())
        .filter(n -> n.type().equals("DATE") && phrase.core().matches(".*\\d{4}.*"))
        .map(NamedSpan::normalized)
        .filter(n -> n.matches("[12]\\d{3}-\\d{2}-\\d{2}"))
        .map(n -> Stretch.day(LocalDate.parse(n)));
  }

  private List<Role> range(TimePhrase phrase, Stretch x, TimeContext context) {
    if (x.isUnknown()) {
      return List.of();
    }
    boolean lasts = context.lasting() || phrase.preposition().equals("from");
    return lasts ? interval(phrase, x.beginningText(), x.endText()) : limits(x.from(), x.to());
  }

  private static List<Role> placed(TimePhrase phrase, Stretch x, TimeContext context) {
    String preposition = phrase.preposition();
    if (x.isUnknown() || ROUGHLY.contains(preposition)) {
      return preposition.equals("over") ? limits(x.first(), x.last()) : List.of();
    }
    if (UNTIL.contains(preposition)) {
      if (context.negated()) {
        return limits(x.from(), Optional.empty());
      }
      return context.lasting()
          ? interval(phrase, Optional.empty(), x.endText())
          : limits(Optional.empty(), x.to());
    }
    if (STRICTLY_BEFORE.contains(preposition)) {
      Optional<LocalDate> day = x.first().map(d -> d.minusDays(1)).or(x::last);
      return limits(Optional.empty(), day);
    }
    if (BY.contains(preposition) || (preposition.equals("within") && x.day().isEmpty())) {
      return limits(Optional.empty(), x.to());
    }
    if (FROM.contains(preposition)) {
      boolean lasts =
          preposition.equals("since")
              ? context.since()
              : context.lasting() && preposition.matches("from|as of|as from");
      return lasts
          ? interval(phrase, x.beginningText(), Optional.empty())
          : limits(x.from(), Optional.empty());
    }
    if (preposition.equals("throughout") && x.first().isPresent() && x.last().isPresent()) {
      return interval(phrase, x.beginningText(), x.endText());
    }
    if (preposition.equals("through")) {
      return limits(Optional.empty(), x.to());
    }
    return x.day().isPresent() ? List.of(date("time", x.day().get())) : limits(x.first(), x.last());
  }

  private static List<Role> limits(Optional<LocalDate> first, Optional<LocalDate> last) {
    List<Role> roles = new ArrayList<>();
    first.ifPresent(d -> roles.add(date("notBefore", d)));
    last.ifPresent(d -> roles.add(date("notAfter", d)));
    return roles;
  }

  private static List<Role> interval(
      TimePhrase phrase, Optional<String> beginning, Optional<String> end) {
    TextSpan words =
        phrase
            .sentence()
            .span(phrase.tokens().get(0), phrase.tokens().get(phrase.tokens().size() - 1));
    String id = "interval/" + words.start() + "-" + words.end();
    return List.of(new Role("interval", new Value.IntervalValue(new Interval(id, beginning, end))));
  }

  private static Role date(String name, LocalDate day) {
    return new Role(name, new Value.DateValue(day));
  }

  private static Optional<List<Role>> adverb(TimePhrase phrase, TimeContext context) {
    String word = DEGREE.matcher(phrase.core()).replaceFirst("");
    if (opensTime(phrase)) {
      return Optional.empty();
    }
    if (AHEAD.contains(word)) {
      return Optional.of(ahead(context));
    }
    if (BACK.contains(word)) {
      return Optional.of(back(context));
    }
    return PLAIN.contains(word) ? Optional.of(List.of()) : Optional.empty();
  }

  /** Whether a time comes next that the adverb opens: <em>later</em> this year. */
  private static boolean opensTime(TimePhrase phrase) {
    Sentence s = phrase.sentence();
    int next = phrase.tokens().get(phrase.tokens().size() - 1) + 1;
    return next < s.size()
        && (TimePhrase.isTimeWord(s, next)
            || s.lemma(next).matches("this|on|next|last|before|after|than"));
  }

  /** What lies ahead is not before the anchor, where the event lies ahead as well. */
  private static List<Role> ahead(TimeContext context) {
    return context.isPast() ? List.of() : limits(context.anchor(), Optional.empty());
  }

  private static List<Role> back(TimeContext context) {
    return context.isFuture() ? List.of() : limits(Optional.empty(), context.anchor());
  }

  /** A time of which nothing is known but, at most, that it lies ahead or back. */
  private static Optional<List<Role>> vague(TimePhrase phrase, TimeContext context) {
    Sentence s = phrase.sentence();
    String lemma = s.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    boolean bare = phrase.preposition().isEmpty();
    boolean placed =
        bare
            ? BARE.contains(s.relation(phrase.head()))
                && !INDEFINITE.matcher(phrase.core()).matches()
            : VAGUE_PREPOSITIONS.contains(phrase.preposition());
    boolean timely =
        NOUNS.contains(lemma)
            && (!lemma.equals("time") || DEFINITE_TIME.matcher(phrase.text()).matches())
            && !DIGIT.matcher(phrase.core()).find();
    if (phrase.clock() && phrase.core().isEmpty()) {
      return Optional.of(List.of());
    }
    if (!placed || !timely) {
      return Optional.empty();
    }
    String core = phrase.core();
    boolean known = core.matches(".*\\b(?:after|before|of|following|same)\\b.*");
    if (!known && core.matches(".*\\b(?:next|coming|upcoming|future)\\b.*")) {
      return Optional.of(ahead(context));
    }
    if (!known && core.matches(".*\\b(?:past|last|recent)\\b.*")) {
      return Optional.of(back(context));
    }
    boolean soon = phrase.preposition().equals("within") && core.endsWith("s");
    return Optional.of(soon ? ahead(context) : List.of());
  }
}
