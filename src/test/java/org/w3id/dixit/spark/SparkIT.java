package org.w3id.dixit.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.export.ShardManifest;

/**
 * A job as a cluster runs it: submitted, with executors in processes of their own that have nothing
 * of Dixit but what is submitted and the models. One executor is killed in the middle.
 */
class SparkIT {
  private static final Path EXAMPLES = Path.of("src/examples").toAbsolutePath();

  /** Of the libraries that Dixit has too, those that a distribution of Spark brings. */
  private static final Pattern OF_SPARK =
      Pattern.compile(
          "(slf4j-api|slf4j-simple|jcl-over-slf4j|commons-(codec|collections4|compress|io|lang3|text)|zstd-jni|gson"
              + "|protobuf-java|RoaringBitmap|jsr305|guava|failureaccess|jakarta\\.servlet-api|HdrHistogram|error_prone_annotations)-\\d.*\\.jar");

  private static final Pattern FOR_TESTS =
      Pattern.compile("/(org/apache/jena|org/eclipse/rdf4j|org/junit|net/jqwik|com/tngtech)/");

  @TempDir static Path folder;

  @Test
  void aJobSurvivesItsExecutorAndGivesTheGraphOfALocalRun() throws Exception {
    Path lines = folder.resolve("torn.jsonl");
    Files.writeString(lines, "{\"text\": \"The port said the crane was safe.\"}\n{\"text\": \n");
    List<String> inputs = new ArrayList<>(List.of(lines.toString()));
    for (String each :
        List.of(
            "ferry.jsonl",
            "crawl.warc",
            "accession-talks.txt",
            "aid-deliveries.txt",
            "dock-strike.txt",
            "plant-explosion.txt",
            "harbour-toll.html")) {
      inputs.add(EXAMPLES.resolve(each).toString());
    }
    Path shards = folder.resolve("shards");
    Path err = folder.resolve("err");
    Process job = submit(shards, err, inputs);
    try {
      ProcessHandle victim = executorAtWork(job, shards);
      assertTrue(victim.destroyForcibly());
      assertTrue(job.waitFor(4, TimeUnit.MINUTES), "no end");
    } finally {
      job.descendants().forEach(ProcessHandle::destroyForcibly);
      job.destroyForcibly();
    }
    assertEquals(0, job.exitValue(), Files.readString(err));
    assertTrue(Files.readString(err).contains("Lost executor"), Files.readString(err));
    assertTrue(
        Files.readString(folder.resolve("out")).contains(" of 11 articles into "),
        Files.readString(folder.resolve("out")));
    // The torn line, and a page in German that is set aside.
    assertEquals(2, Files.readAllLines(folder.resolve("shards.rejects.jsonl")).size());
    assertFalse(Files.exists(shards.resolve("_temporary")));
    assertEquals(local(inputs), quads(shards));
  }

  private static Process submit(Path shards, Path err, List<String> inputs) throws IOException {
    String jars = sparkJars();
    Path home = folder.resolve("spark");
    Files.createDirectories(home.resolve("jars"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx512m", "-cp", jars));
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.addAll(List.of("--master", "local-cluster[2,1,1536]"));
    command.addAll(List.of("--class", ClusterExtract.class.getName()));
    command.addAll(List.of("--jars", Files.readString(Path.of("target/cluster-jars.txt")).strip()));
    for (String each :
        List.of(
            "spark.executor.memory=1536m",
            "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
            "spark.executor.extraClassPath=" + models(),
            "spark.driver.host=localhost",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.ui.enabled=false")) {
      command.addAll(List.of("--conf", each));
    }
    command.add(Path.of("target/dixit.jar").toAbsolutePath().toString());
    command.addAll(List.of("--output", shards.toString(), "--shards", "8"));
    command.addAll(inputs);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(err.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_DIST_CLASSPATH", jars);
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder.start();
  }

  /** What a distribution of Spark has: what Dixit is built with but does not bring. */
  private static String sparkJars() throws IOException {
    Set<String> own = Set.of(Files.readString(Path.of("target/class-path.txt")).strip().split(":"));
    return classPath().stream()
        .filter(jar -> jar.endsWith(".jar") && !jar.endsWith("dixit.jar"))
        .filter(jar -> !FOR_TESTS.matcher(jar).find())
        .filter(
            jar ->
                !own.contains(jar)
                    || OF_SPARK.matcher(Path.of(jar).getFileName().toString()).matches())
        .collect(Collectors.joining(":"));
  }

  private static String models() {
    return classPath().stream()
        .filter(jar -> jar.endsWith("-models.jar"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> classPath() {
    return Arrays.asList(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            .split(":"));
  }

  /** An executor, once the first article is read and others are not. */
  private static ProcessHandle executorAtWork(Process job, Path shards) throws Exception {
    while (job.isAlive()) {
      if (hasBegun(shards)) {
        Optional<ProcessHandle> executor =
            job.descendants().filter(SparkIT::isExecutor).findFirst();
        if (executor.isPresent()) {
          return executor.get();
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("ended early: " + Files.readString(folder.resolve("err")));
  }

  private static boolean hasBegun(Path shards) throws IOException {
    Path attempts = shards.resolve("_temporary");
    if (!Files.exists(attempts)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(attempts)) {
      return files.anyMatch(file -> file.toString().endsWith(".nq.gz"));
    }
  }

  private static boolean isExecutor(ProcessHandle process) {
    try {
      return Files.readString(
              Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1)
          .contains("CoarseGrainedExecutorBackend");
    } catch (IOException e) {
      // It has ended.
      return false;
    }
  }

  private static Set<String> local(List<String> inputs) throws Exception {
    Path shards = folder.resolve("local");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("./dixit", "extract", "-f", "nquads", "-o", shards.toString()));
    command.addAll(inputs);
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertTrue(process.waitFor(4, TimeUnit.MINUTES));
    assertEquals(1, process.exitValue(), "one line is torn");
    return quads(shards);
  }

  private static Set<String> quads(Path shards) throws IOException {
    ShardManifest manifest = ShardManifest.read(shards);
    assertEquals(11, manifest.articles());
    assertEquals(1, manifest.passedOver());
    return ShardLines.of(shards);
  }
}
