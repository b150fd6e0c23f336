package org.w3id.dixit.cli;

import java.time.LocalDate;
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
import org.w3id.dixit.model.Naming;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Speech;
import org.w3id.dixit.model.Temporality;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.pipeline.ArticleReading;

/** A short reading made by hand: one attribution to NATO and one in the article's own voice. */
final class SampleReading {
  private static final Entity NATO = entity("entity/NATO", "NATO");
  private static final Entity PUBLISHER = entity("article/x/publisher", "not stated");
  private static final Attribution SAID =
      attribution("a1", AttributionKind.Explicit, Speech.IndirectSpeech);
  private static final Attribution OWN =
      attribution("a2", AttributionKind.Default, Speech.OwnVoice);
  static final ArticleReading READING =
      new ArticleReading(
          Article.ofText("NATO said it rained."),
          List.of(SAID, OWN),
          List.of(assertion(SAID, NATO), assertion(OWN, PUBLISHER)),
          List.of(NATO, PUBLISHER),
          List.of(new Naming(new TextSpan(0, 4), NATO, false)),
          PUBLISHER);

  private SampleReading() {}

  private static Entity entity(String id, String label) {
    return new Entity(
        id,
        EntityType.Organization,
        label,
        new TreeSet<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Attribution attribution(String id, AttributionKind kind, Speech speech) {
    return new Attribution(
        id,
        List.of(new TextSpan(0, 4)),
        List.of(new TextSpan(5, 9)),
        List.of(new TextSpan(10, 12), new TextSpan(13, 19)),
        List.of(),
        List.of(),
        Optional.empty(),
        new Reading(Act.State, Certainty.Certain, Polarity.Negative),
        kind,
        speech,
        Optional.of(LocalDate.of(2024, 10, 17)),
        Optional.empty(),
        0.9,
        "Rule");
  }

  private static Assertion assertion(Attribution attribution, Entity source) {
    return new Assertion(
        "assertion/" + attribution.id(),
        attribution,
        source,
        attribution.reading(),
        attribution.kind(),
        Temporality.Past,
        attribution.saidOn(),
        attribution.content(),
        new TextSpan(0, 19),
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
