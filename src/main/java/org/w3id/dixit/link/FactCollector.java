package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.dixit.link.Fact.Kind;

/** Takes from a triple what the index keeps of it. Blank nodes have no names that last. */
final class FactCollector implements Consumer<Triple> {
  private final Map<String, PropertyUse> uses;
  private final Map<String, Integer> labels = new HashMap<>();
  private final Map<String, Integer> filters = new HashMap<>();
  private final List<String> filterValues = new ArrayList<>();
  private final IndexOptions options;
  private final Consumer<Fact> sink;

  FactCollector(DatasetVocabulary vocabulary, IndexOptions options, Consumer<Fact> sink) {
    this.uses = new HashMap<>(vocabulary.uses());
    this.options = options;
    this.sink = sink;
    if (!options.labels().isEmpty()) {
      uses.values()
          .removeIf(use -> use == PropertyUse.NameReading || use == PropertyUse.OtherNameReading);
      options.labels().forEach(label -> uses.put(label, PropertyUse.NameReading));
    }
    for (String label : options.labels()) {
      labels.putIfAbsent(label, labels.size());
    }
    // In an order that does not depend on the machine.
    new TreeMap<>(options.filters())
        .forEach(
            (property, value) -> {
              filters.put(property, filterValues.size());
              filterValues.add(value);
            });
  }

  @Override
  public void accept(Triple triple) {
    if (!triple.getSubject().isURI()) {
      return;
    }
    String subject = triple.getSubject().getURI();
    String property = triple.getPredicate().getURI();
    Node object = triple.getObject();
    if (!object.isURI() && !object.isLiteral()) {
      return;
    }
    PropertyUse use = uses.get(property);
    if (use != null) {
      use(use, subject, property, object);
    }
    Integer filter = filters.get(property);
    if (filter != null && text(object).equals(filterValues.get(filter))) {
      sink.accept(new Fact(subject, Kind.FILTER, filter, "", ""));
    }
    if (object.isURI() && use != PropertyUse.KindReading) {
      sink.accept(new Fact(subject, Kind.NEIGHBOUR, 0, "", object.getURI()));
      sink.accept(new Fact(object.getURI(), Kind.REFERENCE, 0, "", ""));
    }
  }

  private void use(PropertyUse use, String subject, String property, Node object) {
    Kind kind =
        switch (use) {
          case NameReading -> Kind.NAME;
          case OtherNameReading -> Kind.OTHER_NAME;
          case KindReading -> Kind.TYPE;
          case DescriptionReading -> Kind.DESCRIPTION;
          case OfficeReading -> Kind.OFFICE;
          case BeginningReading -> Kind.BEGINNING;
          case EndReading -> Kind.END;
        };
    boolean isName = kind == Kind.NAME || kind == Kind.OTHER_NAME;
    boolean isText = isName || kind == Kind.DESCRIPTION;
    String text = text(object).strip();
    if (text.isEmpty() || (isText && (!object.isLiteral() || !isWanted(object)))) {
      return;
    }
    if ((isName && text.length() > Fact.LONGEST) || (kind == Kind.TYPE && !object.isURI())) {
      return;
    }
    String language = object.isLiteral() ? object.getLiteralLanguage() : "";
    sink.accept(new Fact(subject, kind, labels.getOrDefault(property, 0), language, text));
  }

  /** A region or script after the language, as in {@code en-GB}, does not matter. */
  private boolean isWanted(Node literal) {
    String language = literal.getLiteralLanguage().toLowerCase(Locale.ROOT);
    return options.languages().isEmpty()
        || language.isEmpty()
        || options.languages().stream()
            .map(each -> each.toLowerCase(Locale.ROOT))
            .anyMatch(each -> language.equals(each) || language.startsWith(each + "-"));
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
