package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.dixit.annotate.Sentence;

/** The relations that a verb states of what stands around it, passives turned round. */
final class RelationVerbs {
  private final RelationLexicon lexicon;

  RelationVerbs(RelationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What the verb states.
   *
   * @param subject who it is said of, where the verb has no subject of its own or a relative
   *     pronoun for one
   */
  List<RelationFrame> of(Sentence s, int verb, Optional<Integer> subject) {
    List<RelationFrame> frames = new ArrayList<>();
    Map<String, List<RelationLexicon.Pattern>> patterns = patterns(s, verb);
    if (patterns.isEmpty()) {
      return frames;
    }
    Map<String, List<Integer>> functions = functions(s, verb, subject);
    patterns
        .values()
        .forEach(
            list ->
                list.forEach(
                    pattern ->
                        functions
                            .getOrDefault(pattern.subjectAs(), List.of())
                            .forEach(x -> add(s, verb, pattern, x, functions, frames))));
    return frames;
  }

  /** What a past participle states of two words, the second with this preposition. */
  List<RelationFrame> of(Sentence s, int verb, int about, int value, String preposition) {
    List<RelationFrame> frames = new ArrayList<>();
    Map<String, List<Integer>> functions =
        Map.of("object", List.of(about), preposition, List.of(value));
    for (RelationLexicon.Pattern pattern : lexicon.verb(lemma(s, verb))) {
      if (pattern.subjectAs().equals("object")) {
        add(s, verb, pattern, about, functions, frames);
      }
    }
    return frames;
  }

  private static void add(
      Sentence s,
      int verb,
      RelationLexicon.Pattern pattern,
      int subject,
      Map<String, List<Integer>> functions,
      List<RelationFrame> frames) {
    if (pattern.withoutObject() && s.child(verb, "obj").isPresent()) {
      return;
    }
    for (String function : pattern.valueAs()) {
      for (int value : functions.getOrDefault(function, List.of())) {
        for (String property : pattern.properties()) {
          frames.add(RelationFrame.between(property, s, verb, subject, value, false));
        }
      }
    }
  }

  private Map<String, List<RelationLexicon.Pattern>> patterns(Sentence s, int verb) {
    Map<String, List<RelationLexicon.Pattern>> found = new TreeMap<>();
    String lemma = lemma(s, verb);
    List<Integer> partners = s.children(verb, "obj", "compound:prt");
    for (int partner : partners) {
      String both = lemma + " " + s.lemma(partner).toLowerCase(Locale.ROOT);
      if (!lexicon.verb(both).isEmpty()) {
        found.put(both, lexicon.verb(both));
      }
    }
    boolean particle = s.child(verb, "compound:prt").isPresent();
    if (found.isEmpty() && !particle && !lexicon.verb(lemma).isEmpty()) {
      found.put(lemma, lexicon.verb(lemma));
    }
    return found;
  }

  /** Participles that the engine takes for adjectives have the lemma of their verb here. */
  private String lemma(Sentence s, int verb) {
    String word = s.token(verb).word().toLowerCase(Locale.ROOT);
    String lemma = s.lemma(verb).toLowerCase(Locale.ROOT);
    if (!lexicon.verb(lemma).isEmpty() || !isParticiple(s, verb) || !word.endsWith("ed")) {
      return lemma;
    }
    String stem = word.substring(0, word.length() - 2);
    return lexicon.verb(stem).isEmpty() ? stem + "e" : stem;
  }

  /** Past participles, also those that the engine takes for adjectives. */
  static boolean isParticiple(Sentence s, int token) {
    String tag = s.token(token).tag();
    return tag.equals("VBN")
        || (tag.matches("JJ|VBD") && s.token(token).word().matches("(?i).*ed|born"));
  }

  private static boolean isPassive(Sentence s, int verb) {
    boolean bare = s.child(verb, "aux").isEmpty() && isParticiple(s, verb);
    return Grammar.isPassive(s, verb)
        || (bare && s.child(verb, "cop").isPresent())
        || (bare
            && s.is(verb, "acl", "advcl", "amod", "dep")
            && !s.is(verb, "acl:relcl")
            && s.child(verb, "nsubj", "obj").isEmpty())
        || (bare
            && s.is(verb, "conj")
            && s.token(verb).tag().equals("VBN")
            && s.child(verb, "nsubj", "obj").isEmpty()
            && s.head(verb) >= 0
            && isParticiple(s, s.head(verb))
            && isPassive(s, s.head(verb)));
  }

  /**
   * A second participle, which may as well be a past tense: <em>was born in X and studied in
   * Y</em>.
   */
  private static boolean isLoose(Sentence s, int verb) {
    boolean agent =
        s.children(verb, "obl", "nmod").stream()
            .anyMatch(m -> s.hasChild(m, java.util.Set.of("by")));
    return s.is(verb, "conj") && s.child(verb, "aux", "aux:pass").isEmpty() && !agent;
  }

  private static Map<String, List<Integer>> functions(
      Sentence s, int verb, Optional<Integer> subject) {
    Map<String, List<Integer>> functions = new LinkedHashMap<>();
    boolean passive = isPassive(s, verb);
    Optional<Integer> own =
        s.child(verb, "nsubj")
            .filter(x -> !Grammar.isExpletive(s, x) && !s.token(x).tag().startsWith("W"));
    Optional<Integer> about = own.or(() -> subject);
    about.ifPresent(x -> put(functions, passive ? "object" : "subject", s, x));
    if (passive && isLoose(s, verb)) {
      about.ifPresent(x -> put(functions, "subject", s, x));
    }
    if (!passive) {
      s.children(verb, "obj").forEach(o -> put(functions, "object", s, o));
      s.children(verb, "obj").forEach(o -> prepositional(s, o, passive, functions));
    }
    compound(s, verb).ifPresent(c -> put(functions, "compound", s, c));
    prepositional(s, verb, passive, functions);
    return functions;
  }

  private static void prepositional(
      Sentence s, int head, boolean passive, Map<String, List<Integer>> functions) {
    for (int m : s.children(head, "obl", "nmod", "nummod", "dep", "advmod")) {
      if (s.is(m, "nmod:poss") || (s.is(m, "nummod", "dep", "advmod") && !isDate(s, m))) {
        continue;
      }
      Optional<Integer> preposition = s.child(m, "case");
      String function = preposition.map(c -> s.lemma(c).toLowerCase(Locale.ROOT)).orElse("time");
      if (function.equals("time") && !isDate(s, m)) {
        continue;
      }
      put(functions, function, s, m);
      if (function.equals("by") && passive) {
        put(functions, "subject", s, m);
      }
      if (s.token(m).isName() || isDate(s, m)) {
        prepositional(s, m, false, functions);
      }
    }
  }

  private static boolean isDate(Sentence s, int token) {
    return s.token(token).entity().equals("DATE");
  }

  /** The name before a participle with a hyphen: <em>Bonn-based</em>. */
  private static Optional<Integer> compound(Sentence s, int participle) {
    return participle >= 2
            && s.token(participle - 1).word().equals("-")
            && isParticiple(s, participle)
        ? Optional.of(participle - 2)
        : Optional.empty();
  }

  private static void put(
      Map<String, List<Integer>> functions, String function, Sentence s, int head) {
    List<Integer> heads = functions.computeIfAbsent(function, f -> new ArrayList<>());
    heads.add(head);
    s.children(head, "conj").stream().filter(c -> !Grammar.isPredicate(s, c)).forEach(heads::add);
  }
}
