package org.w3id.dixit.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.ModelWords;
import org.w3id.dixit.model.EntityType;

/**
 * A title of Wikipedia as a name: {@code Courier_(newspaper)} is called Courier, and what stands in
 * parentheses tells what it is.
 *
 * @param title as the wikidict has it, with underscores
 */
record WikiTitle(String title) {
  private static final String RESOURCE = "http://dbpedia.org/resource/";
  private static final Pattern ASIDE = Pattern.compile("^(.+?) \\(([^()]+)\\)$");
  private static final Pattern PLACE = Pattern.compile("^([^,]+), (\\p{Lu}.*)$");

  private static final String OF = " of ";

  /** A word of a person's name: a name, an initial, a particle. */
  private static final Pattern NAME_WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*,?|(?i:al|bin|da|de|del|della|den|der|di|du|el|la|le|ten|van|von|y)");

  /** After a comma, what is no place: {@code Martin Strand, Jr.} */
  private static final Set<String> AFTER_NAMES = Set.of("Jr.", "Sr.", "Inc.", "Ltd.", "LLC");

  /** What an IRI (RFC 3987) may have in its path, but for letters beyond ASCII. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  /** The page's words. */
  String words() {
    return title.replace('_', ' ').strip();
  }

  /** The name without what is only said to tell it from others. */
  String name() {
    String words = words();
    Matcher aside = ASIDE.matcher(words);
    if (aside.matches()) {
      return aside.group(1);
    }
    return isPlaceOf(words) ? words.substring(0, words.indexOf(',')) : words;
  }

  /** What stands in parentheses, in lower case. */
  Optional<String> aside() {
    Matcher aside = ASIDE.matcher(words());
    return aside.matches()
        ? Optional.of(aside.group(2).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The kinds of thing that it may name; empty where it does not tell. */
  Set<EntityType> kinds(DatasetVocabulary vocabulary) {
    Set<EntityType> kinds = EnumSet.noneOf(EntityType.class);
    List<String> nouns = new ArrayList<>(aside().map(NameFolding::words).orElse(List.of()));
    Collections.reverse(nouns);
    nouns.stream()
        .flatMap(noun -> vocabulary.titleKind(noun).stream())
        .findFirst()
        .or(() -> headKind(vocabulary))
        .ifPresent(kinds::add);
    if (isPlaceOf(words())) {
      kinds.add(EntityType.Place);
    }
    return kinds;
  }

  /**
   * The kind that its own head noun tells: {@code Sarholm University}, {@code Bank of Norhaven}.
   */
  private Optional<EntityType> headKind(DatasetVocabulary vocabulary) {
    int of = name().indexOf(OF);
    List<String> words = NameFolding.words(of < 0 ? name() : name().substring(0, of));
    boolean bare = of < 0 && words.size() == 1;
    return words.isEmpty() || bare
        ? Optional.empty()
        : vocabulary.titleKind(words.get(words.size() - 1));
  }

  /** Whether it has the form of a person's name: a given name known as such, then other names. */
  boolean isNameOfPerson() {
    List<String> words = List.of(name().split(" ", -1));
    return words.size() >= 2
        && words.size() <= 4
        && ModelWords.isGivenName(words.get(0))
        && words.stream().allMatch(word -> NAME_WORD.matcher(word).matches());
  }

  /** {@code Norhaven, Sarholm}: a place named with a larger one. */
  private static boolean isPlaceOf(String words) {
    Matcher place = PLACE.matcher(words);
    return place.matches() && !AFTER_NAMES.contains(place.group(2));
  }

  /** The IRI of what the page is about, in DBpedia. */
  String iri() {
    StringBuilder iri = new StringBuilder(RESOURCE);
    title
        .codePoints()
        .forEach(
            each -> {
              boolean plain =
                  (each < 0x80 && (Character.isLetterOrDigit(each) || PLAIN.indexOf(each) >= 0))
                      || (each >= 0x80 && Character.isLetterOrDigit(each));
              if (plain) {
                iri.appendCodePoint(each);
              } else {
                for (byte octet : Character.toString(each).getBytes(StandardCharsets.UTF_8)) {
                  iri.append("%%%02X".formatted(octet & 0xFF));
                }
              }
            });
    return iri.toString();
  }
}
