package org.w3id.dixit.serve;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the server counts, as Prometheus reads it (text format 0.0.4). */
final class Metrics implements Resource {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Consumer<String> log;

  /**
   * @param log is told of faults
   */
  Metrics(Consumer<String> log) {
    this.log = log;
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
  }

  /** Counts a request that was answered. */
  void answered(String name, int status, long nanos) {
    Timer.builder("dixit.requests")
        .description("Requests and the time that answering them took, without sending")
        .tag("resource", name)
        .tag("status", Integer.toString(status))
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** Counts a request that failed; a fault is told too. */
  void failed(Problem problem, Throwable cause) {
    Counter.builder("dixit.problems")
        .description("Requests that were refused or failed, by status")
        .tag("status", Integer.toString(problem.status()))
        .register(registry)
        .increment();
    if (problem.status() == 500) {
      log.accept("A request failed: " + cause);
    }
  }

  /** Shows a number that changes. */
  void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    reply.text("text/plain; version=0.0.4", registry.scrape());
  }

  @Override
  public boolean readsStore() {
    return false;
  }
}
