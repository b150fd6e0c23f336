package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.Outcome.Done;
import org.w3id.dixit.pipeline.Outcome.Failed;
import org.w3id.dixit.pipeline.Outcome.Failure;
import org.w3id.dixit.pipeline.Outcome.NotBegun;
import org.w3id.dixit.read.Intake.Taken;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ParallelReadingTest {
  private final List<Outcome<String>> outcomes = new ArrayList<>();

  @Test
  void outcomesComeInTheOrderOfTheArticles() {
    try (ParallelReading<String> reading =
        reading(4, Duration.ofMinutes(1), ParallelReadingTest::unevenly)) {
      IntStream.range(0, 200).forEach(i -> reading.submit(taken(Integer.toString(i))));
      reading.finish();
    }
    List<String> expected = IntStream.range(0, 200).mapToObj(Integer::toString).toList();
    assertEquals(expected, outcomes.stream().map(o -> ((Done<String>) o).reading()).toList());
  }

  private static String unevenly(Taken taken) throws InterruptedException {
    int number = Integer.parseInt(taken.article().text());
    Thread.sleep(number % 50 == 0 ? 60 : number % 3);
    return taken.article().text();
  }

  /** No more articles are let in than a reading keeps on their way. */
  @Test
  void whoHandsInWaitsForThoseWhoRead() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger handedIn = new AtomicInteger();
    try (ParallelReading<String> reading =
        reading(
            2,
            Duration.ofMinutes(1),
            taken -> {
              gate.await();
              return "";
            })) {
      Thread feeder =
          new Thread(
              () -> {
                for (int i = 0; i < 500; i++) {
                  reading.submit(taken("x"));
                  handedIn.incrementAndGet();
                }
                reading.finish();
              });
      feeder.start();
      feeder.join(1000);
      assertTrue(handedIn.get() < 100, handedIn + " articles are held");
      gate.countDown();
      feeder.join();
      assertEquals(500, outcomes.size());
    }
  }

  @Test
  void anArticleBeyondTheLimitIsGivenUpAndTheOthersAreRead() {
    try (ParallelReading<String> reading =
        reading(
            1,
            Duration.ofMillis(300),
            taken -> {
              if (taken.article().text().equals("endless")) {
                spin();
              }
              return taken.article().text();
            })) {
      List.of("a", "endless", "b", "c").forEach(text -> reading.submit(taken(text)));
      reading.finish();
    }
    assertEquals(new Done<>("a"), outcomes.get(0));
    assertEquals(Failure.TIME_LIMIT, ((Failed<String>) outcomes.get(1)).kind());
    assertEquals(List.of(new Done<>("b"), new Done<>("c")), outcomes.subList(2, 4));
  }

  /** A thread that does not listen cannot be ended; it must not hold the others up. */
  private static void spin() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  @Test
  void onceStoppedWhatHasNotBegunIsGivenUp() {
    AtomicBoolean stopped = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    try (ParallelReading<String> reading =
        new ParallelReading<>(
            1,
            Duration.ofMinutes(1),
            taken -> {
              begun.countDown();
              Thread.sleep(500);
              return taken.article().text();
            },
            (taken, outcome) -> outcomes.add(outcome),
            stopped::get)) {
      List.of("a", "b", "c").forEach(text -> reading.submit(taken(text)));
      await(begun);
      stopped.set(true);
      reading.finish();
    }
    assertEquals(List.of(new Done<>("a"), new NotBegun<>(), new NotBegun<>()), outcomes);
  }

  /** The language engine listens between sentences. */
  @Test
  void theEngineEndsSoonAfterItIsAskedTo() throws InterruptedException {
    Pipeline pipeline = SharedPipeline.get();
    String text = "Ann Lee said on Monday that the old bridge would be closed. ".repeat(3000);
    AtomicReference<Thread> worker = new AtomicReference<>();
    try (ParallelReading<String> reading =
        reading(
            1,
            Duration.ofSeconds(2),
            taken -> {
              worker.set(Thread.currentThread());
              pipeline.read(taken.article());
              return "read";
            })) {
      reading.submit(taken(text));
      reading.finish();
      assertEquals(Failure.TIME_LIMIT, ((Failed<String>) outcomes.get(0)).kind());
      worker.get().join(30_000);
      assertFalse(worker.get().isAlive(), "the thread still reads");
    }
  }

  private ParallelReading<String> reading(
      int threads, Duration limit, ParallelReading.Reader<String> reader) {
    return new ParallelReading<>(
        threads, limit, reader, (taken, outcome) -> outcomes.add(outcome), () -> false);
  }

  private static Taken taken(String text) {
    return new Taken("place", "file", Article.ofText(text));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
