package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is who in texts written for it: one entity under one id, and no two under one. {@code
 * -Dgolden.update=true} rewrites what is expected; read the difference.
 */
class IdentityTest {

  static List<IdentityCase> cases() {
    return IdentityCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesNameWhatTheyShould(IdentityCase one) {
    if (!Boolean.getBoolean("golden.update")) {
      List<String> told = IdentityCase.told(SharedPipeline.get().read(one.article()));
      assertEquals(String.join("\n", one.expected()), String.join("\n", told));
    }
  }

  @Test
  void rewritesTheFileWhereAsked() throws IOException {
    List<IdentityCase> cases = cases();
    assertTrue(cases.size() > 20);
    if (Boolean.getBoolean("golden.update")) {
      String file = Files.readString(IdentityCase.FILE);
      StringBuilder out = new StringBuilder(file.substring(0, file.indexOf("=== ")));
      for (IdentityCase one : cases) {
        out.append("=== ").append(one.name()).append("\ndate ").append(one.day());
        out.append("\n--- text\n").append(one.text()).append("\n--- expect\n");
        IdentityCase.told(SharedPipeline.get().read(one.article()))
            .forEach(line -> out.append(line).append('\n'));
        out.append('\n');
      }
      Files.writeString(IdentityCase.FILE, out.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neitherTheOrderOfArticlesNorThreadsChangeAnId(long seed) throws Exception {
    Map<String, List<String>> alone = new HashMap<>();
    for (IdentityCase one : cases()) {
      alone.put(one.name(), ids(one));
    }
    List<IdentityCase> shuffled = new ArrayList<>(cases());
    Collections.shuffle(shuffled, new Random(seed));
    ExecutorService threads = Executors.newFixedThreadPool((int) seed + 1);
    try {
      Map<String, Future<List<String>>> found = new HashMap<>();
      shuffled.forEach(one -> found.put(one.name(), threads.submit(() -> ids(one))));
      for (IdentityCase one : shuffled) {
        assertEquals(alone.get(one.name()), found.get(one.name()).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> ids(IdentityCase one) {
    return SharedPipeline.get().read(one.article()).names().stream()
        .map(n -> n.span() + " " + n.entity())
        .toList();
  }
}
