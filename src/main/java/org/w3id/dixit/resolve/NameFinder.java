package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Finds names: those the authority knows, those the language engine marks, and capitalised ones.
 */
final class NameFinder {
  private static final int LONGEST = 6;
  private static final Set<String> AT_PLACES =
      Set.of("in", "at", "near", "to", "from", "around", "outside", "across", "through", "over");
  private static final Set<String> WORKS = WordLists.of("workNoun");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final AnnotatedArticle article;
  private final Authority authority;

  NameFinder(AnnotatedArticle article, Authority authority) {
    this.article = article;
    this.authority = authority;
  }

  /** All names, in reading order, none overlapping another. */
  List<NameMention> find() {
    List<NameMention> found = new ArrayList<>();
    for (Sentence s : article.sentences()) {
      found.addAll(in(s));
    }
    found.sort(Comparator.comparing(NameMention::span));
    return found.stream().map(m -> surname(m, found)).toList();
  }

  /**
   * A town by name that is the surname of a person here, and where nothing is: <em>Ms London</em>.
   */
  private static NameMention surname(NameMention name, List<NameMention> all) {
    Sentence s = name.sentence();
    boolean town =
        name.first() == name.last()
            && (name.type() == EntityType.City || name.type() == EntityType.Place);
    if (!town || (name.first() > 0 && AT_PLACES.contains(s.lemma(name.first() - 1)))) {
      return name;
    }
    boolean person =
        all.stream()
            .anyMatch(m -> m.type() == EntityType.Person && m.text().endsWith(" " + name.text()));
    return person
        ? new NameMention(
            s, name.first(), name.last(), name.text(), EntityType.Person, Optional.empty(), false)
        : name;
  }

  private List<NameMention> in(Sentence s) {
    List<NameMention> found = new ArrayList<>();
    known(s, found);
    for (NamedSpan name : article.names(s)) {
      type(name).ifPresent(type -> add(s, name.first(), name.last(), type, found));
    }
    capitalised(s, found);
    return found;
  }

  private void known(Sentence s, List<NameMention> found) {
    for (int length = LONGEST; length > 0; length--) {
      for (int first = 0; first + length <= s.size(); first++) {
        int last = first + length - 1;
        if (Character.isUpperCase(s.token(first).word().codePointAt(0))
            && isFree(first, last, found)
            && !isInPerson(s, first, last)) {
          lookUp(s, first, last).ifPresent(found::add);
        }
      }
    }
  }

  /** The town in <em>Jack London</em>. */
  private boolean isInPerson(Sentence s, int first, int last) {
    return article.names(s).stream()
        .filter(n -> n.type().equals("PERSON"))
        .anyMatch(n -> n.first() < first && last == n.last());
  }

  private Optional<NameMention> lookUp(Sentence s, int first, int last) {
    String text = text(s, first, last);
    Optional<AuthorityEntry> entry = authority.byName(text);
    if (entry.isEmpty() && first > 0 && s.lemma(first - 1).equalsIgnoreCase("the")) {
      entry = authority.byEpithet(text);
    }
    if (entry.isPresent()) {
      return Optional.of(new NameMention(s, first, last, text, entry.get().type(), entry, false));
    }
    return authority
        .byDemonym(text)
        .map(e -> new NameMention(s, first, last, text, e.type(), Optional.of(e), true));
  }

  private String text(Sentence s, int first, int last) {
    return SPACE.matcher(article.article().slice(s.span(first, last))).replaceAll(" ");
  }

  private static Optional<EntityType> type(NamedSpan name) {
    return switch (name.type()) {
      case "PERSON" -> Optional.of(EntityType.Person);
      case "ORGANIZATION" -> Optional.of(EntityType.Organization);
      case "LOCATION" -> Optional.of(EntityType.Place);
      case "MISC" -> Optional.of(EntityType.Thing);
      default -> Optional.empty();
    };
  }

  private void add(Sentence s, int first, int last, EntityType type, List<NameMention> found) {
    boolean pronoun = first == last && s.token(first).tag().startsWith("PRP");
    int end = s.token(last).tag().equals("POS") && last > first ? last - 1 : last;
    if (!pronoun && isFree(first, end, found)) {
      String text = text(s, first, end);
      found.add(new NameMention(s, first, end, text, type, Optional.empty(), false));
    }
  }

  /** Two or more capitalised nouns in a row, whatever the engine thinks of them. */
  private void capitalised(Sentence s, List<NameMention> found) {
    int first = 0;
    for (int i = 0; i <= s.size(); i++) {
      boolean name = i < s.size() && isCapitalisedNoun(s.token(i)) && isFree(i, i, found);
      if (!name) {
        if (i - first >= 2) {
          String head = s.lemma(i - 1).toLowerCase(Locale.ROOT);
          boolean work = WORKS.contains(head);
          add(s, first, i - 1, work ? EntityType.CreativeWork : EntityType.Thing, found);
        }
        first = i + 1;
      }
    }
  }

  private static boolean isCapitalisedNoun(Token token) {
    return token.isNoun()
        && Character.isUpperCase(token.word().codePointAt(0))
        && token.index() > 0;
  }

  private static boolean isFree(int first, int last, List<NameMention> found) {
    return found.stream().noneMatch(m -> m.first() <= last && first <= m.last());
  }
}
