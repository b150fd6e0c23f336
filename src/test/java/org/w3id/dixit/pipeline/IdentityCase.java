package org.w3id.dixit.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Naming;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Value;

/** A text of {@code src/test/resources/identity/} and what its names should name. */
record IdentityCase(String name, LocalDate day, String text, List<String> expected) {
  static final Path FILE = Path.of("src/test/resources/identity/names.txt");
  private static final Set<String> PLACES = Set.of("place", "origin", "destination");

  /** All cases of the file, in order. */
  static List<IdentityCase> all() {
    List<IdentityCase> cases = new ArrayList<>();
    String file;
    try {
      file = Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] parts = file.split("(?m)^=== ", -1);
    for (int i = 1; i < parts.length; i++) {
      String[] sections = parts[i].split("(?m)^--- (text|expect)\n", -1);
      String[] head = sections[0].split("\n", -1);
      List<String> expected =
          sections.length < 3 ? List.of() : List.of(sections[2].strip().split("\n", -1));
      LocalDate day = LocalDate.parse(head[1].replace("date ", ""));
      cases.add(new IdentityCase(head[0], day, sections[1].strip(), expected));
    }
    return cases;
  }

  Article article() {
    return Article.ofText(text).withPublished(Optional.of(day));
  }

  @Override
  public String toString() {
    return name;
  }

  /** What a reading says of names, sources and places, in the form of the file. */
  static List<String> told(ArticleReading reading) {
    Map<String, String> here = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Naming naming : reading.names()) {
      String words = reading.article().slice(naming.span()).replaceAll("\\s+", " ");
      lines.add(words + (naming.people() ? " ~ " : " = ") + id(naming.entity(), here));
    }
    reading.assertions().stream()
        .filter(a -> !a.attribution().isOwnVoice())
        .forEach(
            a ->
                lines.add(
                    "> " + id(a.source(), here) + ": " + reading.article().slice(a.content())));
    reading.assertions().stream()
        .flatMap(a -> a.events().stream())
        .forEach(e -> places(e, here, lines));
    return lines;
  }

  private static void places(Event event, Map<String, String> here, List<String> lines) {
    for (Role role : event.roles()) {
      if (PLACES.contains(role.name()) && role.value() instanceof Value.EntityValue value) {
        lines.add(role.name() + " = " + id(value.entity(), here));
      }
    }
  }

  private static String id(Entity entity, Map<String, String> here) {
    if (entity.id().startsWith("entity/")) {
      return entity.id().substring("entity/".length());
    }
    String number =
        here.computeIfAbsent(
            entity.id(),
            k ->
                "here "
                    + (here.size() + 1)
                    + entity.nil().map(n -> " (" + n.name() + ")").orElse(""));
    return number;
  }
}
