package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code src/test/resources/cases}: short texts with the assertions that they make. A
 * case that is known to fail has to go on failing; once it is mended it leaves the list.
 */
class CasesTest {

  static Stream<Case> cases() throws IOException {
    return CaseFile.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatTheCaseExpects(Case example) throws IOException {
    ArticleReading reading = SharedPipeline.get().read(example.article());
    List<String> problems = example.problems(reading);
    if (CaseFile.knownFailures().containsKey(example.name())) {
      assertFalse(
          problems.isEmpty(), () -> example.name() + " is mended: take it off known-failures.txt");
    } else {
      assertEquals(
          "", String.join("\n", problems), () -> example.name() + ": " + example.article().text());
    }
  }

  @Test
  void contentsAreTheWordsOfTheArticle() throws IOException {
    for (Case example : CaseFile.all()) {
      String text = example.article().text();
      ArticleReading reading = SharedPipeline.get().read(example.article());
      reading.assertions().stream()
          .flatMap(a -> a.content().stream())
          .map(example.article()::slice)
          .forEach(words -> assertTrue(text.contains(words), words));
    }
  }

  @Test
  void namesAreUnique() throws IOException {
    List<String> names = cases().map(Case::name).toList();
    Set<String> twice = new HashSet<>(names);
    assertEquals(names.size(), twice.size(), () -> "names used twice among " + names);
  }

  @Test
  void knownFailuresAreCasesAndSayWhy() throws IOException {
    Set<String> names = cases().map(Case::name).collect(Collectors.toSet());
    for (Map.Entry<String, String> failure : CaseFile.knownFailures().entrySet()) {
      assertTrue(names.contains(failure.getKey()), () -> "no case is called " + failure.getKey());
      assertFalse(failure.getValue().isBlank(), () -> failure.getKey() + " gives no reason");
    }
  }
}
