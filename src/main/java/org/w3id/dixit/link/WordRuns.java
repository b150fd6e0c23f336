package org.w3id.dixit.link;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The runs of so many words in a text, case and punctuation aside, as they are compared to find
 * copies (Broder 1997, On the resemblance and containment of documents).
 *
 * @param words the length of a run, at least 2
 */
record WordRuns(int words) {
  /** As many hashes stand for a text, whatever its length. */
  static final int HASHES = 128;

  /** All runs of a text. */
  Set<String> of(String text) {
    return new HashSet<>(tokens(runs(text)));
  }

  /** The smallest hashes of the runs, one for each of {@link #HASHES} parts of their range. */
  Set<String> hashes(String text) {
    return new HashSet<>(tokens(new MinHashFilter(runs(text), 1, HASHES, 1, true)));
  }

  /** How much of the text with fewer runs stands in the other one, from 0 to 1. */
  static double share(Set<String> one, Set<String> other) {
    boolean isShorter = one.size() <= other.size();
    Set<String> fewer = isShorter ? one : other;
    Set<String> more = isShorter ? other : one;
    if (fewer.isEmpty()) {
      return 0;
    }
    return (double) fewer.stream().filter(more::contains).count() / fewer.size();
  }

  private TokenStream runs(String text) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    tokenizer.setReader(new StringReader(text));
    ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(tokenizer), words, words);
    runs.setOutputUnigrams(false);
    return runs;
  }

  private static List<String> tokens(TokenStream stream) {
    List<String> tokens = new java.util.ArrayList<>();
    try (stream) {
      CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(token.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
