package org.w3id.dixit.map;

import java.util.EnumSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * Entities: what holds of them in every article into the graph of entities, the spellings and
 * offices that an article gives them into that article's graph, and links into the graph of links.
 */
final class EntityMapper {
  private static final Set<EntityType> OWN = EnumSet.of(EntityType.Group, EntityType.UnnamedEntity);

  private final Namespaces names;

  EntityMapper(Namespaces names) {
    this.names = names;
  }

  void map(Entity entity, Quads metadata) {
    Node node = names.entity(entity.id());
    Quads entities = metadata.in(names.entities());
    entities.add(node, RDF.type.asNode(), type(entity.type()));
    entities.add(node, RDFS.label.asNode(), Quads.english(entity.label()));
    if (OWN.contains(entity.type())) {
      entity.affiliation().ifPresent(a -> entities.add(node, DX.affiliation, names.entity(a)));
    } else {
      entity.affiliation().ifPresent(a -> metadata.add(node, DX.affiliation, names.entity(a)));
    }
    entity.headNoun().ifPresent(n -> entities.add(node, DX.headNoun, Quads.english(n)));
    entity.aliases().forEach(a -> metadata.add(node, SKOS.altLabel.asNode(), Quads.english(a)));
    entity.nil().ifPresent(n -> metadata.add(node, DX.nilReason, DX.term(n.name())));
    entity.jobTitle().ifPresent(t -> metadata.add(node, SCHEMA.jobTitle, Quads.english(t)));
    entity
        .exactMatch()
        .ifPresent(m -> link(node, NodeFactory.createURI(m), metadata.in(names.links())));
  }

  private static Node type(EntityType type) {
    return OWN.contains(type) ? DX.term(type.name()) : SCHEMA.term(type.name());
  }

  private void link(Node entity, Node other, Quads links) {
    Node link = names.entity("link/" + Article.idOf(entity.getURI() + " " + other.getURI()));
    links.add(entity, SKOS.exactMatch.asNode(), other);
    links.add(link, RDF.type.asNode(), DX.Link);
    links.add(link, DX.linkFrom, entity);
    links.add(link, DX.linkTo, other);
    links.add(link, DX.linkRelation, SKOS.exactMatch.asNode());
    links.add(link, DX.score, Quads.share(1.0));
    links.add(link, DX.evidenceText, Quads.english("named by the authority"));
    links.add(link, DX.state, DX.Accepted);
  }
}
