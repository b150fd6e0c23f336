package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.TextSpan;

/**
 * Stanford CoreNLP (Manning et al. 2014) with the models of its default English jar: tokens, parts
 * of speech, names and times, dependencies. Safe for use by several threads.
 */
public final class Engine {
  private static final int LONGEST_SENTENCE = 150;

  private final StanfordCoreNLP pipeline;

  private final SentenceParser parser;

  private Engine(StanfordCoreNLP pipeline, SentenceParser parser) {
    this.pipeline = pipeline;
    this.parser = parser;
  }

  /** Loads the models: some ten seconds, and about 0.7 GB of memory. */
  public static Engine load() {
    RedwoodConfiguration.errorLevel().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,quotes=original");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "true");
    properties.setProperty("pos.maxlen", "500");
    return new Engine(new StanfordCoreNLP(properties), SentenceParser.load());
  }

  /**
   * Finds the sentences of an article and all that is in them.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public AnnotatedArticle annotate(Article article) {
    EngineText text = EngineText.of(article.text());
    Annotation annotation = new Annotation(text.text());
    article
        .published()
        .ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    pipeline.annotate(annotation);

    List<Sentence> sentences = new ArrayList<>();
    List<NamedSpan> names = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      Interruption.check();
      Sentence read = sentence(sentence, sentences.size(), text);
      List<NamedSpan> found = names(sentence, read.number());
      sentences.add(Captions.isCaption(read, found) ? Captions.asCaption(read) : read);
      names.addAll(found);
    }
    return new AnnotatedArticle(article, sentences, names);
  }

  private Sentence sentence(CoreMap sentence, int number, EngineText text) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : labels) {
      TextSpan span = text.span(label.beginPosition(), label.endPosition());
      tokens.add(
          new Token(tokens.size(), label.word(), label.lemma(), label.tag(), label.ner(), span));
    }
    Integer[] heads = new Integer[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, Sentence.ROOT);
    Arrays.fill(relations, "dep");
    if (labels.size() <= LONGEST_SENTENCE) {
      parser.parse(tokens, heads, relations);
    }
    int block = text.blockAt(labels.get(0).beginPosition());
    return new Sentence(
        number, block, text.kind(block), tokens, List.of(heads), List.of(relations));
  }

  private static List<NamedSpan> names(CoreMap sentence, int number) {
    List<NamedSpan> names = new ArrayList<>();
    List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
    for (CoreMap mention : mentions == null ? List.<CoreMap>of() : mentions) {
      List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
      names.add(
          new NamedSpan(
              number,
              tokens.get(0).index() - 1,
              tokens.get(tokens.size() - 1).index() - 1,
              mention.get(CoreAnnotations.NamedEntityTagAnnotation.class),
              normalized(mention)));
    }
    return names;
  }

  private static String normalized(CoreMap mention) {
    Timex time = mention.get(TimeAnnotations.TimexAnnotation.class);
    if (time != null) {
      return time.value() == null ? "" : time.value();
    }
    String value = mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    return value == null ? "" : value;
  }
}
