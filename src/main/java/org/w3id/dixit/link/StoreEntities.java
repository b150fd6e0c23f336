package org.w3id.dixit.link;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.OntologyFile;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * The entities of a store that have a name of their own, with what its articles say of them. What
 * only one article speaks of, without a name, has no counterpart to look for.
 */
final class StoreEntities {
  /** Of an entity that more articles speak of, the first ones by IRI are looked at. */
  private static final int MOST_ARTICLES = 100;

  private static final int MOST_COMPANY = 50;
  private static final List<Node> MENTIONS = List.of(DX.source, DX.about, DX.addressee);

  private final DatasetGraph data;
  private final Node entities;
  private final Node links;
  private final String named;
  private final Map<Node, Set<Node>> mentionedIn =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Set<Node>> eldest) {
          return size() > 1000;
        }
      };

  /** The entities of a store within one read transaction. */
  StoreEntities(DatasetGraph data, String base) {
    GraphNames names = new GraphNames(base);
    this.data = data;
    this.entities = names.entities();
    this.links = names.links();
    this.named = base + "entity/";
  }

  /** Every named entity, in the order of the IRIs. */
  void forEach(Consumer<StoreEntity> action) {
    Map<String, Node> nodes = new TreeMap<>();
    data.find(entities, ANY, RDFS.label.asNode(), ANY)
        .forEachRemaining(quad -> nodes.put(quad.getSubject().toString(), quad.getSubject()));
    nodes.forEach(
        (iri, node) -> {
          if (iri.startsWith(named)) {
            action.accept(new StoreEntity(iri, profile(node), links(node)));
          }
        });
  }

  private EntityProfile profile(Node entity) {
    String label = label(entity);
    Set<Node> articles = articles(entity);
    Set<String> aliases = texts(ANY, entity, SKOS.altLabel.asNode());
    aliases.remove(label);
    int[] years = years(articles);
    Set<Node> company = company(entity, articles);
    Set<String> companyLinks = new TreeSet<>();
    company.forEach(each -> companyLinks.addAll(links(each)));
    Set<String> companyNames = new TreeSet<>();
    company.forEach(each -> companyNames.add(label(each)));
    return new EntityProfile(
        label,
        new ArrayList<>(aliases),
        type(entity),
        new ArrayList<>(texts(ANY, entity, SCHEMA.jobTitle)),
        IntStream.of(years).min(),
        IntStream.of(years).max(),
        companyNames,
        companyLinks);
  }

  /** A kind where the store gives just one. */
  private Optional<EntityType> type(Node entity) {
    List<EntityType> types = new ArrayList<>();
    for (Node type : objects(entities, entity, RDF.type.asNode())) {
      Stream.of(EntityType.values())
          .filter(each -> each.name().equals(OntologyFile.local(type)))
          .forEach(types::add);
    }
    return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
  }

  private String label(Node entity) {
    return texts(entities, entity, RDFS.label.asNode()).stream().findFirst().orElse("");
  }

  private Set<String> links(Node entity) {
    Set<String> iris = new TreeSet<>();
    for (Node relation : List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode())) {
      objects(links, entity, relation).forEach(other -> iris.add(other.getURI()));
    }
    return iris;
  }

  /** The metadata graphs of articles that speak of an entity. */
  private Set<Node> articles(Node entity) {
    Map<String, Node> graphs = new TreeMap<>();
    for (Node mention : MENTIONS) {
      Iter.iter(data.find(ANY, ANY, mention, entity))
          .map(Quad::getGraph)
          .forEach(graph -> graphs.put(graph.toString(), graph));
    }
    return new HashSet<>(graphs.values().stream().limit(MOST_ARTICLES).toList());
  }

  private int[] years(Set<Node> articles) {
    return articles.stream()
        .flatMap(graph -> texts(graph, ANY, SCHEMA.datePublished).stream())
        .filter(date -> date.matches("\\d{4}-.*"))
        .mapToInt(date -> Integer.parseInt(date.substring(0, 4)))
        .toArray();
  }

  /** What else the articles speak of, the most frequent first, with what it belongs to. */
  private Set<Node> company(Node entity, Set<Node> articles) {
    Map<Node, Integer> counts = new HashMap<>();
    for (Node article : articles) {
      mentionedIn
          .computeIfAbsent(article, this::mentions)
          .forEach(each -> counts.merge(each, 1, Integer::sum));
      objects(article, entity, DX.affiliation).forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    counts.remove(entity);
    return new HashSet<>(
        counts.keySet().stream()
            .sorted(
                (one, other) -> {
                  int byCount = counts.get(other) - counts.get(one);
                  return byCount != 0 ? byCount : one.toString().compareTo(other.toString());
                })
            .limit(MOST_COMPANY)
            .toList());
  }

  private Set<Node> mentions(Node article) {
    Set<Node> found = new HashSet<>();
    for (Node mention : MENTIONS) {
      Iter.iter(data.find(article, ANY, mention, ANY))
          .map(Quad::getObject)
          .filter(node -> node.isURI() && node.getURI().startsWith(named))
          .forEach(found::add);
    }
    return found;
  }

  private List<Node> objects(Node graph, Node subject, Node property) {
    return Iter.iter(data.find(graph, subject, property, ANY)).map(Quad::getObject).toList();
  }

  private Set<String> texts(Node graph, Node subject, Node property) {
    Set<String> texts = new TreeSet<>();
    for (Node object : objects(graph, subject, property)) {
      if (object.isLiteral()) {
        texts.add(object.getLiteralLexicalForm());
      }
    }
    return texts;
  }
}
