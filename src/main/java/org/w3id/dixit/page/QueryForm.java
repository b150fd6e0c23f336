package org.w3id.dixit.page;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.Parameter;
import org.w3id.dixit.query.ParameterType;

/** A form with a field for each parameter of a query. */
final class QueryForm {
  private QueryForm() {}

  /**
   * @param values what the fields hold
   * @param action the word on the button
   */
  static Element of(String address, NamedQuery query, Map<String, String> values, String action) {
    Element form = Tags.tag("form", "fields").attr("action", address).attr("method", "get");
    for (Parameter parameter : query.parameters()) {
      form.appendChild(field(parameter, values.getOrDefault(parameter.name(), "")));
    }
    form.appendChild(Tags.text("button", "", action).attr("type", "submit"));
    return form;
  }

  private static Element field(Parameter parameter, String value) {
    String id = "p-" + parameter.name();
    Element input =
        Tags.tag("input", "")
            .attr("id", id)
            .attr("name", parameter.name())
            .attr("type", type(parameter.type()))
            .attr("value", value)
            .attr("aria-describedby", id + "-about");
    parameter.defaultValue().ifPresent(standard -> input.attr("placeholder", standard));
    if (parameter.required()) {
      input.attr("required", true);
    }
    String label = parameter.name() + (parameter.required() ? " (required)" : "");
    return Tags.tag(
        "div",
        "field",
        Tags.text("label", "", label).attr("for", id),
        input,
        Tags.text("small", "", parameter.description()).attr("id", id + "-about"));
  }

  private static String type(ParameterType type) {
    return switch (type) {
      case DATE -> "date";
      case INTEGER -> "number";
      default -> "text";
    };
  }
}
