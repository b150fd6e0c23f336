package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Which names of an article are short for longer ones in it: acronyms, the last words of a name
 * (<em>Firefox</em>), its first words before what kind of body it is (<em>Alvachem</em> for
 * <em>Alvachem Group</em>), and the kind by itself (<em>the Church</em>). What may be short for
 * several is short for none. Persons and places are left alone.
 */
final class ShortNames {
  private static final Pattern THE = Pattern.compile("^(?i:the) ");
  private static final Pattern ACRONYM =
      Pattern.compile("(?:\\p{Lu}[\\p{L}&]{0,4}\\p{Lu}|(?:\\p{Lu}\\.){2,})\\d*");
  private static final Pattern WORD = Pattern.compile("[\\s-]+");
  private static final Set<String> COMPANIES = WordLists.of("companyForm");
  private static final Set<String> DIRECTIONS = WordLists.of("directionWord");

  private final Map<String, NameMention> full = new HashMap<>();

  ShortNames(List<NameMention> mentions) {
    List<NameMention> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NameMention m : mentions) {
      if (!m.isPerson() && !m.adjective() && seen.add(bare(m.text()))) {
        names.add(m);
      }
    }
    for (NameMention m : names) {
      if (m.entry().isEmpty()) {
        find(m, names).ifPresent(f -> full.put(bare(m.text()), f));
      }
    }
    mentions.forEach(m -> defined(m, mentions));
  }

  /** A mention of the longer name that a name is short for. */
  Optional<NameMention> of(NameMention mention) {
    return Optional.ofNullable(full.get(bare(mention.text())));
  }

  static String bare(String name) {
    return THE.matcher(name).replaceFirst("");
  }

  private static Optional<NameMention> find(NameMention m, List<NameMention> names) {
    if (ACRONYM.matcher(bare(m.text())).matches()) {
      return one(m, names, (s, l) -> isAcronym(s.text(), l.text()));
    }
    if (m.type() == EntityType.Place || m.type() == EntityType.City) {
      return Optional.empty();
    }
    Optional<NameMention> end = one(m, names, ShortNames::isEnd);
    return end.isPresent() ? end : one(m, names, (s, l) -> isBeginning(s, l) || isKind(s, l));
  }

  private static Optional<NameMention> one(
      NameMention m, List<NameMention> names, BiPredicate<NameMention, NameMention> fits) {
    Set<String> things = new LinkedHashSet<>();
    Optional<NameMention> found = Optional.empty();
    for (NameMention other : names) {
      if (!other.equals(m) && words(other.text()).length > 1 && fits.test(m, other)) {
        things.add(
            other
                .entry()
                .map(AuthorityEntry::name)
                .orElse(bare(other.text()).toLowerCase(Locale.ROOT)));
        found = found.isPresent() ? found : Optional.of(other);
      }
    }
    return things.size() == 1 ? found : Optional.empty();
  }

  /** <em>The Fisheries Agency (DFA)</em>: an acronym right after what it stands for. */
  private void defined(NameMention m, List<NameMention> mentions) {
    Sentence s = m.sentence();
    boolean bracket =
        m.first() > 1
            && ACRONYM.matcher(m.text()).matches()
            && s.token(m.first() - 1).word().matches("\\(|-LRB-");
    if (bracket) {
      mentions.stream()
          .filter(f -> f.sentence().number() == s.number() && f.last() == m.first() - 2)
          .filter(f -> !f.isPerson())
          .filter(f -> isAcronym(m.text(), f.text()) || isAcronymWith(m, f))
          .findFirst()
          .ifPresent(f -> full.put(bare(m.text()), f));
    }
  }

  /** <em>The Danish Fisheries Agency</em>, of which a people's name was kept apart. */
  private static boolean isAcronymWith(NameMention acronym, NameMention name) {
    Sentence s = name.sentence();
    return name.first() > 0
        && isAcronym(acronym.text(), s.token(name.first() - 1).word() + " " + name.text());
  }

  static boolean isAcronym(String acronym, String name) {
    String letters = bare(acronym).replace(".", "");
    String number = letters.replaceFirst("^\\D+", "");
    String word = letters.substring(0, letters.length() - number.length());
    StringBuilder capitals = new StringBuilder();
    StringBuilder all = new StringBuilder();
    String last = "";
    for (String part : words(name)) {
      last = part;
      if (!part.isEmpty() && Character.isLetter(part.charAt(0))) {
        all.append(part.charAt(0));
        if (Character.isUpperCase(part.charAt(0))) {
          capitals.append(part.charAt(0));
        }
      }
    }
    boolean counted = number.isEmpty() ? !last.matches("\\d+") : last.equals(number);
    return counted
        && word.length() > 1
        && (word.contentEquals(capitals)
            || word.toUpperCase(Locale.ROOT).equals(all.toString().toUpperCase(Locale.ROOT)));
  }

  private static String[] words(String name) {
    return WORD.split(bare(name));
  }

  private static boolean isEnd(NameMention s, NameMention l) {
    String[] words = words(l.text());
    boolean direction = DIRECTIONS.contains(words[0].toLowerCase(Locale.ROOT));
    return isBodyOrThing(l)
        && !direction
        && bare(l.text()).endsWith(" " + bare(s.text()))
        && !bare(l.text()).matches(".* (of|for|in|and) (the )?" + Pattern.quote(bare(s.text())))
        && !bare(s.text()).matches("\\d.*");
  }

  private static boolean isBeginning(NameMention s, NameMention l) {
    String longer = bare(l.text());
    String shorter = bare(s.text());
    if (!isBodyOrThing(l) || !longer.startsWith(shorter + " ")) {
      return false;
    }
    for (String word : words(longer.substring(shorter.length() + 1))) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!Nouns.isBody(lower) && !COMPANIES.contains(lower)) {
        return false;
      }
    }
    return true;
  }

  /** <em>The Church</em>: what kind of body the longer name says it is. */
  private static boolean isKind(NameMention s, NameMention l) {
    String word = bare(s.text());
    return l.type() == EntityType.Organization
        && l.entry().isEmpty()
        && Nouns.isBody(word.toLowerCase(Locale.ROOT))
        && List.of(words(l.text())).contains(word);
  }

  private static boolean isBodyOrThing(NameMention m) {
    return m.type() == EntityType.Organization
        || m.type() == EntityType.Thing
        || m.type() == EntityType.CreativeWork;
  }
}
