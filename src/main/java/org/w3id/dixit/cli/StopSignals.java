package org.w3id.dixit.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Lets a command end in order when it is asked to: by Ctrl-C (SIGINT) or by the system (SIGTERM).
 * Being asked a second time ends the process at once.
 *
 * <p>The Java platform has no public way to do so, since a shutdown hook cannot be told of a second
 * signal; where {@code sun.misc.Signal} is missing, signals end the process at once as ever.
 */
final class StopSignals implements BooleanSupplier, AutoCloseable {
  private final Map<Object, Object> handlersBefore = new HashMap<>();
  private final Runnable told;
  private volatile boolean stopped;

  /**
   * @param told run at the first signal, in a thread of its own
   */
  StopSignals(Runnable told) {
    this.told = told;
    for (String name : new String[] {"INT", "TERM"}) {
      try {
        Object signal = signal(name);
        handlersBefore.put(signal, handle(signal, handler()));
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        // Without it, the signal does what it always does.
      }
    }
  }

  /** Whether a signal has come. */
  @Override
  public boolean getAsBoolean() {
    return stopped;
  }

  /** Signals do again what they did before. */
  @Override
  public void close() {
    handlersBefore.forEach(
        (signal, before) -> {
          try {
            handle(signal, before);
          } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("a signal can be handled only once", e);
          }
        });
  }

  private void come() {
    if (stopped) {
      Runtime.getRuntime().halt(ExitCode.STOPPED);
    }
    stopped = true;
    told.run();
  }

  private Object handler() throws ClassNotFoundException {
    Class<?> type = Class.forName("sun.misc.SignalHandler");
    return Proxy.newProxyInstance(
        StopSignals.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "handle" -> {
                come();
                yield null;
              }
              case "equals" -> proxy == arguments[0];
              case "hashCode" -> System.identityHashCode(proxy);
              default -> "StopSignals";
            });
  }

  private static Object signal(String name) throws ReflectiveOperationException {
    try {
      return Class.forName("sun.misc.Signal").getConstructor(String.class).newInstance(name);
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException(e.getCause());
    }
  }

  private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
    try {
      return signal
          .getClass()
          .getMethod("handle", signal.getClass(), Class.forName("sun.misc.SignalHandler"))
          .invoke(null, signal, handler);
    } catch (InvocationTargetException e) {
      // Taken by the Java machine, as with -Xrs.
      throw new ReflectiveOperationException(e.getCause());
    }
  }
}
