package org.w3id.dixit.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a store is served.
 *
 * @param store its folder
 * @param beside datasets to read with it
 * @param indexes the folder of the indexes of other datasets; need not exist
 * @param host the address to listen at
 * @param port 0 for any that is free
 * @param names further names by which clients may call the server
 * @param token what clients have to show, where they have to
 * @param tls the certificate, where the server has one
 * @param timeout how long a query may take
 * @param parallel how many requests read the store at once
 * @param largestAnswer in bytes
 * @param largestRequest in bytes
 * @param review whether clients with the token may judge assertions and links
 */
public record ServeSettings(
    Path store,
    List<Path> beside,
    Path indexes,
    String host,
    int port,
    Set<String> names,
    Optional<String> token,
    Optional<Certificate> tls,
    Duration timeout,
    int parallel,
    long largestAnswer,
    long largestRequest,
    boolean review) {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");
  private static final int SHORTEST_TOKEN = 16;

  /**
   * A certificate with its key.
   *
   * @param keystore a PKCS #12 or JKS file
   */
  public record Certificate(Path keystore, String password) {}

  public ServeSettings {
    beside = List.copyOf(beside);
    names = Set.copyOf(names);
  }

  /** Those for this machine alone, without token and certificate. */
  public static ServeSettings local(Path store, int port) {
    return new ServeSettings(
        store,
        List.of(),
        Path.of("dixit-index"),
        "127.0.0.1",
        port,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Duration.ofSeconds(30),
        Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
        64L << 20,
        1L << 20,
        false);
  }

  /** The same with another time for queries. */
  public ServeSettings withTimeout(Duration limit) {
    return new ServeSettings(
        store,
        beside,
        indexes,
        host,
        port,
        names,
        token,
        tls,
        limit,
        parallel,
        largestAnswer,
        largestRequest,
        review);
  }

  /** The same with datasets beside the store. */
  public ServeSettings withBeside(List<Path> files) {
    return new ServeSettings(
        store,
        files,
        indexes,
        host,
        port,
        names,
        token,
        tls,
        timeout,
        parallel,
        largestAnswer,
        largestRequest,
        review);
  }

  /** The same with the indexes of other datasets. */
  public ServeSettings withIndexes(Path folder) {
    return new ServeSettings(
        store,
        beside,
        folder,
        host,
        port,
        names,
        token,
        tls,
        timeout,
        parallel,
        largestAnswer,
        largestRequest,
        review);
  }

  /** The same with other limits. */
  public ServeSettings withLimits(int requests, long answerBytes, long requestBytes) {
    return new ServeSettings(
        store,
        beside,
        indexes,
        host,
        port,
        names,
        token,
        tls,
        timeout,
        requests,
        answerBytes,
        requestBytes,
        review);
  }

  /** The same at another address. */
  public ServeSettings withHost(
      String address, Set<String> otherNames, Optional<String> secret, Optional<Certificate> own) {
    return new ServeSettings(
        store,
        beside,
        indexes,
        address,
        port,
        otherNames,
        secret,
        own,
        timeout,
        parallel,
        largestAnswer,
        largestRequest,
        review);
  }

  /** The same with judging. */
  public ServeSettings withReview() {
    return new ServeSettings(
        store,
        beside,
        indexes,
        host,
        port,
        names,
        token,
        tls,
        timeout,
        parallel,
        largestAnswer,
        largestRequest,
        true);
  }

  /**
   * What clients have to show to read: the token, but for this machine alone where it is there for
   * judging.
   */
  Optional<String> readingToken() {
    return review && isLoopback() ? Optional.empty() : token;
  }

  /** Whether only this machine can reach the server. */
  boolean isLoopback() {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
  }

  /** The names by which clients may call the server. */
  Set<String> hosts() {
    Set<String> hosts = new TreeSet<>(names);
    hosts.add(host.toLowerCase(Locale.ROOT));
    if (isLoopback()) {
      hosts.addAll(LOOPBACK);
    }
    return hosts;
  }

  /**
   * Makes sure that nobody else reads the store by accident.
   *
   * @throws ServeException if other machines could reach it without a token, or the token would be
   *     sent for all to read
   */
  void requireSafe() {
    if (!isLoopback() && (token.isEmpty() || tls.isEmpty())) {
      throw ServeException.wrong(
          "--host "
              + host
              + " lets other machines reach the store, so it needs --token-file and --tls; without"
              + " them leave --host out.");
    }
    if (review && token.isEmpty()) {
      throw ServeException.wrong(
          "--review lets clients write judgements, so it needs --token-file; make a token with"
              + " `openssl rand -hex 32`.");
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw ServeException.wrong(
          "The token is shorter than "
              + SHORTEST_TOKEN
              + " characters; make one with `openssl rand -hex 32`.");
    }
  }
}
