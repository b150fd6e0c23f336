package org.w3id.dixit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Speech;
import org.w3id.dixit.model.Temporality;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.pipeline.ArticleReading;

/**
 * A reading that takes no language engine: each line of an article is what its first word says, so
 * that runs can be tried by the hundred.
 */
public final class WordReading {
  private WordReading() {}

  public static ArticleReading of(Article article) {
    Entity publisher = entity("entity/publisher", "not stated");
    List<Entity> entities = new ArrayList<>(List.of(publisher));
    List<Attribution> attributions = new ArrayList<>();
    List<Assertion> assertions = new ArrayList<>();
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      int word = line.indexOf(' ');
      if (word > 0) {
        String name = line.substring(0, word);
        Entity source = entity("entity/" + name, name);
        entities.add(source);
        TextSpan cue = new TextSpan(start, start + word);
        TextSpan content = new TextSpan(start + word + 1, start + line.length());
        Attribution attribution = attribution(assertions.size(), cue, content);
        attributions.add(attribution);
        assertions.add(assertion(article, attribution, source, content));
      }
      start += line.length() + 1;
    }
    return new ArticleReading(article, attributions, assertions, entities, List.of(), publisher);
  }

  private static Entity entity(String id, String label) {
    return new Entity(
        id,
        EntityType.Person,
        label,
        new TreeSet<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Attribution attribution(int number, TextSpan cue, TextSpan content) {
    return new Attribution(
        "a" + number,
        List.of(cue),
        List.of(cue),
        List.of(content),
        List.of(),
        List.of(),
        Optional.empty(),
        new Reading(Act.State, Certainty.Certain, Polarity.Positive),
        AttributionKind.Explicit,
        Speech.IndirectSpeech,
        Optional.empty(),
        Optional.empty(),
        0.9,
        "Word");
  }

  private static Assertion assertion(
      Article article, Attribution attribution, Entity source, TextSpan content) {
    return new Assertion(
        "article/" + article.id() + "/assertion/" + content.start() + '-' + content.end(),
        attribution,
        source,
        attribution.reading(),
        attribution.kind(),
        Temporality.Past,
        attribution.saidOn(),
        attribution.content(),
        content,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0.9);
  }
}
