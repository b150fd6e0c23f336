package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.w3id.dixit.link.Judgement;
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.link.LinkGraph;
import org.w3id.dixit.link.Verdict;
import org.w3id.dixit.query.EntityNames;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands that judge links have in common. */
final class JudgingOptions {
  @Mixin private StoreOption store;
  @Mixin private JudgementsOption judgements;

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Who judges (default: the name of the user).")
  private String by = System.getProperty("user.name");

  @Option(names = "--why", paramLabel = "WORDS", description = "Why, in words.")
  private String why;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Changes the judgements while no other process can. */
  interface Action {
    /** Gives an exit code. */
    int on(Store opened, Judgements judged);
  }

  /** Runs an action, saves the judgements and brings the store's links in line with them. */
  int run(Action action) {
    try (Store opened = store.open()) {
      Judgements judged = judgements.read(store.folder());
      int code = action.on(opened, judged);
      judged.save();
      LinkGraph.sync(opened, judged);
      return code;
    }
  }

  /** Judges one pair and tells what came of it. */
  int judge(JudgedPair pair, Verdict verdict) {
    requireIri(pair.candidate());
    return run(
        (opened, judged) -> {
          String entity = entityIri(opened, pair.entity());
          take(judged, new Judgement(entity, pair.candidate(), verdict, by(), on(), why()));
          return ExitCode.DONE;
        });
  }

  /** Takes a judgement and prints it, with a warning where two entities become one thing. */
  void take(Judgements judged, Judgement judgement) {
    judged.put(judgement);
    spec.commandLine()
        .getOut()
        .println(
            judgement.verdict().word() + "  " + judgement.entity() + "  " + judgement.candidate());
    List<String> others = judged.alsoLinked(judgement.entity(), judgement.candidate());
    if (judgement.verdict() == Verdict.EXACT && !others.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              judgement.candidate()
                  + " is linked from "
                  + String.join(", ", others)
                  + " too; are they one? If not, take one back with `dixit link undo`.");
    }
  }

  /**
   * The IRI of the entity that a user names by it or by a name.
   *
   * @throws ParameterException if several bear the name
   */
  String entityIri(Store opened, String name) {
    if (name.contains("://")) {
      return name;
    }
    List<String> found = opened.read(data -> new EntityNames(data).find(name));
    if (found.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "Several entities are called \"" + name + "\": " + String.join(", ", found) + ".");
    }
    return found.get(0);
  }

  private void requireIri(String candidate) {
    try {
      if (IRIx.create(candidate).isReference()) {
        return;
      }
    } catch (IRIException e) {
      // told below
    }
    throw new ParameterException(
        spec.commandLine(),
        "'" + candidate + "' is not the whole IRI of a thing in another dataset.");
  }

  Optional<String> by() {
    return Optional.ofNullable(by).filter(name -> !name.isBlank());
  }

  Optional<LocalDate> on() {
    return Optional.of(LocalDate.now(ZoneOffset.UTC));
  }

  private Optional<String> why() {
    return Optional.ofNullable(why).filter(words -> !words.isBlank());
  }

  Judgements judgements(Path store) {
    return judgements.read(store);
  }

  StoreOption store() {
    return store;
  }
}
