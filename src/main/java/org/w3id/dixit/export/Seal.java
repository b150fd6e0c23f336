package org.w3id.dixit.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What makes a nanopublication one that nobody can change unseen: a trusty URI as its name, and on
 * request a signature in the publication info, in the vocabulary npx as nanopub-java writes it. The
 * signature is of all quads but itself, the trusty URI of all with it.
 */
public final class Seal {
  static final String NPX = "http://purl.org/nanopub/x/";

  private final Optional<SigningKey> key;
  private final Optional<String> signer;

  private Seal(Optional<SigningKey> key, Optional<String> signer) {
    this.key = key;
    this.signer = signer;
  }

  /** A trusty URI, without a signature. */
  public static Seal trusty() {
    return new Seal(Optional.empty(), Optional.empty());
  }

  /**
   * A trusty URI and a signature.
   *
   * @param signer the IRI of who signs, such as an ORCID iD
   */
  public static Seal signed(SigningKey key, Optional<String> signer) {
    return new Seal(Optional.of(key), signer);
  }

  /**
   * The quads with the name {@code PUBLICATION/RA...} in place of {@code PUBLICATION}, also in the
   * names of its graphs.
   *
   * @param publication the nanopublication; its graphs are named by it, a hash and more
   */
  List<Quad> put(List<Quad> quads, Node publication) {
    String open = publication.getURI() + "/" + TrustyUri.PLACE;
    List<Quad> prepared = new ArrayList<>(renamed(quads, publication.getURI(), open));
    key.ifPresent(each -> sign(prepared, each, open));
    return renamed(prepared, open, publication.getURI() + "/" + TrustyUri.code(prepared));
  }

  private void sign(List<Quad> quads, SigningKey by, String publication) {
    Node graph = iri(publication + Nanopublication.INFO);
    Node signature = iri(publication + "#sig");
    quads.add(Quad.create(graph, signature, iri(NPX + "hasSignatureTarget"), iri(publication)));
    quads.add(Quad.create(graph, signature, iri(NPX + "hasAlgorithm"), text(SigningKey.ALGORITHM)));
    quads.add(Quad.create(graph, signature, iri(NPX + "hasPublicKey"), text(by.publicHalf())));
    signer.ifPresent(
        who -> quads.add(Quad.create(graph, signature, iri(NPX + "signedBy"), iri(who))));
    byte[] signed = TrustyUri.text(quads).getBytes(StandardCharsets.UTF_8);
    quads.add(Quad.create(graph, signature, iri(NPX + "hasSignature"), text(by.sign(signed))));
  }

  private static List<Quad> renamed(List<Quad> quads, String from, String to) {
    return quads.stream()
        .map(
            quad ->
                Quad.create(
                    renamed(quad.getGraph(), from, to),
                    renamed(quad.getSubject(), from, to),
                    quad.getPredicate(),
                    renamed(quad.getObject(), from, to)))
        .toList();
  }

  private static Node renamed(Node term, String from, String to) {
    boolean isOwn =
        term.isURI() && (term.getURI().equals(from) || term.getURI().startsWith(from + "#"));
    return isOwn ? iri(to + term.getURI().substring(from.length())) : term;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }
}
