package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.EntityType;

/**
 * Bodies that are named by what they do, and of which every country has one: <em>the Foreign
 * Ministry</em>. The country is the one named in or beside the name, else the only one beside that
 * function in the article, else the only one that the article names.
 */
final class Functions {
  private static final Pattern OF = Pattern.compile("(.+) of (?:the )?(.+)");
  private static final Pattern GENITIVE = Pattern.compile("(.+?)(?:'s|\u2019s|')$");

  /**
   * A body by its function.
   *
   * @param function its name in the authority's list of functions
   * @param country whose it is, where that can be told
   */
  record Body(String function, Optional<AuthorityEntry> country) {}

  private final Authority authority;
  private final List<NameMention> mentions;
  private final Map<NameMention, Body> bodies = new HashMap<>();

  Functions(Authority authority, List<NameMention> mentions) {
    this.authority = authority;
    this.mentions = mentions;
    Map<String, Set<String>> countries = new HashMap<>();
    for (NameMention m : mentions) {
      if (!m.isPerson() && m.entry().isEmpty() && !m.adjective()) {
        read(m).ifPresent(b -> bodies.put(m, b));
      }
    }
    bodies.forEach(
        (m, b) ->
            b.country()
                .ifPresent(
                    c ->
                        countries
                            .computeIfAbsent(b.function(), k -> new TreeSet<>())
                            .add(c.name())));
    Set<String> all = countries();
    bodies.replaceAll(
        (m, b) -> {
          Set<String> of = countries.getOrDefault(b.function(), all);
          boolean known = b.country().isPresent() || of.size() != 1;
          return known ? b : new Body(b.function(), authority.entry(of.iterator().next()));
        });
  }

  Optional<Body> of(NameMention mention) {
    return Optional.ofNullable(bodies.get(mention));
  }

  /** All countries that the article names, peoples included. */
  private Set<String> countries() {
    Set<String> found = new TreeSet<>();
    mentions.stream()
        .flatMap(m -> m.entry().stream())
        .filter(e -> e.type() == EntityType.Country)
        .forEach(e -> found.add(e.name()));
    return found;
  }

  private Optional<Body> read(NameMention m) {
    String text = m.text().replaceFirst("^(?i:the) ", "");
    Optional<String> plain = authority.function(text);
    if (plain.isPresent()) {
      return Optional.of(new Body(plain.get(), before(m).or(() -> after(m))));
    }
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    for (int k = 1; k < words.size(); k++) {
      Optional<AuthorityEntry> country = country(String.join(" ", words.subList(0, k)));
      Optional<String> function =
          authority.function(String.join(" ", words.subList(k, words.size())));
      if (country.isPresent() && function.isPresent()) {
        return Optional.of(new Body(function.get(), country));
      }
    }
    Matcher of = OF.matcher(text);
    if (of.matches()) {
      Optional<AuthorityEntry> country = country(of.group(2));
      return authority
          .function(of.group(1))
          .filter(f -> country.isPresent())
          .map(f -> new Body(f, country));
    }
    return Optional.empty();
  }

  private Optional<AuthorityEntry> country(String words) {
    Matcher genitive = GENITIVE.matcher(words);
    String name = genitive.matches() ? genitive.group(1).strip() : words;
    return authority
        .byDemonym(name)
        .or(() -> authority.byName(name))
        .filter(e -> e.type() == EntityType.Country);
  }

  /** <em>Ukraine's</em>, <em>Ukrainian</em>: the country right before. */
  private Optional<AuthorityEntry> before(NameMention m) {
    Sentence s = m.sentence();
    int last = m.first() - 1;
    int end = last > 0 && s.token(last).tag().equals("POS") ? last - 1 : last;
    return mentions.stream()
        .filter(c -> c.sentence().number() == s.number() && c.last() == end)
        .flatMap(c -> c.entry().stream())
        .filter(e -> e.type() == EntityType.Country)
        .findFirst();
  }

  /** <em>Of Ukraine</em>: the country right after. */
  private Optional<AuthorityEntry> after(NameMention m) {
    Sentence s = m.sentence();
    int of = m.last() + 1;
    if (of + 1 >= s.size() || !s.lemma(of).equals("of")) {
      return Optional.empty();
    }
    int first = s.lemma(of + 1).equals("the") ? of + 2 : of + 1;
    return mentions.stream()
        .filter(c -> c.sentence().number() == s.number() && c.first() == first)
        .flatMap(c -> c.entry().stream())
        .filter(e -> e.type() == EntityType.Country)
        .findFirst();
  }
}
