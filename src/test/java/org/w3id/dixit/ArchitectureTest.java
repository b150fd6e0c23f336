package org.w3id.dixit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, what each of them alone may touch, and the size of the rooms. */
class ArchitectureTest {
  private static final String ROOT = "org.w3id.dixit.";

  /** Each package imports only those before it. */
  private static final List<String> ORDER =
      List.of(
          "model",
          "vocabulary",
          "read",
          "annotate",
          "extract",
          "resolve",
          "map",
          "pipeline",
          "store",
          "query",
          "export",
          "validate",
          "evaluate",
          "link",
          "review",
          "page",
          "serve",
          "cli",
          "spark");

  /** Libraries that only these packages touch. */
  private static final Map<String, List<String>> FENCES =
      Map.ofEntries(
          Map.entry("edu.stanford.nlp..", List.of("annotate", "extract")),
          Map.entry("org.apache.jena.tdb2..", List.of("store")),
          Map.entry("org.apache.jena.dboe..", List.of("store")),
          Map.entry("org.apache.jena.shacl..", List.of("validate")),
          Map.entry("org.apache.jena.fuseki..", List.of("serve")),
          Map.entry("org.eclipse.jetty..", List.of("serve")),
          Map.entry("jakarta.servlet..", List.of("serve")),
          Map.entry("io.micrometer..", List.of("serve")),
          Map.entry("org.apache.lucene..", List.of("link", "serve")),
          Map.entry("org.apache.spark..", List.of("spark")),
          Map.entry("org.apache.hadoop..", List.of("spark")),
          Map.entry("scala..", List.of("spark")),
          Map.entry("picocli..", List.of("cli", "spark")),
          Map.entry("org.jsoup..", List.of("read", "page")),
          Map.entry("org.netpreserve.jwarc..", List.of("read")),
          Map.entry("net.dankito.readability4j..", List.of("read")),
          Map.entry("org.mozilla.universalchardet..", List.of("read")),
          Map.entry("opennlp..", List.of("read")),
          Map.entry("org.knowm.xchart..", List.of("query")),
          Map.entry("org.apache.commons.compress..", List.of("read", "link")));

  private static JavaClasses classes;

  @BeforeAll
  static void load() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.w3id.dixit");
  }

  static Stream<String> packages() {
    return ORDER.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void importsOnlyPackagesAboveIt(String name) {
    String[] below =
        ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
            .map(p -> ROOT + p + "..")
            .toArray(String[]::new);
    if (below.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  static Stream<String> libraries() {
    return FENCES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void isTouchedOnlyByItsOwners(String library) {
    String[] owners = FENCES.get(library).stream().map(p -> ROOT + p).toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(classes);
  }

  @Test
  void hasNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void hasTheNineteenPackagesEachWithItsSentence() throws IOException {
    Path source = Path.of("src/main/java/org/w3id/dixit");
    try (Stream<Path> folders = Files.list(source)) {
      List<String> names = folders.map(f -> f.getFileName().toString()).sorted().toList();
      assertEquals(ORDER.stream().sorted().toList(), names);
    }
    for (String name : ORDER) {
      String info = Files.readString(source.resolve(name).resolve("package-info.java"));
      assertTrue(info.startsWith("/**"), name + " lacks its sentence");
    }
  }

  @Test
  void hasNamesThatSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(classes);
  }

  @Test
  void hasSmallRooms() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<String> large =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .filter(f -> lines(f) > 400)
              .map(Path::toString)
              .toList();
      assertEquals(List.of(), large, "files of more than 400 lines");
    }
  }

  @Test
  void hasShortMethods() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"));
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<String> longOnes = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitMethod(MethodTree method, Void nothing) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            if (last - first >= 60) {
              longOnes.add(unit.getSourceFile().getName() + ", line " + first);
            }
            return super.visitMethod(method, null);
          }
        }.scan(unit, null);
      }
      assertEquals(List.of(), longOnes, "methods of more than 60 lines");
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
