package org.w3id.dixit.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.dixit.query.QueryException.Reason;

/** The user's values for the parameters of a query, checked and turned into terms. */
final class Arguments {
  private Arguments() {}

  /** The terms of all parameters that have a value, given or by default. */
  static Map<Parameter, Node> check(NamedQuery query, Map<String, String> values) {
    requireKnown(query, values);
    Map<Parameter, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      Optional<String> value =
          Optional.ofNullable(values.get(parameter.name())).or(parameter::defaultValue);
      if (value.isPresent()) {
        terms.put(parameter, term(parameter, value.get()));
      } else if (parameter.required()) {
        throw new QueryException(
            Reason.PARAMETER,
            "The query %s needs a value for %s (%s); give it as -p %s=VALUE, where VALUE is %s."
                .formatted(
                    query.name(),
                    parameter.name(),
                    parameter.description(),
                    parameter.name(),
                    parameter.type().form()));
      }
    }
    return terms;
  }

  private static void requireKnown(NamedQuery query, Map<String, String> values) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new QueryException(
            Reason.PARAMETER,
            "The query %s has no parameter %s; it has %s."
                .formatted(
                    query.name(), name, known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
  }

  private static Node term(Parameter parameter, String value) {
    return parameter
        .type()
        .term(value)
        .orElseThrow(
            () ->
                new QueryException(
                    Reason.PARAMETER,
                    "The value \"%s\" of the parameter %s is not %s."
                        .formatted(value, parameter.name(), parameter.type().form())));
  }
}
