package org.w3id.dixit.pipeline;

import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sys.JenaSubsystemLifecycle;
import org.w3id.dixit.vocabulary.DX;

/** Tells Jena of {@link ArticleDataset} wherever Dixit is on the class path. */
public final class JenaStart implements JenaSubsystemLifecycle {
  /** After Jena's own parts. */
  private static final int LEVEL = 600;

  @Override
  public void start() {
    AssemblerUtils.registerDataset(
        ResourceFactory.createResource(DX.ArticleDataset.getURI()),
        new ArticleDataset(Pipeline::load));
  }

  @Override
  public void stop() {
    // Nothing is held.
  }

  @Override
  public int level() {
    return LEVEL;
  }
}
