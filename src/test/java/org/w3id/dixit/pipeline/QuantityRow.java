package org.w3id.dixit.pipeline;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Quantity;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Value;

/**
 * A sentence and the quantities that its events have.
 *
 * @param reason why the row fails today; empty where it does not
 */
record QuantityRow(String sentence, Set<String> quantities, String reason) {

  /** Reads {@code sentence | quantity | quantity}, with {@code ?} and a reason where it fails. */
  static QuantityRow parse(String line) {
    boolean failing = line.startsWith("?");
    String[] commented = line.substring(failing ? 1 : 0).strip().split("\\s+# ", 2);
    if (failing != commented.length > 1) {
      throw new IllegalArgumentException("give a reason after ?, and only then: " + line);
    }
    String[] cells = commented[0].strip().split("\\s+\\|\\s+", -1);
    Set<String> quantities = new TreeSet<>();
    for (int i = 1; i < cells.length; i++) {
      if (!cells[i].equals("-")) {
        quantities.add(cells[i]);
      }
    }
    return new QuantityRow(cells[0], quantities, failing ? commented[1] : "");
  }

  /** What the program finds in the sentence, in the form of the table. */
  Set<String> found() {
    Set<String> found = new TreeSet<>();
    SharedPipeline.get().read(Article.ofText(sentence)).assertions().stream()
        .flatMap(a -> a.events().stream())
        .forEach(e -> e.roles().forEach(r -> show(e, r).ifPresent(found::add)));
    return found;
  }

  private static Optional<String> show(Event event, Role role) {
    if (!(role.value() instanceof Value.QuantityValue value)) {
      return Optional.empty();
    }
    Quantity q = value.quantity();
    boolean worded =
        event.roles().stream()
            .anyMatch(
                r ->
                    r.name().equals("quantityText")
                        && r.value().equals(new Value.TextValue(q.text())));
    String shown = role.name() + ": " + q.text() + " = " + extent(q) + unit(q);
    return Optional.of(worded ? shown : shown + " without its words");
  }

  private static String extent(Quantity q) {
    String vague = q.approximate() ? "~" : "";
    if (q.number().isPresent()) {
      return vague + plain(q.number());
    }
    if (q.minimum().isPresent() && q.maximum().isPresent()) {
      return vague + plain(q.minimum()) + ".." + plain(q.maximum());
    }
    String least = q.minimum().isPresent() ? ">=" + plain(q.minimum()) : "";
    return vague + least + (q.maximum().isPresent() ? "<=" + plain(q.maximum()) : "");
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.orElseThrow().stripTrailingZeros().toPlainString();
  }

  private static String unit(Quantity q) {
    String unit = q.unit().map(u -> " unit:" + u.substring(u.lastIndexOf('/') + 1)).orElse("");
    return unit
        + q.currency().map(c -> " " + c).orElse("")
        + q.unitText().map(t -> " (" + t + ")").orElse("");
  }

  @Override
  public String toString() {
    return sentence;
  }
}
