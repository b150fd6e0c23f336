package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;

/**
 * Relations that noun phrases state, whatever the clause around them says: titles before names,
 * appositions, relative clauses and participles beside names.
 */
final class PassingRelations {
  private static final Set<String> OPENINGS =
      Set.of("if", "when", "unless", "while", "once", "whether", "although", "until", "to");

  private final RelationReader reader;
  private final RelationNouns nouns;

  PassingRelations(RelationReader reader) {
    this.reader = reader;
    this.nouns = reader.nouns();
  }

  /** All of a sentence, some perhaps twice. */
  List<RelationFrame> in(AnnotatedArticle article, Sentence s) {
    List<RelationFrame> frames = new ArrayList<>();
    for (NamedSpan name : article.names(s)) {
      if (name.type().matches("PERSON|ORGANIZATION|LOCATION|MISC")) {
        titles(s, name, frames);
      }
    }
    for (int t : s.indexes()) {
      if (s.is(t, "appos")) {
        apposition(s, s.head(t), t, frames);
      } else if (s.is(t, "acl", "amod")) {
        modifier(s, t, frames);
      } else if (s.is(t, "case") && RelationVerbs.isParticiple(s, t)) {
        frames.addAll(reader.prepositional(s, t));
      } else if (s.is(t, "advcl", "dep")) {
        opening(s, t, frames);
      }
    }
    frames.addAll(Brackets.in(article, s));
    frames.addAll(PlaceNames.in(article, s));
    return frames;
  }

  /** Norway's capital <em>Oslo</em>; president and founder <em>Ann Lee</em>. */
  private void titles(Sentence s, NamedSpan name, List<RelationFrame> frames) {
    int bearer = head(s, name);
    int before = name.first() - 1;
    List<RelationNouns.Found> titles = new ArrayList<>();
    while (before >= 0) {
      Optional<RelationNouns.Found> title = nouns.at(s, before);
      if (title.isEmpty() || !belongs(s, before, name)) {
        break;
      }
      titles.add(title.get());
      before = title.get().first() - 1;
      if (before < 1 || !s.token(before).tag().equals("CC")) {
        break;
      }
      before--;
    }
    if (!titles.isEmpty()) {
      titles.forEach(
          t -> frames.addAll(nouns.ofTitle(s, t, titles.get(titles.size() - 1).first(), bearer)));
    }
  }

  /** Whether the parser sees a tie between the word before a name and the name. */
  private static boolean belongs(Sentence s, int word, NamedSpan name) {
    boolean above = s.head(word) >= name.first() && s.head(word) <= name.last();
    boolean below = s.subtree(word).stream().anyMatch(t -> t == name.last());
    boolean coordinated = s.token(word + 1).tag().equals("CC");
    return (above && !s.is(word, "nsubj", "obj"))
        || (below && !s.token(word).isVerb())
        || coordinated;
  }

  private static int head(Sentence s, NamedSpan name) {
    for (int i = name.last(); i >= name.first(); i--) {
      if (s.head(i) < name.first() || s.head(i) > name.last()) {
        return s.token(i).isPunctuation() || s.token(i).tag().equals("POS") ? name.last() : i;
      }
    }
    return name.last();
  }

  /** <em>Ann Lee, head of the port</em>; <em>the head of the port, Ann Lee</em>. */
  private void apposition(Sentence s, int first, int second, List<RelationFrame> frames) {
    boolean firstNamed = s.token(first).isName();
    if (firstNamed && !isMere(s, second)) {
      described(s, second, first, frames);
    } else if (s.token(second).isName()) {
      described(s, first, second, frames);
    }
  }

  /** A name that no relation noun ends. */
  private boolean isMere(Sentence s, int noun) {
    return s.token(noun).isName() && nouns.at(s, noun).isEmpty();
  }

  private void described(Sentence s, int noun, int bearer, List<RelationFrame> frames) {
    frames.addAll(nouns.of(s, noun, bearer));
    for (int other : s.children(noun, "conj")) {
      if (s.token(other).isNoun() && !isMere(s, other)) {
        frames.addAll(nouns.of(s, other, bearer));
      }
    }
  }

  /** <em>Ann Lee, who was born in Oslo</em>; <em>the Bonn-based firm Acme</em>. */
  private void modifier(Sentence s, int verb, List<RelationFrame> frames) {
    int noun = s.head(verb);
    boolean relative = s.is(verb, "acl:relcl");
    boolean subject =
        s.child(verb, "nsubj").filter(x -> !RelationReader.isRelative(s, x)).isEmpty();
    boolean whose = s.subtree(verb).stream().anyMatch(t -> s.token(t).tag().matches("WP\\$|WRB"));
    boolean predicative = s.child(noun, "cop").isPresent();
    boolean who = !relative || s.child(verb, "nsubj").isPresent();
    if (!subject || whose || predicative || !who || !RelationReader.isPlain(s, verb)) {
      return;
    }
    anchor(s, noun, verb).ifPresent(x -> frames.addAll(reader.predicate(s, verb, Optional.of(x))));
  }

  /** The name that a noun with a modifier belongs to; the noun itself where it is definite. */
  private static Optional<Integer> anchor(Sentence s, int noun, int verb) {
    if (s.token(noun).isName() || s.token(noun).isPronoun()) {
      return Optional.of(noun);
    }
    Optional<Integer> beside =
        s.children(noun, "appos").stream().filter(a -> s.token(a).isName()).findFirst();
    if (beside.isPresent()) {
      return beside;
    }
    if (s.is(noun, "appos", "compound") && s.token(s.head(noun)).isName()) {
      return Optional.of(s.head(noun));
    }
    int next = noun + 1;
    while (next < s.size() && s.is(next, "compound") && s.token(next).isName()) {
      next++;
    }
    if (next < s.size() && s.token(next).isName() && s.head(next) == s.head(noun)) {
      return Optional.of(next);
    }
    boolean comma =
        verb > noun
            && s.tokens().subList(noun + 1, verb).stream().anyMatch(t -> t.word().equals(","));
    return comma && s.child(noun, "det").filter(d -> s.lemma(d).equalsIgnoreCase("the")).isPresent()
        ? Optional.of(noun)
        : Optional.empty();
  }

  /** <em>Born in Oslo, Ann Lee went to sea</em>. */
  private void opening(Sentence s, int verb, List<RelationFrame> frames) {
    boolean participle = RelationVerbs.isParticiple(s, verb) || s.token(verb).tag().equals("VBG");
    boolean own = s.child(verb, "nsubj", "aux", "cop").isPresent();
    if (!participle || own || Grammar.hasMark(s, verb, OPENINGS) || Grammar.isNegated(s, verb)) {
      return;
    }
    int main = s.head(verb);
    Optional<Integer> subject = main < 0 ? Optional.empty() : s.child(main, "nsubj");
    subject
        .filter(x -> !RelationReader.isRelative(s, x))
        .ifPresent(x -> frames.addAll(reader.predicate(s, verb, Optional.of(x))));
  }
}
