package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.model.Article;

/**
 * What a program that uses Dixit as a library can call: {@link GraphReader}, {@link Article} and
 * the types of Dixit that their public members name, and so on. {@code api/library.txt} is the
 * baseline: a line that goes or changes breaks such programs and needs a new version; a line that
 * comes is written into it with {@code -Dgolden.update=true}.
 */
class LibraryApiTest {
  private static final Path BASELINE = Path.of("src/test/resources/api/library.txt");

  private final Set<Class<?>> known = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
  private final Deque<Class<?>> open = new ArrayDeque<>();

  @Test
  void isThatOfTheBaseline() throws IOException {
    List<String> lines = lines();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(BASELINE.getParent());
      Files.write(BASELINE, lines);
    }
    List<String> baseline = Files.readAllLines(BASELINE);
    List<String> gone = new ArrayList<>(baseline);
    gone.removeAll(lines);
    assertEquals(List.of(), gone, "no longer there: programs that use it break");
    assertEquals(baseline, lines, "new in the API: add it to the baseline");
  }

  @Test
  void theBaselineHasWhatTheExampleUses() throws IOException {
    List<String> baseline = Files.readAllLines(BASELINE);
    for (String member : List.of("GraphReader.load()", "GraphReader.read(", "Article.ofText(")) {
      assertTrue(baseline.stream().anyMatch(line -> line.contains(member)), member);
    }
  }

  private List<String> lines() {
    take(GraphReader.class);
    take(Article.class);
    List<String> lines = new ArrayList<>();
    while (!open.isEmpty()) {
      describe(open.remove(), lines);
    }
    return lines.stream().sorted().toList();
  }

  private void describe(Class<?> type, List<String> lines) {
    String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    String sort = type.isInterface() ? "interface" : kind;
    lines.add(modifiers(type.getModifiers()) + sort + " " + name(type));
    Stream.of(type.getDeclaredConstructors())
        .filter(LibraryApiTest::isSeen)
        .forEach(each -> lines.add(modifiers(each.getModifiers()) + name(type) + parameters(each)));
    Stream.of(type.getDeclaredMethods())
        .filter(each -> isSeen(each) && !each.isBridge())
        .forEach(each -> lines.add(line(type, each)));
    Stream.of(type.getDeclaredFields())
        .filter(LibraryApiTest::isSeen)
        .forEach(each -> lines.add(line(type, each)));
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(this::take);
    }
  }

  private String line(Class<?> type, Method method) {
    return "%s%s %s.%s%s"
        .formatted(
            modifiers(method.getModifiers()),
            word(method.getGenericReturnType()),
            name(type),
            method.getName(),
            parameters(method));
  }

  private String line(Class<?> type, Field field) {
    return "%s%s %s.%s"
        .formatted(
            modifiers(field.getModifiers()),
            word(field.getGenericType()),
            name(type),
            field.getName());
  }

  private String parameters(Executable of) {
    return Stream.of(of.getGenericParameterTypes())
        .map(this::word)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static boolean isSeen(Member member) {
    return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic();
  }

  private static String modifiers(int all) {
    int shown = all & (Modifier.STATIC | Modifier.ABSTRACT);
    return shown == 0 ? "" : Modifier.toString(shown) + " ";
  }

  private String word(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Stream.of(generic.getActualTypeArguments())
          .map(this::word)
          .collect(Collectors.joining(", ", word(generic.getRawType()) + "<", ">"));
    }
    if (type instanceof WildcardType) {
      return type.getTypeName();
    }
    if (type instanceof Class<?> plain) {
      take(plain.isArray() ? plain.getComponentType() : plain);
      return name(plain);
    }
    return type.getTypeName();
  }

  private void take(Class<?> type) {
    if (type.getName().startsWith("org.w3id.dixit.")
        && Modifier.isPublic(type.getModifiers())
        && known.add(type)) {
      open.add(type);
    }
  }

  private static String name(Class<?> type) {
    return type.getTypeName().replace("org.w3id.dixit.", "").replace("java.lang.", "");
  }
}
