package org.w3id.dixit.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.dixit.export.OntologyForm;

/**
 * The vocabulary at one address: the page or RDF, as the client accepts it. With an ending the
 * address gives that form to everybody.
 */
final class OntologyDocuments implements Resource {
  static final String ADDRESS = "/ontology";

  private static final List<OntologyForm> FORMS = List.of(OntologyForm.values());

  private final Map<OntologyForm, String> made;
  private final Optional<OntologyForm> only;

  private OntologyDocuments(Map<OntologyForm, String> made, Optional<OntologyForm> only) {
    this.made = made;
    this.only = only;
  }

  /** The address, and those with an ending. */
  static Map<String, Resource> all() {
    Map<OntologyForm, String> made = new ConcurrentHashMap<>();
    Map<String, Resource> all = new LinkedHashMap<>();
    all.put(ADDRESS, new OntologyDocuments(made, Optional.empty()));
    for (OntologyForm form : FORMS) {
      all.put(ADDRESS + "." + form.ending(), new OntologyDocuments(made, Optional.of(form)));
    }
    return all;
  }

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    OntologyForm form =
        only.or(() -> new Negotiation(ask.accept()).choose(FORMS, OntologyForm::mediaType))
            .orElseThrow(() -> Negotiation.refusal(FORMS, OntologyForm::mediaType));
    if (only.isEmpty()) {
      reply.header("Vary", "Accept");
      reply.header("Content-Location", ADDRESS + "." + form.ending());
    }
    reply.text(form.mediaType(), made.computeIfAbsent(form, each -> each.document(ADDRESS)));
  }

  @Override
  public boolean readsStore() {
    return false;
  }
}
