package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.LinearizedDesign;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;

/// Means and totals of many domains in one pass over the rows, without covariances: the same numbers as [Estimation] gives domain by
/// domain.
final class CellEstimation {

  private static final Label NO_VARIANCE =
      new Label("The design gives no variance here.", "该设计在此处无法给出方差。");

  private final SurveyDesign design;
  private final Microdata data;
  private final Scope scope;

  CellEstimation(SurveyDesign design, Microdata data, Scope scope) {
    this.design = design;
    this.data = data;
    this.scope = scope;
  }

  /// Whether one pass is enough: first-stage units without calibration, or replicates of them; missing rows left out.
  static boolean suits(SurveyDesign design, Scope scope, @Nullable ProportionInterval interval) {
    boolean plain =
        switch (design) {
          case LinearizedDesign linearized -> linearized.isPlain();
          case ReplicateDesign replicates -> interval == null || !interval.isOnLogOdds();
          default -> false;
        };
    return plain
        && scope.missing() != MissingPolicy.UNKNOWN
        && interval != ProportionInterval.LIKELIHOOD;
  }

  Estimates estimates(
      List<Terms.Term> terms, boolean total, @Nullable ProportionInterval interval) {
    List<CategoricalVariable> by = scope.by().stream().map(data::categorical).toList();
    int cells = 1;
    for (CategoricalVariable variable : by) {
      cells = Math.multiplyExact(cells, variable.levels().size());
    }
    List<double[]> columns = terms.stream().map(this::values).toList();
    CellSums sums = new CellSums(design, cellOfRow(by, columns), cells, columns);
    double[] variances;
    double[] squares;
    double[] degrees;
    if (design instanceof LinearizedDesign linearized) {
      CellVariances computed = new CellVariances(linearized, sums, total);
      variances = computed.variance;
      squares = computed.squares;
      degrees = new double[cells];
      for (int cell = 0; cell < cells; cell++) {
        degrees[cell] = computed.units[cell] - computed.strata[cell];
      }
    } else {
      variances = new ReplicateCells((ReplicateDesign) design, sums).variances(total);
      squares = squares(sums);
      degrees = new double[0];
    }
    double whole = degreesIfNotOfDomain();
    List<Estimate> list = new ArrayList<>();
    for (int j = 0; j < terms.size(); j++) {
      for (int cell = 0; cell < cells; cell++) {
        int at = cell * terms.size() + j;
        if (sums.n[at] == 0) {
          continue; // no domain without rows
        }
        boolean ofDomain =
            scope.degreesOfFreedom().isOfDomain() || interval == ProportionInterval.BETA;
        double own = !ofDomain ? whole : degrees.length > 0 ? degrees[cell] : degreesOf(sums, cell);
        double df = scope.degreesOfFreedom().isOfDomain() ? own : whole;
        list.add(
            estimate(
                terms.get(j),
                Domains.names(scope.by(), by, cell),
                total,
                interval,
                total ? sums.sum[at] : sums.mean(at),
                variances[at],
                sums.n[at],
                sums.weight[at],
                squares[at],
                df,
                own));
      }
    }
    return new Estimates(list, null);
  }

  private double[] values(Terms.Term term) {
    double[] values = new double[data.rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] = term.column().value(row);
    }
    return values;
  }

  private int[] cellOfRow(List<CategoricalVariable> by, List<double[]> columns) {
    boolean @Nullable [] base = Domains.base(data, scope.domain());
    boolean complete = scope.missing() == MissingPolicy.COMPLETE_ROWS;
    int[] cellOfRow = new int[data.rows()];
    for (int row = 0; row < cellOfRow.length; row++) {
      int cell = base == null || base[row] ? Domains.cellOf(by, row) : -1;
      if (complete && cell >= 0) {
        for (double[] column : columns) {
          if (Double.isNaN(column[row])) {
            cell = -1;
            break;
          }
        }
      }
      cellOfRow[row] = cell;
    }
    return cellOfRow;
  }

  private double degreesIfNotOfDomain() {
    return scope.degreesOfFreedom().isOfDomain()
        ? Double.NaN
        : scope.degreesOfFreedom().in(design, null);
  }

  private double degreesOf(CellSums sums, int cell) {
    boolean[] rows = new boolean[design.rows()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = sums.cellOfRow(row) == cell;
    }
    return design.degreesOfFreedom(rows);
  }

  private double[] squares(CellSums sums) {
    double[] squares = new double[sums.sum.length];
    for (int row = 0; row < design.rows(); row++) {
      int cell = sums.cellOfRow(row);
      for (int j = 0; cell >= 0 && j < sums.columns(); j++) {
        int at = cell * sums.columns() + j;
        double deviation = sums.value(j, row) - sums.mean(at);
        squares[at] += Double.isNaN(deviation) ? 0 : design.weight(row) * deviation * deviation;
      }
    }
    return squares;
  }

  private Estimate estimate(
      Terms.Term term,
      Map<String, String> domain,
      boolean total,
      @Nullable ProportionInterval interval,
      double value,
      double variance,
      long n,
      double weight,
      double square,
      double degrees,
      double ofDomain) {
    boolean known = Double.isFinite(value);
    boolean hasError = known && variance >= 0;
    Double effect = null;
    if (hasError && scope.designEffect() != DesignEffect.NONE) {
      double finite =
          scope.designEffect() == DesignEffect.WITH_REPLACEMENT ? 1 : (weight - n) / weight;
      double simple = square / weight / (n - 1.0) * finite * (total ? weight * weight : 1);
      effect = finite >= 0 && Double.isFinite(variance / simple) ? variance / simple : null;
    }
    Interval limits = null;
    if (hasError) {
      ProportionInterval kind = interval == null ? ProportionInterval.MEAN : interval;
      double[] both = kind.limits(value, variance, n, degrees, ofDomain, scope.level());
      limits =
          new Interval(
              both[0],
              both[1],
              scope.level(),
              interval == null ? "wald" : kind.name().toLowerCase(Locale.ROOT));
    }
    return new Estimate(
        term.name(),
        domain,
        known ? value : null,
        hasError ? Math.sqrt(variance) : null,
        degrees,
        n,
        term.indicator() ? (total ? "units" : "share") : "",
        (total ? "total, " : "mean, ") + design.method(),
        limits,
        effect,
        hasError ? null : NO_VARIANCE);
  }
}
