package org.w3id.dixit.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.w3id.dixit.read.Intake.Reason;

/**
 * What an input holds, one at a time, read as it is asked for. A fault that ends the input is the
 * last thing that comes of it. To be closed by who does not go to the end.
 */
abstract class Intakes implements Iterator<Intake>, Closeable {
  private final String place;
  private Intake next;
  private boolean ended;

  Intakes(String place) {
    this.place = place;
  }

  /** One that is known already. */
  static Intakes of(Intake only) {
    return new Intakes(only.place()) {
      private Intake left = only;

      @Override
      Intake advance() {
        Intake given = left;
        left = null;
        return given;
      }
    };
  }

  /**
   * The next one, or null after the last.
   *
   * @throws UnreadableException if nothing more can be read after a fault
   */
  abstract Intake advance() throws IOException, UnreadableException;

  /** Gives back what is held open. */
  @Override
  public void close() throws IOException {
    // Most hold nothing open.
  }

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      next = attempt();
      if (next == null) {
        end();
      }
    }
    return next != null;
  }

  @Override
  public final Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Intake given = next;
    next = null;
    return given;
  }

  private Intake attempt() {
    try {
      return advance();
    } catch (UnreadableException e) {
      end();
      return e.passedOver();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Libraries answer hostile input in many ways; none may stop the run.
      end();
      return fault(place, e).passedOver();
    }
  }

  private void end() {
    ended = true;
    try {
      close();
    } catch (IOException | RuntimeException e) {
      // All that was wanted has been read already.
    }
  }

  /** What a failure of a stream or library says about the input. */
  static UnreadableException fault(String place, Throwable failure) {
    if (failure instanceof ExpansionException) {
      return new UnreadableException(place, Reason.TOO_LARGE, failure.getMessage());
    }
    String what =
        failure instanceof StackOverflowError
            ? "it is nested too deeply"
            : failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().lines().findFirst().orElse("").strip();
    return new UnreadableException(
        place, Reason.MALFORMED, "cannot be read further (" + what + "). Check the file.");
  }
}
