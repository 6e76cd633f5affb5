package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;

/// Quantiles with Woodruff's intervals, or from replicates. The standard error is the width of the interval over 2 t.
///
/// @see "Woodruff (1952), Confidence intervals for medians and other position measures, JASA 47"
final class QuantileEstimation {

  private static final Label BEYOND =
      new Label("The interval reaches beyond the data.", "置信区间超出数据范围。");
  private static final Label NO_ROWS = new Label("No row of the sample enters.", "样本中没有可用的记录。");

  private final SurveyDesign design;
  private final Microdata data;
  private final Scope scope;

  QuantileEstimation(SurveyDesign design, Microdata data, Scope scope) {
    this.design = design;
    this.data = data;
    this.scope = scope;
  }

  Estimates estimates(Estimand.Quantile quantile) {
    List<Column> columns =
        quantile.variables().stream().map(name -> Column.of(data.numeric(name))).toList();
    List<Domains.Cell> cells = Domains.list(data, scope.by(), Domains.base(data, scope.domain()));
    CompleteRows complete = new CompleteRows(data.rows(), columns);
    List<Estimate> list = new ArrayList<>();
    for (int v = 0; v < columns.size(); v++) {
      CompleteRows own =
          scope.missing() == MissingPolicy.AVAILABLE_ROWS
              ? new CompleteRows(data.rows(), List.of(columns.get(v)))
              : complete;
      for (Domains.Cell cell : cells) {
        if (scope.missing() == MissingPolicy.UNKNOWN && own.lacksAny(cell.rows())) {
          throw new IllegalArgumentException(
              "%s has no value in some rows of %s. Maybe say missing: complete_rows?"
                  .formatted(quantile.variables().get(v), cell.by()));
        }
        list.addAll(
            domain(
                quantile,
                quantile.variables().get(v),
                columns.get(v),
                cell,
                own.within(cell.rows())));
      }
    }
    return new Estimates(list, null);
  }

  private List<Estimate> domain(
      Estimand.Quantile quantile,
      String name,
      Column column,
      Domains.Cell cell,
      boolean @Nullable [] rows) {
    QuantileStatistic statistic =
        new QuantileStatistic(
            column, rows, data.rows(), quantile.probabilities(), quantile.rule(), false);
    double[] weights = design.weights();
    double[] values = statistic.estimate(weights);
    double degrees = scope.degreesOfFreedom().in(design, rows);
    long n = statistic.sorted(weights).size();
    double @Nullable [] variances =
        quantile.interval() == QuantileInterval.REPLICATES
            ? design.variances(
                new QuantileStatistic(
                    column, rows, data.rows(), quantile.probabilities(), quantile.rule(), true),
                values)
            : null;
    List<Estimate> list = new ArrayList<>();
    for (int j = 0; j < values.length; j++) {
      double p = quantile.probabilities().get(j);
      double[] limits = {Double.NaN, Double.NaN};
      Label reason = n == 0 ? NO_ROWS : design.reasonForNoError();
      double t = Estimation.critical(degrees, scope.level());
      double error = Double.NaN;
      if (reason == null) {
        if (variances != null) {
          error = Math.sqrt(variances[j]);
          limits = new double[] {values[j] - t * error, values[j] + t * error};
        } else {
          limits = woodruff(quantile, column, rows, statistic.sorted(weights), values[j], degrees);
          error = (limits[1] - limits[0]) / (2 * t);
        }
      }
      boolean hasError = Double.isFinite(error);
      list.add(
          new Estimate(
              name + ", p=" + p,
              cell.by(),
              Double.isNaN(values[j]) ? null : values[j],
              hasError ? error : null,
              degrees,
              n,
              "",
              "quantile %s, %s"
                  .formatted(quantile.rule().name().toLowerCase(Locale.ROOT), design.method()),
              reason == null
                  ? new Interval(
                      limits[0],
                      limits[1],
                      scope.level(),
                      variances == null
                          ? "woodruff " + quantile.interval().name().toLowerCase(Locale.ROOT)
                          : "replicates")
                  : null,
              null,
              hasError ? null : reason == null ? BEYOND : reason));
    }
    return list;
  }

  private double[] woodruff(
      Estimand.Quantile quantile,
      Column column,
      boolean @Nullable [] rows,
      SortedValues sorted,
      double value,
      double degrees) {
    Column below = row -> column.value(row) <= value ? 1 : 0;
    RatioStatistic share = new RatioStatistic(List.of(new RatioStatistic.Term(below, null, rows)));
    double[] p = share.estimate(design.weights());
    double[] variance = design.variances(share, p);
    if (variance == null) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double n = design.keepsRowsOutsideDomains() ? design.rows() : sorted.size();
    double[] limits =
        quantile
            .interval()
            .ofShare()
            .limits(p[0], variance[0], n, degrees, design.degreesOfFreedom(rows), scope.level());
    return new double[] {
      limits[0] < 0 ? Double.NaN : quantile.rule().of(sorted, limits[0]),
      limits[1] > 1 ? Double.NaN : quantile.rule().of(sorted, limits[1])
    };
  }
}
