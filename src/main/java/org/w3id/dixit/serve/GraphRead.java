package org.w3id.dixit.serve;

import java.util.Map;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/**
 * The reading half of the Graph Store protocol: one graph by its name. The union of all graphs is
 * not given, since in it claims cannot be told from facts.
 */
final class GraphRead extends GSP_R {
  private static final String UNION = "union";
  private static final String ARQ_GRAPHS = "urn:x-arq:";

  @Override
  public void validate(HttpAction action) {
    Map<String, String[]> parameters = action.getRequest().getParameterMap();
    String[] graph = parameters.get("graph");
    if (graph == null || graph.length != 1 || graph[0].isBlank() || parameters.size() != 1) {
      throw refused(action, "Name one graph, as in /data?graph=IRI; there is no default graph.");
    }
    if (graph[0].equals(UNION) || graph[0].startsWith(ARQ_GRAPHS)) {
      throw refused(
          action,
          "The union of all graphs is not served: in it, claims cannot be told from facts.");
    }
    super.validate(action);
  }

  private static Problem refused(HttpAction action, String detail) {
    return EndpointFilter.remember(action.getRequest(), Problem.badRequest(detail));
  }
}
