package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands, typed as they stand, one after the other, and the outputs it shows. */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("```(sh|text)\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void showsCommandsThatWorkAndTheirOutput() throws IOException {
    Files.createSymbolicLink(folder.resolve("dixit"), Launched.LAUNCHER);
    Files.createSymbolicLink(folder.resolve("src"), Path.of("src").toAbsolutePath());
    List<String> outputs = new ArrayList<>();
    int commands = 0;
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      if (block.group(1).equals("text")) {
        assertFalse(outputs.isEmpty(), "an output without a command before it");
        // The ends of lines differ: those of CSV are Windows's.
        assertEquals(
            block.group(2).strip().lines().toList(),
            outputs.get(outputs.size() - 1).strip().lines().toList());
        continue;
      }
      for (String line : block.group(2).lines().toList()) {
        Launched run = Launched.process(folder, Map.of(), List.of("sh", "-c", line));
        assertEquals(0, run.code(), line + "\n" + run.err());
        assertFalse(run.out().isBlank() && !line.contains("--output"), line + " prints nothing");
        outputs.add(run.out());
        commands++;
      }
    }
    assertTrue(commands >= 7, "the README shows its commands");
    assertTrue(Files.size(folder.resolve("accession.ttl")) > 1000);
  }
}
