package org.w3id.dixit.validate;

/**
 * A place where a store does not conform to the shapes.
 *
 * @param focus the node that was checked, as an IRI or a literal's words
 * @param path the property that is wrong on it; empty where the node itself is
 * @param value the value at fault; empty where one is missing
 * @param message what the shape asks for
 * @param severity the local name of the SHACL severity: Violation, Warning or Info
 */
public record ShapeViolation(
    String focus, String path, String value, String message, String severity) {

  /** One sentence that names the place and the fault. */
  @Override
  public String toString() {
    StringBuilder sentence = new StringBuilder(severity + ": " + focus);
    if (!path.isEmpty()) {
      sentence.append(", ").append(path);
    }
    if (!value.isEmpty()) {
      sentence.append(" ").append(value);
    }
    return sentence.append(": ").append(message).toString();
  }
}
