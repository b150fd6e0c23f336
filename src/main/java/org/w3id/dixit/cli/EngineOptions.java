package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.pipeline.Pipeline;
import org.w3id.dixit.resolve.Authority;
import org.w3id.dixit.resolve.AuthorityException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** With what, and with how many hands, a command reads articles. */
public final class EngineOptions {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at a time (default: one for each processor).")
  private Integer threads;

  @Option(
      names = "--article-time-limit",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      defaultValue = "120",
      description = {
        "Pass over an article that takes longer to read (default: ${DEFAULT-VALUE}); an ordinary"
            + " one takes about a second."
      })
  private Duration articleTimeLimit;

  @Option(
      names = "--authority",
      paramLabel = "FILE",
      converter = AuthorityFile.class,
      description = {
        "A Turtle file of your own with names of entities, in the vocabulary of"
            + " ontology/authority.ttl; it wins over Dixit's own. May be repeated."
      })
  private List<Path> authority = new ArrayList<>();

  /** What reads articles; loaded when it is asked for. */
  Supplier<Function<Article, ArticleReading>> reader() {
    return () -> Pipeline.load(Authority.with(authority))::read;
  }

  /** The version of the program, told apart by the user's own names. */
  String version() {
    return version(authority);
  }

  /**
   * The version of the program, told apart by the user's own names: they make other rules.
   *
   * @param authority the files of names
   */
  public static String version(List<Path> authority) {
    if (authority.isEmpty()) {
      return Version.number();
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : authority) {
        digest.update(Files.readAllBytes(file));
      }
      return Version.number() + "+" + HexFormat.of().formatHex(digest.digest()).substring(0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
  }

  Duration articleTimeLimit() {
    return articleTimeLimit;
  }

  /** Reads the path of a file of names, and whether it is one. */
  public static final class AuthorityFile implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      try {
        Path file = Path.of(value);
        Authority.check(file);
        return file;
      } catch (AuthorityException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads a number of seconds. */
  public static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      if (value.matches("\\d{1,6}") && Integer.parseInt(value) > 0) {
        return Duration.ofSeconds(Integer.parseInt(value));
      }
      throw new TypeConversionException(
          "'" + value + "' is not a number of seconds from 1 to 999999.");
    }
  }
}
