package org.w3id.dixit.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two word lists that the engine's models come with: given names with their gender, and nouns that
 * mostly stand for persons (Ji and Lin 2009, Gender and animacy knowledge discovery from web-scale
 * n-grams). Read when first asked for, some 50,000 words.
 */
public final class ModelWords {
  private static final String FOLDER = "/edu/stanford/nlp/models/dcoref/";

  private ModelWords() {}

  /** The gender of those who bear a given name; none for names of both and names not known. */
  public static Optional<Gender> genderOf(String givenName) {
    return Optional.ofNullable(Names.GENDERS.get(givenName.toLowerCase(Locale.ROOT)));
  }

  /** Whether it is known as a given name, of whatever gender. */
  public static boolean isGivenName(String word) {
    return Names.ALL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a noun mostly stands for a person, in the singular or the plural. */
  public static boolean isPerson(String noun) {
    return Nouns.ANIMATE.contains(noun.toLowerCase(Locale.ROOT));
  }

  private static final class Names {
    static final Set<String> ALL = new HashSet<>();
    static final Map<String, Gender> GENDERS = genders();

    private static Map<String, Gender> genders() {
      Map<String, Gender> genders = new HashMap<>();
      Set<String> both = new HashSet<>();
      for (String line : lines("namegender.combine.txt")) {
        String[] fields = line.split("\t", -1);
        if (fields.length == 2) {
          Gender gender = Gender.valueOf(fields[1].strip());
          ALL.add(fields[0]);
          Gender other = genders.put(fields[0], gender);
          if (other != null && other != gender) {
            both.add(fields[0]);
          }
        }
      }
      genders.keySet().removeAll(both);
      return Map.copyOf(genders);
    }
  }

  private static final class Nouns {
    static final Set<String> ANIMATE = Set.copyOf(new HashSet<>(lines("animate.unigrams.txt")));
  }

  private static List<String> lines(String file) {
    try (InputStream in = ModelWords.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the models of the language engine have no " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
