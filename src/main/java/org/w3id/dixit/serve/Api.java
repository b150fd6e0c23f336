package org.w3id.dixit.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.link.KnownProposals;
import org.w3id.dixit.link.ProposalFile;
import org.w3id.dixit.review.Reviews;

/** What programs and pages ask for, below {@code /api} and {@code /reconcile}. */
final class Api {
  private Api() {}

  /** All addresses with what stands there; those that end in {@code /*} stand for all below. */
  static Map<String, Resource> all(ServeSettings settings, RunningQueries running) {
    Map<String, Resource> api = new LinkedHashMap<>();
    api.put("/api/query/*", new QueriesApi(running, settings.timeout()));
    api.put(
        "/api/openapi.json", new OpenApi(settings.readingToken().isPresent(), settings.review()));
    api.put("/api/articles", new ArticlesApi());
    api.put("/api/article", new ArticleApi());
    api.put("/api/entity", new EntityApi());
    api.put("/api/search", new SearchApi());
    api.put("/reconcile/*", new Reconciliation(settings.indexes()));
    if (settings.review()) {
      String token = settings.token().orElseThrow();
      api.put("/api/review", new ReviewApi(Reviews.besides(settings.store()), token));
      api.put(
          "/api/links",
          new LinksApi(
              Judgements.besides(settings.store()),
              new KnownProposals(ProposalFile.besides(settings.store())),
              token));
    }
    return api;
  }
}
