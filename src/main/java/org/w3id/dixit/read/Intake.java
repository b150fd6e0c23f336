package org.w3id.dixit.read;

import org.w3id.dixit.model.Article;

/** What comes of one thing that might be an article: the article, or why there is none. */
public sealed interface Intake {

  /** What the user knows it by: the file, and the line, member or record in it. */
  String place();

  /** The file that it stands in, as the user named it; {@code -} for standard input. */
  String file();

  /**
   * An article, fit to be read.
   *
   * @param file the file that it stands in, as the user named it
   */
  record Taken(String place, String file, Article article) implements Intake {}

  /**
   * No article.
   *
   * @param file the file that it stands in, or what the user named where that is no file
   * @param message one line: the place, what is wrong, and a remedy
   */
  record PassedOver(String place, String file, Reason reason, String message) implements Intake {
    PassedOver in(String name) {
      return new PassedOver(place, name, reason, message);
    }
  }

  /** Why something is passed over. */
  enum Reason {
    /** There is no such file, or it cannot be read. */
    NOT_THERE,
    /** It holds no article. */
    EMPTY,
    /** Its bytes are no text, or no text of the encoding named. */
    NOT_TEXT,
    /** It breaks the rules of its format. */
    MALFORMED,
    /** It is a format that is not read. */
    UNKNOWN_FORMAT,
    /** It goes beyond a limit. */
    TOO_LARGE,
    /** It is not in English. */
    OTHER_LANGUAGE,
    /** It was withdrawn by who published it, or is a picture or the like. */
    NOT_NEWS_TEXT;

    /** Whether there is something to mend; else it is set aside as what it is. */
    public boolean isFailure() {
      return this != OTHER_LANGUAGE && this != NOT_NEWS_TEXT;
    }
  }
}
