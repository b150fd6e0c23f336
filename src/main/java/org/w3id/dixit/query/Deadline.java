package org.w3id.dixit.query;

import java.time.Duration;
import org.apache.jena.atlas.lib.Alarm;
import org.apache.jena.atlas.lib.AlarmClock;

/**
 * Ends a query when its time is over. Jena's own limit only raises a flag, which a sort of many
 * rows does not look at; what ends a query from outside stops the sort as well.
 */
public final class Deadline implements AutoCloseable {
  private final Runnable end;
  private volatile boolean over;
  private Alarm alarm;

  private Deadline(Runnable end) {
    this.end = end;
  }

  /** For a query that may take any time. */
  static Deadline none() {
    return new Deadline(() -> {});
  }

  /**
   * The time runs from now on, until it is over or this is closed.
   *
   * @param end what ends the query; called from another thread
   */
  public static Deadline in(Duration limit, Runnable end) {
    Deadline deadline = new Deadline(end);
    deadline.alarm = AlarmClock.get().add(deadline::ring, limit.toMillis());
    return deadline;
  }

  private void ring() {
    over = true;
    end.run();
  }

  /**
   * Whether the query was ended. It may fail then in any way: Jena clears what it sorts while
   * another thread still works on it.
   */
  public boolean isOver() {
    return over;
  }

  /** The query is over. */
  @Override
  public void close() {
    if (alarm != null) {
      AlarmClock.get().cancel(alarm);
    }
  }
}
