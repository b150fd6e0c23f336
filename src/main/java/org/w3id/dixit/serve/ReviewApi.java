package org.w3id.dixit.serve;

import static org.apache.jena.graph.Node.ANY;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.review.Amendment;
import org.w3id.dixit.review.AssertionKey;
import org.w3id.dixit.review.Mark;
import org.w3id.dixit.review.Review;
import org.w3id.dixit.review.ReviewJson;
import org.w3id.dixit.review.Reviews;
import org.w3id.dixit.review.StoredAssertion;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * The judgements on one article, by {@code article}; a POST of JSON with the token judges an
 * assertion: {@code assertion}, {@code judgement} (right, wrong, amended, or none to take one
 * back), {@code by}, and where they are wanted {@code note}, {@code act}, {@code certainty}, {@code
 * polarity}, {@code source} (words of the article). The store is only read; what is written is the
 * file beside it.
 */
final class ReviewApi implements Resource {
  private static final String FORM =
      "A judgement is an object of JSON whose values are strings: assertion, judgement, by, and"
          + " where they are wanted note, act, certainty, polarity, source.";
  private static final Set<String> AMENDING = Set.of("act", "certainty", "polarity", "source");
  static final Set<String> FIELDS =
      Set.of("assertion", "judgement", "by", "note", "act", "certainty", "polarity", "source");

  private final Path file;
  private final String token;

  /**
   * @param file of the judgements; need not exist
   */
  ReviewApi(Path file, String token) {
    this.file = file;
    this.token = token;
  }

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    if (ask.sent().isPresent()) {
      reply.json(judge(ask, SentJudgement.of(ask.sent().get(), token, FIELDS, FORM)));
    } else {
      reply.json(list(ask));
    }
  }

  private JsonObject list(Ask ask) {
    String article = GraphReader.node(ask.required("article")).getURI();
    String base = ask.served().base();
    Reviews reviews = Reviews.read(file);
    List<StoredAssertion> stored = StoredAssertion.of(ask.data(), base, article);
    Set<AssertionKey> held =
        stored.stream().map(StoredAssertion::key).collect(Collectors.toCollection(TreeSet::new));
    List<Review> judged = reviews.of(StoredAssertion.articleId(base, article));
    JsonObject json = new JsonObject();
    json.addProperty("assertions", stored.stream().filter(each -> !each.ownVoice()).count());
    json.addProperty("gone", judged.stream().filter(each -> !held.contains(each.key())).count());
    JsonArray judgements = new JsonArray();
    judged.forEach(each -> judgements.add(ReviewJson.object(each)));
    json.add("judgements", judgements);
    return json;
  }

  private JsonObject judge(Ask ask, SentJudgement sent) {
    String iri = GraphReader.node(sent.text("assertion", 4000).orElse("")).getURI();
    StoredAssertion assertion =
        StoredAssertion.find(ask.data(), ask.served().base(), iri)
            .orElseThrow(
                () ->
                    Problem.notFound("The store holds no assertion of this IRI; reload the page."));
    String word = sent.text("judgement", SentJudgement.LONGEST_NAME).orElse("");
    JsonObject answer = new JsonObject();
    if (word.equals("none")) {
      Reviews.change(file, reviews -> reviews.remove(assertion.key()));
      answer.addProperty("sentence", "");
      return answer;
    }
    Mark mark =
        Mark.ofWord(word)
            .orElseThrow(
                () ->
                    Problem.badRequest(
                        "The judgement is right, wrong, amended, or none to take it back."));
    Review review =
        new Review(
            assertion.key(),
            mark,
            amendment(ask, sent, assertion, mark),
            sent.by(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            sent.text("note", SentJudgement.LONGEST_NOTE),
            assertion.reading());
    Reviews.change(file, reviews -> reviews.put(review));
    answer.addProperty("sentence", "Judged " + review.sentence());
    answer.add("review", ReviewJson.object(review));
    return answer;
  }

  private static Amendment amendment(
      Ask ask, SentJudgement sent, StoredAssertion assertion, Mark mark) {
    Amendment amendment =
        new Amendment(
            value(sent, "act", Act.values()),
            value(sent, "certainty", Certainty.values()),
            value(sent, "polarity", Polarity.values()),
            sent.text("source", SentJudgement.LONGEST_NOTE)
                .map(words -> List.of(place(ask, assertion, words)))
                .orElse(List.of()));
    if (mark == Mark.AMENDED && amendment.isNone()) {
      throw Problem.badRequest("Nothing is amended; say which act, certainty, polarity or source.");
    }
    if (mark != Mark.AMENDED && sent.json().keySet().stream().anyMatch(AMENDING::contains)) {
      throw Problem.badRequest(
          "Only the judgement amended takes act, certainty, polarity, source.");
    }
    return amendment;
  }

  private static <E extends Enum<E>> Optional<E> value(
      SentJudgement sent, String name, E[] values) {
    Optional<String> word = sent.text(name, SentJudgement.LONGEST_NAME);
    Optional<E> value =
        word.flatMap(w -> Arrays.stream(values).filter(v -> v.name().equals(w)).findFirst());
    if (word.isPresent() && value.isEmpty()) {
      throw Problem.badRequest(
          "There is no " + name + " of that name; take one of " + Arrays.toString(values) + ".");
    }
    return value;
  }

  /** Where the article has the words, next to the assertion. */
  private static TextSpan place(Ask ask, StoredAssertion assertion, String words) {
    Node article = GraphReader.node(assertion.article());
    String text =
        Optional.ofNullable(
                Iter.first(
                    ask.data().find(GraphNames.text(article), article, SCHEMA.articleBody, ANY),
                    each -> true))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .orElse("");
    String pattern =
        Arrays.stream(words.split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    int start = TextSpan.around(assertion.reading().contentSpans()).start();
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(
            found ->
                new TextSpan(
                    text.codePointCount(0, found.start()), text.codePointCount(0, found.end())))
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - start)))
        .orElseThrow(
            () ->
                Problem.badRequest(
                    "The article does not have these words; copy the source out of it."));
  }
}
