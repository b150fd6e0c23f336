package org.w3id.dixit.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.PairFunction;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.spark.Found.Refused;
import scala.Tuple2;

/** The rows of a Parquet file, each read as the line of JSON that it would be. */
final class ParquetRows implements PairFunction<Tuple2<String, Long>, Position, Found> {
  private static final long serialVersionUID = 1L;

  private final InputFile file;
  private final JobSettings settings;

  /** Made once in a task: it takes some time. */
  private transient QuadMapper mapper;

  private ParquetRows(InputFile file, JobSettings settings) {
    this.file = file;
    this.settings = settings;
  }

  /** A file that is no Parquet is passed over as a whole. */
  static JavaPairRDD<Position, Found> of(
      SparkSession session, InputFile file, JobSettings settings) {
    try {
      return session
          .read()
          .parquet(file.path())
          .toJSON()
          .toJavaRDD()
          .zipWithIndex()
          .mapToPair(new ParquetRows(file, settings));
    } catch (Exception e) { // Scala does not declare what it throws, so Java cannot name it here.
      if (!(e instanceof AnalysisException || e instanceof org.apache.spark.SparkException)) {
        throw e;
      }
      String fault = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      Refused refused = Refused.unreadable(file.name(), file.input(), fault);
      return new JavaSparkContext(session.sparkContext())
          .parallelizePairs(
              List.of(new Tuple2<>(new Position(refused.name(), file.order(), 0), refused)));
    }
  }

  @Override
  public Tuple2<Position, Found> call(Tuple2<String, Long> row) {
    String place = file.name() + ", row " + (row._2 + 1);
    Intake intake = ArticleReader.ofLine(row._1, place, file.name(), settings.reading().settings());
    if (mapper == null) {
      mapper = settings.mapper();
    }
    Found found = Found.of(intake, file.input(), mapper);
    return new Tuple2<>(new Position(found.name(), file.order(), row._2), found);
  }
}
