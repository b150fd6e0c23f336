package org.w3id.dixit.cli;

import picocli.CommandLine.Parameters;

/** The pair that a judgement is on, as all commands that judge one name it. */
final class JudgedPair {

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "An entity of the store, by its name or IRI.")
  private String entity;

  @Parameters(index = "1", paramLabel = "IRI", description = "The thing of the other dataset.")
  private String candidate;

  String entity() {
    return entity;
  }

  String candidate() {
    return candidate;
  }
}
