package org.w3id.dixit.read;

import java.time.LocalDate;
import java.util.Optional;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.Reason;
import org.w3id.dixit.read.Intake.Taken;

/** Decides whether a draft is an article that can be read, and makes it one. */
final class Acceptance {
  private final ReadSettings settings;

  Acceptance(ReadSettings settings) {
    this.settings = settings;
  }

  /**
   * The article, or why it is none.
   *
   * @param file the file that it stands in
   */
  Intake judge(Draft draft, String place, String file) {
    try {
      return new Taken(place, file, article(draft, place));
    } catch (UnreadableException e) {
      return e.passedOver();
    }
  }

  /**
   * @throws UnreadableException if the draft has no text, one too long, or one of another language
   */
  Article article(Draft draft, String place) throws UnreadableException {
    String text = wholeCharacters(draft.text);
    checkSize(text, place);
    checkProse(text, place);
    String language = checkLanguage(text, draft.language, place);
    String key = draft.id.or(() -> draft.url).orElse(text);
    Optional<LocalDate> day =
        draft.published.or(() -> PlainText.headerDate(text)).or(settings::date);
    return new Article(
        draft.id.filter(id -> id.matches("[A-Za-z0-9._-]+")).orElseGet(() -> Article.idOf(key)),
        text,
        language,
        day,
        draft.title.map(Acceptance::wholeCharacters),
        draft.url.map(Acceptance::wholeCharacters),
        draft.publisher.map(Acceptance::wholeCharacters),
        draft.byline.map(Acceptance::wholeCharacters),
        draft.origin);
  }

  private void checkSize(String text, String place) throws UnreadableException {
    if (text.isBlank()) {
      throw new UnreadableException(place, Reason.EMPTY, "holds no text.");
    }
    if (text.length() > settings.limits().articleCharacters()) {
      throw tooLong(place, text.codePointCount(0, text.length()) + " characters", settings);
    }
  }

  static UnreadableException tooLong(String place, String length, ReadSettings settings) {
    return new UnreadableException(
        place,
        Reason.TOO_LARGE,
        "too long for one article ("
            + length
            + "; the limit is "
            + settings.limits().articleCharacters()
            + "). Split it into articles first, or raise --max-article-size.");
  }

  static UnreadableException tooLarge(String place, String what, ReadSettings settings) {
    return new UnreadableException(
        place,
        Reason.TOO_LARGE,
        "too large for one "
            + what
            + " (more than "
            + settings.limits().pageBytes()
            + " bytes). If it is sound, raise --max-page-size.");
  }

  private static void checkProse(String text, String place) throws UnreadableException {
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException(
          place, Reason.NOT_TEXT, "not text (character " + text.indexOf('\0') + " is zero).");
    }
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Some scripts set no spaces between words.
      run = Character.isWhitespace(c) || c >= '\u0E00' ? 0 : run + 1;
      if (run > Limits.RUN_WITHOUT_SPACE) {
        throw new UnreadableException(
            place,
            Reason.NOT_TEXT,
            "no running text (more than "
                + Limits.RUN_WITHOUT_SPACE
                + " characters without a space). Take the data out of it first.");
      }
    }
  }

  /** A language tag for the text, by its words where they tell. */
  private String checkLanguage(String text, Optional<String> declared, String place)
      throws UnreadableException {
    Optional<String> tag =
        declared
            .map(d -> d.strip().replace('_', '-'))
            .filter(d -> d.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"));
    Optional<String> guess = LanguageGuess.of(text);
    String language = guess.or(() -> tag.map(LanguageGuess::primary)).orElse("en");
    if (settings.languages() == Languages.EN && !language.equals("en")) {
      throw new UnreadableException(
          place,
          Reason.OTHER_LANGUAGE,
          "set aside, since it is in "
              + LanguageGuess.name(language)
              + ". Dixit reads English; --language any reads it all the same.");
    }
    return tag.filter(t -> LanguageGuess.primary(t).equals(language)).orElse(language);
  }

  /** Halves of characters become the replacement character: no encoding can store them. */
  static String wholeCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }
}
