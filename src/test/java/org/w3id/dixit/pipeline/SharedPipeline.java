package org.w3id.dixit.pipeline;

/** One pipeline for all tests: loading the models takes longer than most tests. */
public final class SharedPipeline {
  private static Pipeline pipeline;

  private SharedPipeline() {}

  public static synchronized Pipeline get() {
    if (pipeline == null) {
      pipeline = Pipeline.load();
    }
    return pipeline;
  }
}
