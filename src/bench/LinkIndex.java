import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.w3id.dixit.link.Candidate;
import org.w3id.dixit.link.LabelIndex;
import org.w3id.dixit.link.Reconciler;

/**
 * A synthesised dataset, and how fast names are found in it. {@code dump FILE THINGS} writes things
 * with one label, a type, and half of them a second name; {@code search INDEXES NAME THINGS} looks up
 * labels of the dump, a third of them with a slip, and prints the times of an answer.
 */
final class LinkIndex {
  private static final String[] SYLLABLES =
      ("ba be bo da de di el en fa fi ga go ha hi in ka ke ko la le li ma me mo na ne no or pa pe ra"
              + " re ri ro sa se so ta te to ul va ve vi wa wo za zu")
          .split(" ");
  private static final String ID = "http://example.org/thing/";
  private static final int QUERIES = 3000;

  private LinkIndex() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("dump")) {
      dump(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    } else {
      search(Path.of(arguments[1]), arguments[2], Integer.parseInt(arguments[3]));
    }
  }

  /** The name of a thing: three words, made of its number alone. */
  private static String name(int thing) {
    Random random = new Random(thing);
    StringBuilder name = new StringBuilder();
    for (int word = 0; word < 3; word++) {
      int length = 2 + random.nextInt(3);
      for (int i = 0; i < length; i++) {
        String syllable = SYLLABLES[random.nextInt(SYLLABLES.length)];
        name.append(i == 0 ? Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1) : syllable);
      }
      name.append(word < 2 ? " " : "");
    }
    return name.toString();
  }

  private static void dump(Path file, int things) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < things; i++) {
        String subject = "<" + ID + i + "> ";
        out.write(subject + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Person> .\n");
        out.write(subject + "<http://www.w3.org/2000/01/rdf-schema#label> \"" + name(i) + "\"@en .\n");
        if (i % 2 == 0) {
          out.write(subject + "<http://www.w3.org/2004/02/skos/core#altLabel> \"" + name(-i - 1) + "\"@en .\n");
        }
        out.write(subject + "<http://schema.org/knows> <" + ID + new Random(i).nextInt(things) + "> .\n");
      }
    }
  }

  private static void search(Path indexes, String dataset, int things) {
    Random random = new Random(1);
    long[] times = new long[QUERIES];
    int exact = 0;
    int exactFound = 0;
    int slipsFound = 0;
    try (LabelIndex index = LabelIndex.open(indexes, dataset)) {
      Reconciler reconciler = new Reconciler(index);
      for (int i = -QUERIES / 3; i < QUERIES; i++) {
        int thing = random.nextInt(things);
        String name = name(thing);
        boolean slip = i % 3 == 0;
        String asked = slip ? name.substring(0, name.length() - 2) + name.charAt(name.length() - 1) : name;
        long start = System.nanoTime();
        List<Candidate> found = reconciler.query(asked, Optional.of("Person"), 5);
        long time = System.nanoTime() - start;
        boolean hit = found.stream().anyMatch(each -> each.entry().iri().equals(ID + thing));
        if (i >= 0) {
          times[i] = time;
          exact += slip ? 0 : 1;
          exactFound += hit && !slip ? 1 : 0;
          slipsFound += hit && slip ? 1 : 0;
        }
      }
    }
    Arrays.sort(times);
    System.out.printf(
        "search      median %.1f ms, 99 of 100 below %.1f ms%n",
        times[QUERIES / 2] / 1e6, times[QUERIES * 99 / 100] / 1e6);
    System.out.printf(
        "found       %d of %d spelled alike, %d of %d with a letter missing%n",
        exactFound, exact, slipsFound, QUERIES - exact);
  }
}
