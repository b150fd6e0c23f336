import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.ReadSettings;

/**
 * Makes a corpus of articles out of the paragraphs of given texts: as long as those or as one
 * likes, with a day, an address and a publisher, in JSON Lines of 500 articles a file. The same
 * arguments make the same bytes. Some articles are broken in ten ways on demand; what must become
 * of each is written down beside the corpus.
 */
public final class Corpus {
  private static final int ARTICLES_A_FILE = 500;

  /** The ways to be broken, and the kind of reject that each must become. */
  private enum Way {
    EMPTY_FILE("empty"),
    MALFORMED_LINE("malformed"),
    LINE_WITHOUT_TEXT("empty"),
    LINE_THAT_IS_NO_OBJECT("malformed"),
    BLANK_TEXT("empty"),
    ZERO_CHARACTER("not-text"),
    TOO_LONG("too-large"),
    NO_SPACES("not-text"),
    OTHER_LANGUAGE("other-language"),
    CUT_GZIP("malformed");

    private final String kind;

    Way(String kind) {
      this.kind = kind;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Random random;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Path folder;
  private final int words;

  private Corpus(List<Article> sources, Path folder, long seed, int words) {
    this.folder = folder;
    this.words = words;
    this.random = new Random(seed);
    for (Article source : sources) {
      lengths.add(source.text().split("\\s+").length);
      for (String paragraph : source.text().split("\\n\\s*\\n")) {
        if (paragraph.strip().length() > 80) {
          paragraphs.add(paragraph.strip());
        }
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 6) {
      System.err.println("Arguments: FOLDER ARTICLES WORDS BROKEN_IN_A_HUNDRED SEED INPUT...");
      System.exit(2);
    }
    List<String> inputs = Arrays.asList(arguments).subList(5, arguments.length);
    Corpus corpus =
        new Corpus(
            ArticleReader.readAll(inputs, ReadSettings.standard()),
            Path.of(arguments[0]),
            Long.parseLong(arguments[4]),
            Integer.parseInt(arguments[2]));
    corpus.write(Integer.parseInt(arguments[1]), Double.parseDouble(arguments[3]));
  }

  private void write(int articles, double broken) throws IOException {
    Files.createDirectories(folder);
    Path beside = folder.resolveSibling(folder.getFileName() + ".broken.tsv");
    int ways = 0;
    long characters = 0;
    try (BufferedWriter expected = Files.newBufferedWriter(beside)) {
      for (int first = 0; first < articles; first += ARTICLES_A_FILE) {
        Path file = folder.resolve("part-%05d.jsonl".formatted(first / ARTICLES_A_FILE));
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
          int last = Math.min(articles, first + ARTICLES_A_FILE);
          for (int i = first, line = 1; i < last; i++) {
            String text = text();
            characters += text.length();
            if (random.nextDouble() * 100 >= broken) {
              lines.write(article(i, text) + "\n");
              line++;
              continue;
            }
            Way way = Way.values()[ways++ % Way.values().length];
            String inLine = line(way, i, text);
            String place;
            if (inLine == null) {
              place = file(way, i, text).toString();
            } else {
              lines.write(inLine + "\n");
              place = file + ", line " + line;
              line++;
            }
            expected.write(place + "\t" + way.kind + "\t" + way.word() + "\n");
          }
        }
      }
    }
    System.out.printf("%d articles, %d of them broken, %d characters%n", articles, ways, characters);
  }

  /** Paragraphs by chance, until the length of one of the sources is reached. */
  private String text() {
    int wanted = words > 0 ? words : lengths.get(random.nextInt(lengths.size()));
    StringBuilder text = new StringBuilder();
    for (int length = 0; length < wanted; ) {
      String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
      length += paragraph.split("\\s+").length;
    }
    return text.toString();
  }

  private String article(int number, String text) {
    JsonObject article = new JsonObject();
    int paper = random.nextInt(20);
    article.addProperty("url", "https://paper%d.example/news/%d".formatted(paper, number));
    article.addProperty("publisher", "Paper " + paper);
    article.addProperty("date", LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)).toString());
    article.addProperty("text", text);
    return article.toString();
  }

  /** A broken line, or null where that way is one of files. */
  private String line(Way way, int number, String text) {
    return switch (way) {
      case MALFORMED_LINE -> article(number, text).substring(0, 40);
      case LINE_WITHOUT_TEXT -> "{\"url\": \"https://paper0.example/" + number + "\"}";
      case LINE_THAT_IS_NO_OBJECT -> "[" + number + "]";
      case BLANK_TEXT -> article(number, "  ");
      case ZERO_CHARACTER -> article(number, text + "\0");
      case TOO_LONG -> article(number, (text + "\n\n").repeat(1 + 200_000 / text.length()));
      case NO_SPACES -> article(number, "0123456789".repeat(600));
      case OTHER_LANGUAGE ->
          article(
              number,
              "Die Bürgermeisterin der kleinen Stadt sagte am Montag, dass die alte Brücke im Winter"
                  + " gesperrt wird, weil die Steine nicht mehr halten. Die Anwohner verlangen eine"
                  + " Fähre, und der Rat will darüber im nächsten Monat entscheiden. Niemand weiß,"
                  + " wie teuer das für die Stadt werden könnte. Nummer "
                  + number);
      case EMPTY_FILE, CUT_GZIP -> null;
    };
  }

  private Path file(Way way, int number, String text) throws IOException {
    if (way == Way.EMPTY_FILE) {
      return Files.createFile(folder.resolve("single-%07d.txt".formatted(number)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = bytes.toByteArray();
    Path file = folder.resolve("single-%07d.txt.gz".formatted(number));
    return Files.write(file, Arrays.copyOf(whole, whole.length / 2));
  }
}
