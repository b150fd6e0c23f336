package org.w3id.dixit.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.w3id.dixit.query.Deadline;

/**
 * The queries that run, by thread. When hardly any memory is left after it was cleaned up, all of
 * them are ended, since nobody can say whose it is; the server goes on.
 */
final class RunningQueries implements AutoCloseable {
  private static final double FULL = 0.92;

  private final Map<Thread, Runnable> aborts = new ConcurrentHashMap<>();
  private final Map<Thread, Deadline> deadlines = new ConcurrentHashMap<>();
  private final Map<Thread, Boolean> aborted = new ConcurrentHashMap<>();
  private final NotificationListener listener = this::onNotification;

  RunningQueries() {
    longLived()
        .ifPresent(
            pool -> {
              long most = pool.getUsage().getMax();
              if (most > 0) {
                pool.setCollectionUsageThreshold((long) (FULL * most));
                emitter().addNotificationListener(listener, null, null);
              }
            });
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }

  /** Where objects end up that live long, whichever collector is used. */
  private static Optional<MemoryPoolMXBean> longLived() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
        .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
        .findFirst();
  }

  private void onNotification(Notification notification, Object nothing) {
    if (notification
        .getType()
        .equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
      abortAll();
    }
  }

  /** Ends all queries. */
  void abortAll() {
    aborts.forEach(
        (thread, abort) -> {
          aborted.put(thread, true);
          abort.run();
        });
  }

  /** A query begins in this thread; {@code abort} may be called from others. */
  void begin(Runnable abort) {
    aborts.put(Thread.currentThread(), abort);
  }

  /** The same for a query that is ended after some time. */
  void begin(Runnable abort, Duration limit) {
    begin(abort);
    deadlines.put(Thread.currentThread(), Deadline.in(limit, abort));
  }

  /** Whether the query of this thread was ended because its time is over. */
  boolean isLate() {
    Deadline deadline = deadlines.get(Thread.currentThread());
    return deadline != null && deadline.isOver();
  }

  /**
   * The query of this thread is over, if there was one.
   *
   * @return whether it was ended for want of memory
   */
  boolean end() {
    aborts.remove(Thread.currentThread());
    Optional.ofNullable(deadlines.remove(Thread.currentThread())).ifPresent(Deadline::close);
    return aborted.remove(Thread.currentThread()) != null;
  }

  int count() {
    return aborts.size();
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(listener);
    } catch (ListenerNotFoundException e) {
      // There was no pool to listen to.
    }
  }
}
