package org.openshebao.statistics.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.matrix.Matrices;
import org.openshebao.statistics.matrix.OrthonormalBasis;
import org.openshebao.statistics.variance.Residualizer;
import org.openshebao.statistics.weighting.WeightingStep.Bounds;

/// Calibration to totals: w_new = w · F(x'λ) with λ such that Σ w_new x = the totals, by Newton's method.
final class CalibrationAdjustment implements Adjustment {

  /// Largest misfit, relative to 1 + |total|, at which totals are met.
  private static final double TOLERANCE = 1e-11;

  /// Totals of one population may differ by so much from rounding.
  private static final double SAME_POPULATION = 1e-6;

  private static final int MAX_ITERATIONS = 200;

  private final CalibrationDistance distance;
  private final @Nullable Bounds bounds;
  private final List<String> names = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final double[] totals;

  CalibrationAdjustment(WeightingStep.Calibration step, Microdata data) {
    this.distance = step.distance();
    this.bounds = step.bounds();
    List<Double> wanted = new ArrayList<>();
    for (Map.Entry<String, Double> each : step.totals().entrySet()) {
      names.add(each.getKey());
      wanted.add(each.getValue());
      columns.add(column(each.getKey(), data));
    }
    for (Margin margin : step.margins()) {
      Cells cells = new Cells(margin, data);
      for (int cell = 0; cell < cells.count(); cell++) {
        double[] indicator = new double[data.rows()];
        for (int row = 0; row < indicator.length; row++) {
          indicator[row] = cells.cellOfRow(row) == cell ? 1 : 0;
        }
        names.add(cells.variables() + "=" + cells.name(cell));
        wanted.add(cells.total(cell));
        columns.add(indicator);
      }
    }
    requireOnePopulation(step);
    this.totals = wanted.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Categories of several variables, and the number of units, must add up to one population.
  private static void requireOnePopulation(WeightingStep.Calibration step) {
    Double first = step.totals().get("1");
    String name = "the number of units (\"1\")";
    for (Margin margin : step.margins()) {
      double population = margin.population();
      if (first != null && Math.abs(population - first) > SAME_POPULATION * Math.abs(first)) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-CALIBRATION-TOTALS",
                null,
                0,
                String.join(" x ", margin.variables()),
                Double.toString(population),
                "The totals contradict each other: %s adds up to %s but %s to %s."
                    .formatted(String.join(" x ", margin.variables()), population, name, first),
                "Scale them to one population."));
      }
      if (first == null) {
        first = population;
        name = String.join(" x ", margin.variables());
      }
    }
  }

  private static double[] column(String name, Microdata data) {
    double[] values = new double[data.rows()];
    if (name.equals("1")) {
      Arrays.fill(values, 1);
      return values;
    }
    NumericVariable variable = data.numeric(name);
    for (int row = 0; row < values.length; row++) {
      values[row] = variable.value(row);
      if (Double.isNaN(values[row])) {
        throw new ProblemException(
            Problem.error(
                "STATISTICS-CALIBRATION-MISSING",
                null,
                row + 1L,
                name,
                "",
                "A variable with a known total needs a value in every row.",
                "Leave the row out, or fill it in."));
      }
    }
    return values;
  }

  @Override
  public double[] adjust(double[] weights) {
    double[] g = ratios(weights, bounds);
    double[] missed = misfit(weights, g);
    int worst = worst(missed);
    if (!(Math.abs(missed[worst]) / (1 + Math.abs(totals[worst])) < 1e-9)) {
      throw failed(weights, worst, missed[worst]);
    }
    double[] changed = new double[weights.length];
    for (int row = 0; row < changed.length; row++) {
      changed[row] = weights[row] * g[row];
    }
    return changed;
  }

  /// F(x'λ) for the λ that meets the totals, or comes as near as Newton's method gets.
  private double[] ratios(double[] weights, @Nullable Bounds limits) {
    int p = totals.length;
    int n = weights.length;
    double[] scale =
        new double[p]; // columns of like size keep the normal equations well conditioned
    for (int k = 0; k < p; k++) {
      double square = 0;
      for (int row = 0; row < n; row++) {
        square += weights[row] * columns.get(k)[row] * columns.get(k)[row];
      }
      scale[k] = square > 0 ? Math.sqrt(square) : 1;
    }
    double[] lambda = new double[p];
    double[] u = new double[n];
    double[] g = ratios(u, limits, n);
    double[] missed = misfit(weights, g);
    double size = size(missed);
    for (int iteration = 0; iteration < MAX_ITERATIONS && size > TOLERANCE; iteration++) {
      double[][] matrix = new double[p][p];
      for (int row = 0; row < n; row++) {
        double slope = weights[row] * distance.slope(u[row], limits);
        if (slope != 0) {
          for (int i = 0; i < p; i++) {
            double left = slope * columns.get(i)[row] / scale[i];
            for (int j = 0; left != 0 && j <= i; j++) {
              matrix[i][j] += left * columns.get(j)[row] / scale[j];
            }
          }
        }
      }
      double[] right = new double[p];
      for (int i = 0; i < p; i++) {
        right[i] = missed[i] / scale[i];
        for (int j = 0; j < i; j++) {
          matrix[j][i] = matrix[i][j];
        }
      }
      double[] step = Matrices.multiply(Matrices.pseudoInverse(matrix), right);
      double part = 1;
      boolean better = false;
      for (int halving = 0; halving < 30 && !better; halving++, part /= 2) {
        double[] tried = new double[n];
        for (int row = 0; row < n; row++) {
          tried[row] = u[row];
          for (int k = 0; k < p; k++) {
            tried[row] += part * step[k] / scale[k] * columns.get(k)[row];
          }
        }
        double[] triedG = ratios(tried, limits, n);
        double[] triedMiss = misfit(weights, triedG);
        double triedSize = size(triedMiss);
        if (triedSize < size) {
          better = true;
          for (int k = 0; k < p; k++) {
            lambda[k] += part * step[k];
          }
          u = tried;
          g = triedG;
          missed = triedMiss;
          size = triedSize;
        }
      }
      if (!better) {
        break;
      }
    }
    return g;
  }

  private double[] ratios(double[] u, @Nullable Bounds limits, int n) {
    double[] g = new double[n];
    for (int row = 0; row < n; row++) {
      g[row] = distance.ratio(u[row], limits);
      if (limits != null && distance == CalibrationDistance.RAKING) {
        g[row] = Math.clamp(g[row], limits.lower(), limits.upper());
      }
    }
    return g;
  }

  private double[] misfit(double[] weights, double[] g) {
    double[] missed = totals.clone();
    for (int k = 0; k < missed.length; k++) {
      double[] column = columns.get(k);
      for (int row = 0; row < weights.length; row++) {
        missed[k] -= weights[row] * g[row] * column[row];
      }
    }
    return missed;
  }

  private double size(double[] missed) {
    double worst = 0;
    for (int k = 0; k < missed.length; k++) {
      double relative = Math.abs(missed[k]) / (1 + Math.abs(totals[k]));
      worst = Math.max(worst, Double.isNaN(relative) ? Double.POSITIVE_INFINITY : relative);
    }
    return worst;
  }

  private int worst(double[] missed) {
    int worst = 0;
    for (int k = 1; k < missed.length; k++) {
      if (Math.abs(missed[k]) / (1 + Math.abs(totals[k]))
          > Math.abs(missed[worst]) / (1 + Math.abs(totals[worst]))) {
        worst = k;
      }
    }
    return worst;
  }

  /// Says what is in the way: an empty cell, totals that contradict each other, or bounds, with the tightest that can be met.
  private ProblemException failed(double[] weights, int worst, double missed) {
    String message = "The total of %s is missed by %s.".formatted(names.get(worst), missed);
    String mend = "Look for totals that contradict each other.";
    boolean empty = true;
    for (int row = 0; row < weights.length; row++) {
      empty &= weights[row] == 0 || columns.get(worst)[row] == 0;
    }
    if (empty) {
      message =
          "%s has a total of %s but no row of the sample."
              .formatted(names.get(worst), totals[worst]);
      mend = "Merge it with a like category.";
    } else if (bounds != null) {
      Bounds tightest = tightest(weights);
      if (tightest != null) {
        message =
            "The totals cannot be met with weights changed by %s to %s only."
                .formatted(bounds.lower(), bounds.upper());
        mend =
            "The tightest bounds of this shape that can be met are about %.4f to %.4f."
                .formatted(tightest.lower(), tightest.upper());
      }
    }
    return new ProblemException(
        Problem.error(
            "STATISTICS-CALIBRATION-FAILED",
            null,
            0,
            names.get(worst),
            Double.toString(totals[worst]),
            message,
            mend));
  }

  /// The bounds 1 − s (1 − L), 1 + s (U − 1) of the least s that meets the totals, rounded outwards; null when none does.
  private @Nullable Bounds tightest(double[] weights) {
    double low = 1;
    double high = 2;
    while (!meets(weights, high)) {
      low = high;
      high *= 2;
      if (high > 1024) {
        return null;
      }
    }
    for (int i = 0; i < 30 && high - low > 1e-4; i++) {
      double middle = (low + high) / 2;
      if (meets(weights, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return scaled(high);
  }

  private boolean meets(double[] weights, double s) {
    double[] missed = misfit(weights, ratios(weights, scaled(s)));
    return size(missed) < 1e-9;
  }

  private Bounds scaled(double s) {
    if (bounds == null) {
      throw new IllegalStateException("There are no bounds to widen.");
    }
    return new Bounds(1 - s * (1 - bounds.lower()), 1 + s * (bounds.upper() - 1));
  }

  /// Residuals of a regression on the calibration variables, weighted as before; new over old weight goes with each residual.
  @Override
  public Residualizer residualizer(double[] before, double[] after) {
    double[] half = new double[before.length];
    double[] ratio = new double[before.length];
    for (int row = 0; row < half.length; row++) {
      half[row] = Math.sqrt(before[row]);
      ratio[row] = before[row] == 0 ? 0 : after[row] / half[row];
    }
    List<double[]> weighted = new ArrayList<>();
    for (double[] column : columns) {
      double[] x = new double[column.length];
      for (int row = 0; row < x.length; row++) {
        x[row] = half[row] * column[row];
      }
      weighted.add(x);
    }
    OrthonormalBasis basis = new OrthonormalBasis(weighted);
    return z -> {
      for (int row = 0; row < z.length; row++) {
        z[row] = ratio[row] == 0 ? 0 : z[row] / ratio[row];
      }
      basis.residualize(z);
      for (int row = 0; row < z.length; row++) {
        z[row] *= ratio[row];
      }
    };
  }
}
