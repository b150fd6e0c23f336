package org.w3id.dixit.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.w3id.dixit.read.InputFormat;
import org.w3id.dixit.read.Languages;
import org.w3id.dixit.read.Limits;
import org.w3id.dixit.read.ReadSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How articles are taken out of files. */
public final class SourceOptions {

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description = {
        "What the inputs are, once unpacked: text, html, jsonl, ninjs, newsml or warc (default:"
            + " ${DEFAULT-VALUE}, by content and name)."
      })
  private InputFormat format;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Encoding.class,
      description = {
        "The encoding of the inputs, such as windows-1252 (default: found out for each)."
      })
  private Charset encoding;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = {
        "en sets articles in other languages aside, any reads all (default: ${DEFAULT-VALUE})."
      })
  private Languages languages;

  @Option(
      names = "--max-article-size",
      paramLabel = "N",
      converter = Positive.class,
      defaultValue = "" + Limits.ARTICLE_CHARACTERS,
      description = "Pass over articles of more characters (default: ${DEFAULT-VALUE}).")
  private int articleSize;

  @Option(
      names = "--max-page-size",
      paramLabel = "N",
      converter = Positive.class,
      defaultValue = "" + Limits.PAGE_BYTES,
      description = {
        "Pass over pages, news items and lines of JSON of more bytes (default: ${DEFAULT-VALUE})."
      })
  private int pageSize;

  @Option(
      names = "--max-expansion",
      paramLabel = "N",
      converter = Positive.class,
      defaultValue = "" + Limits.EXPANSION,
      description = {
        "Stop unpacking what becomes more than N times larger (default: ${DEFAULT-VALUE})."
      })
  private int expansion;

  /** What the options say. */
  public ReadSettings settings() {
    return new ReadSettings(
        format,
        Optional.ofNullable(encoding),
        languages,
        Optional.empty(),
        new Limits(articleSize, pageSize, expansion));
  }

  /** Reads the name of a character set. */
  static final class Encoding implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + value + "' is not an encoding that Java knows; utf-8 and windows-1252 are.");
      }
    }
  }

  /** Reads a size. */
  public static final class Positive implements ITypeConverter<Integer> {
    /** Twice as much and more must still be countable. */
    private static final int MOST = 500_000_000;

    @Override
    public Integer convert(String value) {
      if (value.matches("\\d{1,9}") && Integer.parseInt(value) > 0) {
        return Math.min(MOST, Integer.parseInt(value));
      }
      throw new TypeConversionException("'" + value + "' is not a number from 1 to " + MOST + ".");
    }
  }
}
