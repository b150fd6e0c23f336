package org.w3id.dixit.resolve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3id.dixit.vocabulary.OntologyFile;

/**
 * The entities whose names are known before an article is read, from the files of {@code ontology/}
 * and from files of the user's, and the holders of offices. A user's file wins where both know a
 * name. A name that several entities share gives one of them only where the article tells which.
 */
public final class Authority {
  private static final List<String> SHIPPED =
      List.of("authority.ttl", "places.ttl", "bodies.ttl", "bodies-sa.ttl", "parties.ttl");

  private final AuthorityReader read;
  private final Map<String, Set<String>> namesOfFunctions = new TreeMap<>();
  private final Tenures tenures;

  private Authority(AuthorityReader read, Tenures tenures) {
    this.read = read;
    this.tenures = tenures;
    read.functions.forEach(
        (name, label) -> namesOfFunctions.computeIfAbsent(label, k -> new TreeSet<>()).add(name));
  }

  /** Reads the authority that the program is shipped with. */
  public static Authority shipped() {
    return with(List.of());
  }

  /**
   * Reads the program's authority and files of the user's, in Turtle and the same vocabulary.
   *
   * @throws AuthorityException if a file cannot be read or says what cannot be understood
   */
  public static Authority with(List<Path> files) {
    AuthorityReader reader = new AuthorityReader();
    OntologyFile first = OntologyFile.shipped(SHIPPED.get(0));
    reader.read(first, false);
    SHIPPED.stream().skip(1).forEach(name -> reader.read(OntologyFile.shipped(name), false));
    List<OntologyFile> own = new ArrayList<>();
    for (Path file : files) {
      OntologyFile opened = AuthorityFile.read(file);
      reader.read(opened, true);
      own.add(opened);
    }
    Tenures tenures = Tenures.of(first, OntologyFile.shipped("offices.ttl"), reader.entries);
    own.forEach(file -> tenures.addAll(file, reader.entries));
    return new Authority(reader, tenures);
  }

  /**
   * Checks a file of the user's without reading the others.
   *
   * @throws AuthorityException if it cannot be read or says what cannot be understood
   */
  public static void check(Path file) {
    AuthorityFile.read(file);
  }

  /** The only entity of a name that means it in every article. */
  Optional<AuthorityEntry> byName(String name) {
    boolean shared = read.inContext.has(name) && !read.names.isOwn(name);
    return shared ? Optional.empty() : unique(read.names, name);
  }

  /** All entities of a name, those that it means only in a context among them. */
  List<AuthorityEntry> candidates(String name) {
    List<AuthorityEntry> found = new ArrayList<>(all(read.names, name));
    if (!read.names.isOwn(name)) {
      found.addAll(all(read.inContext, name));
    }
    return found;
  }

  /** Whether an entity has this name without a context. */
  boolean isPlain(String name, AuthorityEntry entry) {
    return read.names.get(name).contains(entry.name());
  }

  /** The country of a people's name: {@code Ukrainian}. */
  Optional<AuthorityEntry> byDemonym(String name) {
    return unique(read.demonyms, name);
  }

  /** What a name means after the definite article: {@code Alliance}. */
  Optional<AuthorityEntry> byEpithet(String name) {
    return unique(read.epithets, name);
  }

  /** A person, however the name is transliterated. */
  Optional<AuthorityEntry> person(String fullName) {
    return unique(read.persons, NameKey.of(fullName));
  }

  /** Whether any entity has this name or demonym, also where several share it. */
  boolean knows(String name) {
    return read.names.has(name) || read.inContext.has(name) || read.demonyms.has(name);
  }

  /** The function that a body is named by: {@code Foreign Ministry}. */
  Optional<String> function(String name) {
    return Optional.ofNullable(read.functions.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The body of a country that has a function, where the authority has it under its name. */
  Optional<AuthorityEntry> body(String function, AuthorityEntry country) {
    Set<String> whose = new TreeSet<>(read.demonymsOf.getOrDefault(country.name(), Set.of()));
    country.names().forEach(n -> whose.addAll(List.of(n, n + "'s")));
    Set<String> found = new TreeSet<>();
    for (String name : namesOfFunctions.getOrDefault(function, Set.of())) {
      whose.forEach(w -> found.addAll(read.bodies.get((w + " " + name).toLowerCase(Locale.ROOT))));
    }
    return found.size() == 1 ? entry(found.iterator().next()) : Optional.empty();
  }

  /** The office of a name of it, in lower case: {@code foreign secretary}. */
  Optional<String> office(String name) {
    return tenures.office(name);
  }

  /**
   * Who held an office on a day; empty where nobody is known to have, or two are.
   *
   * @param place the local name of the country or body
   */
  Optional<AuthorityEntry> holder(String office, String place, LocalDate day) {
    return tenures.holder(office, place, day);
  }

  /** The only holder of an office, of whatever country, on a day who has this surname. */
  Optional<AuthorityEntry> holderNamed(String office, String surname, LocalDate day) {
    return tenures.holderNamed(office, NameKey.of(surname), day);
  }

  Optional<AuthorityEntry> entry(String name) {
    return Optional.ofNullable(read.entries.get(name));
  }

  /** The entry whose entity has this id, which must be one of the authority's. */
  AuthorityEntry byId(String id) {
    return read.entries.get(id.substring("entity/".length()));
  }

  private List<AuthorityEntry> all(NameIndex index, String key) {
    return index.get(key).stream().map(read.entries::get).toList();
  }

  private Optional<AuthorityEntry> unique(NameIndex index, String key) {
    List<String> found = index.get(key);
    return found.size() == 1 ? entry(found.get(0)) : Optional.empty();
  }
}
