package org.w3id.dixit.pipeline;

/** One pipeline for all tests of a run: its models take some ten seconds to load. */
public final class SharedPipeline {
  private SharedPipeline() {}

  public static Pipeline get() {
    return Holder.PIPELINE;
  }

  private static final class Holder {
    private static final Pipeline PIPELINE = Pipeline.load();
  }
}
