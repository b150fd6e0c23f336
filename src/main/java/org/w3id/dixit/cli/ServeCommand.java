package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.serve.DixitServer;
import org.w3id.dixit.serve.ServeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = {
      "Serves a store over HTTP, to read: a SPARQL endpoint, the shipped queries as a web API, and"
          + " pages.",
      "Only this machine can reach it, unless --host, --token-file and --tls say otherwise."
    },
    footer = {
      "",
      "The password of the keystore is taken from the environment variable DIXIT_TLS_PASSWORD.",
      "",
      "Examples:",
      "  dixit serve",
      "  dixit serve --store harbour-store --port 8080 --timeout 10s",
      "  dixit serve --review --token-file token",
      "  dixit serve --host 0.0.0.0 --name archive.example --token-file token --tls server.p12"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String PASSWORD = "DIXIT_TLS_PASSWORD";
  private static final Pattern TIME = Pattern.compile("(\\d{1,6})(ms|s|m|)");

  @Mixin private StoreOption store;
  @Mixin private IndexOption indexes;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Where to listen; 0 takes any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen at (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A name by which clients call this server; may be repeated.")
  private Set<String> names = Set.of();

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Answer only clients that send the token in this file.")
  private Path tokenFile;

  @Option(
      names = "--tls",
      paramLabel = "KEYSTORE",
      description = "Serve HTTPS with the certificate in this file (PKCS #12 or JKS).")
  private Path keystore;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "30s",
      description = "How long a query may take, such as 500ms, 30s or 2m (default: 30s).")
  private String timeout;

  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = "Serve this dataset of your own beside the store; may be repeated.")
  private List<Path> with = List.of();

  @Option(
      names = "--review",
      description = {
        "Let readers who have the token judge assertions and links on the pages, into the files"
            + " STORE.review.jsonl and STORE.links.jsonl. On this machine reading is open then, and judging wants the"
            + " token; needs --token-file."
      })
  private boolean review;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    DixitServer server = DixitServer.start(settings(), sentence -> tell(err, sentence));
    CountDownLatch closed = new CountDownLatch(1);
    Thread closing = new Thread(() -> close(server, closed), "dixit-stop");
    Runtime.getRuntime().addShutdownHook(closing);
    PrintWriter out = spec.commandLine().getOut();
    out.println("The store " + store.folder() + " is served at " + server.address());
    if (review) {
      out.println("To judge, open " + server.address() + "#token=" + token(tokenFile));
    }
    out.flush();
    closed.await();
    return ExitCode.DONE;
  }

  private static void close(DixitServer server, CountDownLatch closed) {
    try {
      server.close();
    } finally {
      closed.countDown();
    }
  }

  private static void tell(PrintWriter err, String sentence) {
    err.println(sentence);
    err.flush();
  }

  private ServeSettings settings() {
    ServeSettings settings =
        ServeSettings.local(store.folder(), port())
            .withBeside(with)
            .withIndexes(indexes.folder())
            .withTimeout(time())
            .withHost(
                host,
                names,
                Optional.ofNullable(tokenFile).map(this::token),
                Optional.ofNullable(keystore)
                    .map(file -> new ServeSettings.Certificate(file, password())));
    return review ? settings.withReview() : settings;
  }

  private int port() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "--port takes a number from 0 to 65535, not " + port + ".");
    }
    return port;
  }

  private Duration time() {
    Matcher form = TIME.matcher(timeout);
    long number = form.matches() ? Long.parseLong(form.group(1)) : 0;
    if (number == 0) {
      throw new ParameterException(
          spec.commandLine(),
          "--timeout takes a time such as 500ms, 30s or 2m, not " + timeout + ".");
    }
    return switch (form.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofSeconds(number);
    };
  }

  private String token(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--token-file " + file + " cannot be read; check its name.");
    }
  }

  private String password() {
    String password = System.getenv(PASSWORD);
    if (password == null) {
      throw new ParameterException(
          spec.commandLine(), "--tls needs the password of the keystore in " + PASSWORD + ".");
    }
    return password;
  }
}
