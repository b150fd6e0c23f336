package org.w3id.dixit.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Which language a text is in, by the model of Apache OpenNLP for 103 languages. Short texts get no
 * answer, and neither do those that could well be English.
 */
final class LanguageGuess {
  /** Fewer letters tell too little: names and quotations in them weigh too much. */
  private static final int LEAST_LETTERS = 80;

  /** How much likelier than English another language must be. */
  private static final double MARGIN = 10;

  private static final int SAMPLE = 600;
  private static final String ENGLISH = "eng";

  private LanguageGuess() {}

  /** Loaded when it is first needed; it takes a second and 40 MB. */
  private static final class Model {
    static final LanguageDetectorModel SHARED = load();
    static final Map<String, String> TWO_LETTERS =
        Stream.of(Locale.getISOLanguages())
            .collect(
                Collectors.toMap(
                    two -> Locale.forLanguageTag(two).getISO3Language(),
                    Function.identity(),
                    (first, second) -> first));

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(new BufferedInputStream(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The BCP 47 tag of the language.
   *
   * @return empty if the text is too short to tell
   */
  static Optional<String> of(String text) {
    String sample = sample(text);
    if (sample.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
      return Optional.empty();
    }
    Language[] languages = new LanguageDetectorME(Model.SHARED).predictLanguages(sample);
    double english =
        Stream.of(languages)
            .filter(language -> language.getLang().equals(ENGLISH))
            .mapToDouble(Language::getConfidence)
            .findFirst()
            .orElse(0);
    return languages[0].getConfidence() > MARGIN * english
        ? Optional.of(tag(languages[0].getLang()))
        : Optional.of("en");
  }

  /** Words from the start, the middle and the end, since a notice may be in another language. */
  private static String sample(String text) {
    if (text.length() <= 3 * SAMPLE) {
      return text;
    }
    int middle = (text.length() - SAMPLE) / 2;
    return text.substring(0, SAMPLE)
        + ' '
        + text.substring(middle, middle + SAMPLE)
        + ' '
        + text.substring(text.length() - SAMPLE);
  }

  private static String tag(String threeLetters) {
    return switch (threeLetters) {
      case "cmn" -> "zh";
      case "ekk" -> "et";
      case "lvs" -> "lv";
      case "nob" -> "nb";
      case "pes" -> "fa";
      default -> Model.TWO_LETTERS.getOrDefault(threeLetters, threeLetters);
    };
  }

  /** The language of a tag such as {@code en-GB}, in lower case. */
  static String primary(String tag) {
    String language = tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
    return language.equals("eng") ? "en" : language;
  }

  /** The English name of a language. */
  static String name(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
