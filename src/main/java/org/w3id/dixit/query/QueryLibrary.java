package org.w3id.dixit.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.dixit.query.QueryException.Reason;

/** The queries that come with the program, and query files of the user's own. */
public final class QueryLibrary {
  private static final String FOLDER = "/queries/";
  private static final String ENDING = ".rq";
  // Always among the shipped queries: shows where they lie.
  private static final String LANDMARK = FOLDER + "who-said-what" + ENDING;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private QueryLibrary() {}

  /** The queries of this program. Nothing is read before it is asked for. */
  public static QueryLibrary shipped() {
    return new QueryLibrary();
  }

  /**
   * The shipped query of this name, or the one in this file.
   *
   * @param nameOrFile a name, or a path that ends in {@code .rq}
   * @throws QueryException if there is none, or the file cannot be read
   */
  public NamedQuery find(String nameOrFile) {
    return nameOrFile.endsWith(ENDING) ? ofFile(Path.of(nameOrFile)) : ofName(nameOrFile);
  }

  /** The names of the shipped queries. */
  public SortedSet<String> names() {
    URL landmark = QueryLibrary.class.getResource(LANDMARK);
    if (landmark == null) {
      return new TreeSet<>();
    }
    try {
      return landmark.openConnection() instanceof JarURLConnection jar
          ? namesInJar(jar)
          : namesInFolder(landmark.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All shipped queries, by name. */
  public List<NamedQuery> all() {
    return names().stream().map(this::ofName).toList();
  }

  /**
   * A query that an export is made of: one that constructs a graph, or the rows of a table.
   *
   * @param folder {@code construct} or {@code tables}
   */
  public NamedQuery view(String folder, String name) {
    return ofResource(name, FOLDER + folder + "/" + name + ENDING);
  }

  private NamedQuery ofName(String name) {
    return ofResource(name, FOLDER + name + ENDING);
  }

  private NamedQuery ofResource(String name, String resource) {
    if (NAME.matcher(name).matches()) {
      try (InputStream in = QueryLibrary.class.getResourceAsStream(resource)) {
        if (in != null) {
          return NamedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new QueryException(
        Reason.UNKNOWN_QUERY,
        "There is no query named "
            + name
            + "."
            + NearNames.suggestion(name, names())
            + " `dixit query --list` shows all; a query of your own is a file that ends in .rq.");
  }

  private static NamedQuery ofFile(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      return NamedQuery.parse(
          name.substring(0, name.length() - ENDING.length()), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new QueryException(
          Reason.UNREADABLE, "The query file " + file + " is not UTF-8 text; save it as UTF-8.");
    } catch (IOException e) {
      throw new QueryException(
          Reason.UNREADABLE,
          "The query file "
              + file
              + (Files.exists(file) ? " cannot be read." : " does not exist.")
              + " Check its name, or take a shipped query from `dixit query --list`.");
    }
  }

  private static SortedSet<String> namesInJar(JarURLConnection jar) throws IOException {
    return names(jar.getJarFile().stream().map(entry -> "/" + entry.getName()));
  }

  private static SortedSet<String> namesInFolder(URI landmark) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(landmark).resolveSibling(""))) {
      return names(files.map(file -> FOLDER + file.getFileName()));
    }
  }

  private static SortedSet<String> names(Stream<String> resources) {
    return resources
        .filter(resource -> resource.startsWith(FOLDER) && resource.endsWith(ENDING))
        .map(path -> path.substring(FOLDER.length(), path.length() - ENDING.length()))
        .filter(name -> NAME.matcher(name).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
