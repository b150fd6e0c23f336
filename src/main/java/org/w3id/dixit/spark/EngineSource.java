package org.w3id.dixit.spark;

import java.io.Serializable;
import java.util.function.Function;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;

/** Where a task gets what reads articles; asked in the process that runs the task. */
@FunctionalInterface
interface EngineSource extends Serializable {
  Function<Article, ArticleReading> engine(JobSettings settings);
}
