package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.validate.ShapeViolation;
import org.w3id.dixit.validate.Shapes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    description = {
      "Checks a store against the SHACL shapes of its vocabulary and prints one line for each fault.",
      "The exit code is 1 where it finds any."
    },
    footer = {"", "Example:", "  dixit validate --store ./dixit-store"})
final class ValidateCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<ShapeViolation> violations;
    try (Store opened = store.open()) {
      violations = opened.read(data -> Shapes.shipped().check(data, opened.base()));
    }
    PrintWriter out = spec.commandLine().getOut();
    violations.forEach(out::println);
    out.println(
        violations.isEmpty()
            ? "The store conforms to its shapes."
            : "Places that do not conform: " + violations.size());
    return violations.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
