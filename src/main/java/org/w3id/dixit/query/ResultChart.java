package org.w3id.dixit.query;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.w3id.dixit.query.QueryException.Reason;

/**
 * The rows of a query as a picture. Where the first column holds days, a timeline; else bars. The
 * columns that hold numbers give the heights; where there are none, rows are counted: by day, or by
 * what the first column says.
 */
public final class ResultChart {
  /** The file formats of pictures. */
  public enum Format {
    SVG,
    PNG;

    /** The format that a file's name ends in. */
    public static Optional<Format> ofFile(String name) {
      return List.of(values()).stream()
          .filter(
              each ->
                  name.toLowerCase(Locale.ROOT)
                      .endsWith("." + each.name().toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 600;
  private static final int MARGIN = 120;
  private static final int BAR = 30;
  // More bars than these could not be told apart.
  private static final int MOST_BARS = 40;
  private static final int LONGEST_LABEL = 40;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final IChart chart;

  private ResultChart(IChart chart) {
    this.chart = chart;
  }

  /**
   * A chart of rows.
   *
   * @param title what stands above it
   * @param rows as many cells in each as there are columns
   * @throws QueryException if there is no row
   */
  public static ResultChart of(String title, List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty() || columns.isEmpty()) {
      throw new QueryException(
          Reason.FORMAT, "There are no rows, so there is nothing to draw; ask for more.");
    }
    // The chart is drawn into a file; no display is needed.
    System.setProperty("java.awt.headless", "true");
    boolean byDay = rows.stream().allMatch(row -> DAY.matcher(row.get(0)).matches());
    Map<String, Map<String, Double>> series = series(columns, rows);
    return new ResultChart(byDay ? timeline(title, series) : bars(title, columns.get(0), series));
  }

  /** By name of series: from what stands below a bar, or a day, to its height. */
  private static Map<String, Map<String, Double>> series(
      List<String> columns, List<List<String>> rows) {
    List<Integer> numeric =
        IntStream.range(0, columns.size())
            .filter(i -> rows.stream().allMatch(row -> NUMBER.matcher(row.get(i)).matches()))
            .boxed()
            .toList();
    if (numeric.isEmpty()) {
      Map<String, Double> counts = new LinkedHashMap<>();
      rows.forEach(row -> counts.merge(row.get(0), 1.0, Double::sum));
      return Map.of("rows", counts);
    }
    List<Integer> words =
        IntStream.range(0, columns.size())
            .filter(i -> !numeric.contains(i) && rows.stream().noneMatch(row -> isIri(row.get(i))))
            .boxed()
            .toList();
    Map<String, Map<String, Double>> series = new LinkedHashMap<>();
    for (int column : numeric) {
      Map<String, Double> heights = new LinkedHashMap<>();
      for (List<String> row : rows) {
        String label = words.stream().map(row::get).collect(Collectors.joining(", "));
        heights.merge(label, Double.parseDouble(row.get(column)), Double::sum);
      }
      series.put(columns.get(column), heights);
    }
    return series;
  }

  private static IChart bars(
      String title, String firstColumn, Map<String, Map<String, Double>> series) {
    int bars = Math.min(MOST_BARS, series.values().iterator().next().size());
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder()
            .width(WIDTH)
            .height(MARGIN + bars * Math.max(BAR, BAR * series.size() / 2))
            .title(title)
            .yAxisTitle(firstColumn)
            .build();
    chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
    chart.getStyler().setLegendVisible(series.size() > 1);
    chart.getStyler().setLabelsVisible(true);
    // A label for each bar, however close.
    chart.getStyler().setYAxisTickMarkSpacingHint(1);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    series.forEach(
        (name, heights) -> {
          List<String> labels = new ArrayList<>();
          List<Double> values = new ArrayList<>();
          heights.entrySet().stream()
              .limit(MOST_BARS)
              .forEach(
                  each -> {
                    labels.add(shortened(each.getKey()));
                    values.add(each.getValue());
                  });
          chart.addSeries(name, values, labels);
        });
    return chart;
  }

  private static IChart timeline(String title, Map<String, Map<String, Double>> series) {
    XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).build();
    chart.getStyler().setDatePattern("yyyy-MM-dd");
    chart.getStyler().setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
    chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    series.forEach(
        (name, heights) -> {
          // Several rows of one day are one point.
          Map<LocalDate, Double> byDay = new TreeMap<>();
          heights.forEach(
              (label, height) ->
                  byDay.merge(LocalDate.parse(label.substring(0, 10)), height, Double::sum));
          List<Date> days =
              byDay.keySet().stream()
                  .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                  .toList();
          chart.addSeries(name, days, List.copyOf(byDay.values()));
        });
    return chart;
  }

  private static boolean isIri(String cell) {
    return cell.startsWith("http://") || cell.startsWith("https://");
  }

  private static String shortened(String label) {
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
  }

  /** Writes the picture to {@code out}, which stays open. */
  public void write(Format format, OutputStream out) throws IOException {
    ChartEncoder.saveChart(chart, out, format.name().toLowerCase(Locale.ROOT));
  }
}
