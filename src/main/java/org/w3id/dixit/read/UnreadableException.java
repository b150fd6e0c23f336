package org.w3id.dixit.read;

import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Reason;

/**
 * An input that cannot be read as articles. The message names the input, what is wrong and a
 * remedy.
 */
public class UnreadableException extends Exception {
  private final String place;
  private final Reason reason;

  /**
   * @param place what the user knows the input by; the message begins with it
   * @param fault what is wrong with it, and a remedy; may quote the input, since what could do harm
   *     at a terminal is replaced
   */
  public UnreadableException(String place, Reason reason, String fault) {
    super(Source.shown(place + ": " + fault));
    this.place = Source.shown(place);
    this.reason = reason;
  }

  /** For what was passed over. */
  UnreadableException(PassedOver passedOver) {
    super(passedOver.message());
    this.place = passedOver.place();
    this.reason = passedOver.reason();
  }

  public Reason reason() {
    return reason;
  }

  /** As something in a file of the name of its place. */
  PassedOver passedOver() {
    return new PassedOver(place, place, reason, getMessage());
  }
}
