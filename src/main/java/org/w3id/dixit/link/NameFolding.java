package org.w3id.dixit.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Names without what does not tell them apart: capital letters, marks on Latin letters,
 * punctuation. Words are those of Unicode's text segmentation (UAX 29).
 */
final class NameFolding {
  private static final String ANY_FIELD = "";

  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(
              words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
      };

  private NameFolding() {}

  /** The words of a name; none if it has only punctuation. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    try (TokenStream tokens = ANALYZER.tokenStream(ANY_FIELD, composed)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The words in their order, as one string. */
  static String key(String name) {
    return String.join(" ", words(name));
  }
}
