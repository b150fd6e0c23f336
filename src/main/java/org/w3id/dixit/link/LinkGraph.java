package org.w3id.dixit.link;

import static org.apache.jena.graph.Node.ANY;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The graph of a store's links, brought in line with people's judgements. A rejected link stays as
 * a node with its state, without the triple of SKOS; what the authority had linked comes back when
 * the judgement is undone.
 */
public final class LinkGraph {
  private static final Node EXACT = SKOS.exactMatch.asNode();
  private static final Node CLOSE = SKOS.closeMatch.asNode();
  private static final Node BY_A_PERSON = NodeFactory.createLiteralLang("judged by a person", "en");
  private static final String NOBODY = "not stated";

  private final DatasetGraph data;
  private final String base;
  private final GraphNames names;
  private final Node links;

  private LinkGraph(DatasetGraph data, String base) {
    this.data = data;
    this.base = base;
    this.names = new GraphNames(base);
    this.links = names.links();
  }

  /**
   * Makes the links of a store those that the judgements say: all of them are applied, and what was
   * judged once and is no longer in the file is undone. Judgements on entities that the store does
   * not hold wait for them.
   *
   * @return how many of the judgements are on entities of the store
   */
  public static int sync(Store store, Judgements judgements) {
    int[] applied = {0};
    store.write(data -> applied[0] = new LinkGraph(data, store.base()).sync(judgements));
    return applied[0];
  }

  private int sync(Judgements judgements) {
    for (Quad judged : Iter.toList(data.find(links, ANY, DX.judgedBy, ANY))) {
      Node link = judged.getSubject();
      Node from = value(link, DX.linkFrom);
      Node to = value(link, DX.linkTo);
      if (judgements.on(from.getURI(), to.getURI()).isEmpty()) {
        undo(link, from, to);
      }
    }
    int applied = 0;
    for (Judgement judgement : judgements.all()) {
      Node entity = NodeFactory.createURI(judgement.entity());
      if (data.contains(names.entities(), entity, ANY, ANY)) {
        apply(judgement, entity, NodeFactory.createURI(judgement.candidate()));
        applied++;
      }
    }
    return applied;
  }

  private void apply(Judgement judgement, Node from, Node to) {
    Node link = NodeFactory.createURI(iri(base, judgement.entity(), judgement.candidate()));
    boolean accepted = judgement.verdict() != Verdict.REJECTED;
    if (!data.contains(links, link, DX.linkFrom, ANY)) {
      add(link, RDF.type.asNode(), DX.Link);
      add(link, DX.linkFrom, from);
      add(link, DX.linkTo, to);
      add(link, DX.evidenceText, BY_A_PERSON);
      add(link, DX.score, Decimals.of(accepted ? 1 : 0));
    }
    Node relation = judgement.verdict() == Verdict.CLOSE ? CLOSE : EXACT;
    set(link, DX.linkRelation, relation);
    set(link, DX.state, accepted ? DX.Accepted : DX.Rejected);
    set(link, DX.judgedBy, NodeFactory.createLiteralString(judgement.by().orElse(NOBODY)));
    clear(link, DX.judgedOn);
    judgement.on().map(LinkGraph::day).ifPresent(day -> add(link, DX.judgedOn, day));
    clear(link, DX.reason);
    judgement
        .why()
        .map(NodeFactory::createLiteralString)
        .ifPresent(why -> add(link, DX.reason, why));
    data.delete(links, from, EXACT, to);
    data.delete(links, from, CLOSE, to);
    if (accepted) {
      add(from, relation, to);
    }
  }

  private void undo(Node link, Node from, Node to) {
    data.delete(links, from, EXACT, to);
    data.delete(links, from, CLOSE, to);
    if (data.contains(links, link, DX.evidenceText, BY_A_PERSON)) {
      data.deleteAny(links, link, ANY, ANY);
      return;
    }
    List.of(DX.judgedBy, DX.judgedOn, DX.reason).forEach(property -> clear(link, property));
    set(link, DX.linkRelation, EXACT);
    set(link, DX.state, DX.Accepted);
    add(from, EXACT, to);
  }

  /** The IRI of a link: the same wherever it is made. */
  static String iri(String base, String entity, String candidate) {
    return base + "link/" + Article.idOf(entity + " " + candidate);
  }

  private Node value(Node link, Node property) {
    return Iter.first(data.find(links, link, property, ANY), quad -> true).getObject();
  }

  private void set(Node link, Node property, Node value) {
    clear(link, property);
    add(link, property, value);
  }

  private void clear(Node link, Node property) {
    data.deleteAny(links, link, property, ANY);
  }

  private void add(Node subject, Node property, Node object) {
    data.add(links, subject, property, object);
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }
}
