package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.Passage;
import org.w3id.dixit.extract.RelationFrame;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;

/** Relations with subject and value resolved, where both are of the classes that they need. */
final class RelationResolver {
  private final AnnotatedArticle article;
  private final Mentions mentions;
  private final RelationClasses classes;
  private final Set<String> passed = new HashSet<>();

  RelationResolver(AnnotatedArticle article, Mentions mentions, RelationClasses classes) {
    this.article = article;
    this.mentions = mentions;
    this.classes = classes;
  }

  /** The relations of these frames, each once, the narrower one of two that say the same. */
  List<Relation> resolve(List<RelationFrame> frames, Optional<Entity> speaker) {
    List<Relation> relations = new ArrayList<>();
    for (RelationFrame frame : frames) {
      relation(frame, speaker)
          .filter(r -> relations.stream().noneMatch(o -> key(o).equals(key(r))))
          .ifPresent(relations::add);
    }
    Set<String> broader = new HashSet<>();
    for (Relation r : relations) {
      classes.broader(r.property()).ifPresent(b -> broader.add(key(r.subject(), b, r.value())));
    }
    relations.removeIf(r -> broader.contains(key(r)));
    return relations;
  }

  /** The first relations with those of the second that they do not hold already or say closer. */
  List<Relation> joined(List<Relation> first, List<Relation> second) {
    List<Relation> all = new ArrayList<>(first);
    for (Relation r : second) {
      boolean said =
          !classes.allows(r.subject(), r.property(), r.value())
              || all.stream()
                  .anyMatch(
                      o ->
                          key(o).equals(key(r))
                              || classes
                                  .broader(o.property())
                                  .filter(b -> key(o.subject(), b, o.value()).equals(key(r)))
                                  .isPresent());
      if (!said) {
        all.add(r);
      }
    }
    return all;
  }

  /** Those of the relations stated in passing that the article has not stated so before. */
  List<Relation> fresh(List<Relation> relations) {
    return relations.stream().filter(r -> passed.add(key(r))).toList();
  }

  private static String key(Relation relation) {
    return key(relation.subject(), relation.property(), relation.value());
  }

  private static String key(Entity subject, String property, Value value) {
    String object = value instanceof Value.EntityValue e ? e.entity().id() : value.toString();
    return subject.id() + " " + property + " " + object;
  }

  private Optional<Relation> relation(RelationFrame frame, Optional<Entity> speaker) {
    Sentence s = frame.sentence();
    Optional<Entity> subject = entity(s, frame.subject(), speaker);
    Optional<Value> value = value(frame, speaker);
    if (subject.isEmpty()
        || value.isEmpty()
        || !classes.allows(subject.get(), frame.property(), value.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation(
            subject.get(),
            frame.property(),
            value.get(),
            words(s, frame.subject()),
            value.get() instanceof Value.EntityValue
                ? words(s, frame.valueHead())
                : valueWords(frame)));
  }

  private Optional<Value> value(RelationFrame frame, Optional<Entity> speaker) {
    Sentence s = frame.sentence();
    if (frame.literal()) {
      String words = article.article().slice(frame.value().spans()).replaceAll("\\s+", " ");
      return Optional.of(new Value.TextValue(words));
    }
    if (classes.isDated(frame.property())) {
      Optional<NamedSpan> time = time(frame);
      return DayWords.of(article.article().slice(valueWords(frame)))
          .or(() -> time.flatMap(t -> DayWords.normal(t.normalized())));
    }
    boolean dated = time(frame).isPresent();
    return dated
        ? Optional.empty()
        : entity(s, frame.valueHead(), speaker).map(Value.EntityValue::new);
  }

  private Optional<NamedSpan> time(RelationFrame frame) {
    return article.nameAt(frame.sentence(), frame.valueHead()).filter(n -> n.type().equals("DATE"));
  }

  /** The whole date, where the value is one word of it. */
  private List<TextSpan> valueWords(RelationFrame frame) {
    if (frame.literal() || frame.value().tokens().size() > 1) {
      return frame.value().spans();
    }
    return time(frame)
        .map(t -> List.of(frame.sentence().span(t.first(), t.last())))
        .orElse(frame.value().spans());
  }

  private Optional<Entity> entity(Sentence s, int head, Optional<Entity> speaker) {
    return mentions.isDemonym(s, head) ? mentions.named(s, head) : mentions.at(s, head, speaker);
  }

  private List<TextSpan> words(Sentence s, int head) {
    return mentions
        .nameSpan(s, head)
        .map(List::of)
        .orElseGet(() -> Passage.conjunct(s, head).spans());
  }
}
