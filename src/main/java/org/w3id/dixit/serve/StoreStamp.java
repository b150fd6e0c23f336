package org.w3id.dixit.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sizes and times of the files that hold a store's quads: they change when the quads do. */
final class StoreStamp {
  private static final List<String> DATA = List.of(".dat", ".idn", ".obj", ".bpt");

  private StoreStamp() {}

  static String of(Path store) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      List<Path> data =
          files.filter(Files::isRegularFile).filter(StoreStamp::isData).sorted().toList();
      StringBuilder stamp = new StringBuilder();
      for (Path file : data) {
        stamp
            .append(store.relativize(file))
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file).toMillis())
            .append('\n');
      }
      return stamp.toString();
    }
  }

  private static boolean isData(Path file) {
    String name = file.getFileName().toString();
    return DATA.stream().anyMatch(name::endsWith);
  }
}
