package org.openshebao.statistics.hypothesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.ReplicateDesign;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.matrix.Distributions;
import org.openshebao.statistics.matrix.Matrices;
import org.openshebao.statistics.matrix.OrthonormalBasis;

/// Whether two classifications are independent in the population.
///
/// Pearson's X² = n Σ (p_rc − p_r p_c)² / (p_r p_c) is distributed like Σ δ χ²₁, the δ being the eigenvalues of the generalised design
/// effects Δ = (C'D⁻¹C/n)⁻¹ (C'D⁻¹VD⁻¹C), D the cell shares, V their covariance, C the contrasts of interaction.
///
/// @see "Rao and Scott (1984), On chi-squared tests for multiway contingency tables, Annals of Statistics 12; Thomas and Rao (1987), JASA 82"
public final class IndependenceTest {

  private final SurveyDesign design;
  private final Microdata data;
  private final String rows;
  private final String columns;
  private final boolean @Nullable [] domain;

  private IndependenceTest(
      SurveyDesign design,
      Microdata data,
      String rows,
      String columns,
      boolean @Nullable [] domain) {
    this.design = design;
    this.data = data;
    this.rows = rows;
    this.columns = columns;
    this.domain = domain;
  }

  /// Tests the independence of two variables.
  public static TestResult of(
      SurveyDesign design,
      Microdata data,
      String rows,
      String columns,
      boolean @Nullable [] domain,
      IndependenceStatistic statistic) {
    IndependenceTest test = new IndependenceTest(design, data, rows, columns, domain);
    return switch (statistic) {
      case WALD, ADJUSTED_WALD -> test.wald(statistic == IndependenceStatistic.ADJUSTED_WALD);
      case F, CHI_SQUARED, SADDLEPOINT -> test.raoScott(statistic);
    };
  }

  private TestResult raoScott(IndependenceStatistic statistic) {
    CellShares cells = new CellShares(data, rows, columns, domain, true);
    int r = cells.rowLevels().size();
    int c = cells.columnLevels().size();
    requireTable(r, c);
    double[] p = cells.estimate(design.weights());
    double[][] v = covariance(cells, p);
    // Rows of the whole sample scale X²; it is the same number in X² and in Δ.
    double n = domain == null || design.keepsRowsOutsideDomains() ? data.rows() : count(domain);
    double pearson = n * pearson(p, r, c);
    double[][] delta = delta(p, v, r, c, n);
    double trace = 0;
    double square = 0;
    for (int i = 0; i < delta.length; i++) {
      trace += delta[i][i];
      for (int j = 0; j < delta.length; j++) {
        square += delta[i][j] * delta[j][i];
      }
    }
    double df = trace * trace / square;
    double nu = design.degreesOfFreedom(design instanceof ReplicateDesign ? null : domain);
    return switch (statistic) {
      case F -> {
        double f = pearson / trace;
        yield result(
            "Pearson's X², Rao–Scott adjustment",
            "F",
            f,
            parameters("ndf", df, "ddf", df * nu),
            Distributions.fUpper(f, df, df * nu));
      }
      case CHI_SQUARED ->
          result(
              "Pearson's X², Rao–Scott adjustment",
              "X-squared",
              pearson,
              Map.of("df", (double) delta.length),
              Distributions.chiSquaredUpper(pearson / (trace / delta.length), delta.length));
      case SADDLEPOINT -> {
        double ddf = design instanceof ReplicateDesign ? Double.POSITIVE_INFINITY : df * nu;
        yield result(
            "Pearson's X², saddlepoint approximation",
            "X-squared",
            pearson,
            Map.of(),
            WeightedChiSquared.upper(pearson, eigenvalues(delta), ddf));
      }
      case WALD, ADJUSTED_WALD -> throw new IllegalStateException();
    };
  }

  private static double pearson(double[] p, int r, int c) {
    double[] row = new double[r];
    double[] column = new double[c];
    for (int k = 0; k < p.length; k++) {
      row[k % r] += p[k];
      column[k / r] += p[k];
    }
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      double expected = row[k % r] * column[k / r];
      sum += (p[k] - expected) * (p[k] - expected) / expected;
    }
    return sum;
  }

  private static double[][] delta(double[] p, double[][] v, int r, int c, double n) {
    double[][] contrasts = contrasts(r, c);
    int k = contrasts.length;
    double[][] scaled = new double[k][p.length];
    for (int i = 0; i < k; i++) {
      for (int cell = 0; cell < p.length; cell++) {
        scaled[i][cell] = p[cell] == 0 ? 0 : contrasts[i][cell] / p[cell];
      }
    }
    double[][] simple = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        simple[i][j] = Matrices.dot(contrasts[i], scaled[j]) / n;
      }
    }
    double[][] complex =
        Matrices.multiply(Matrices.multiply(scaled, v), Matrices.transpose(scaled));
    return Matrices.solve(simple, complex);
  }

  /// Products of indicators, less what rows and columns alone explain.
  private static double[][] contrasts(int r, int c) {
    List<double[]> main = new ArrayList<>();
    for (int i = 0; i < r; i++) {
      main.add(indicator(r, c, i, -1));
    }
    for (int j = 0; j < c; j++) {
      main.add(indicator(r, c, -1, j));
    }
    OrthonormalBasis basis = new OrthonormalBasis(main);
    double[][] contrasts = new double[(r - 1) * (c - 1)][];
    int k = 0;
    for (int j = 1; j < c; j++) {
      for (int i = 1; i < r; i++) {
        double[] product = indicator(r, c, i, j);
        basis.residualize(product);
        contrasts[k++] = product;
      }
    }
    return contrasts;
  }

  /// 1 in row i and column j; −1 stands for every one.
  private static double[] indicator(int r, int c, int i, int j) {
    double[] x = new double[r * c];
    for (int k = 0; k < x.length; k++) {
      x[k] = (i < 0 || k % r == i) && (j < 0 || k / r == j) ? 1 : 0;
    }
    return x;
  }

  private static double[] eigenvalues(double[][] matrix) {
    EigenDecompositionNonSymmetric eigen =
        new EigenDecompositionNonSymmetric(new Array2DRowRealMatrix(matrix));
    double[] values = new double[matrix.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          eigen.getEigenvalues()[i].getReal(); // similar to a symmetric matrix: all are real
    }
    return values;
  }

  private TestResult wald(boolean adjusted) {
    CellShares cells = new CellShares(data, rows, columns, domain, false);
    int r = cells.rowLevels().size();
    int c = cells.columnLevels().size();
    requireTable(r, c);
    double[] t = cells.estimate(design.weights());
    double[][] v = covariance(cells, t);
    double[] row = new double[r];
    double[] column = new double[c];
    double sum = 0;
    for (int k = 0; k < t.length; k++) {
      row[k % r] += t[k];
      column[k / r] += t[k];
      sum += t[k];
    }
    int size = (r - 1) * (c - 1);
    double[] y = new double[size];
    double[][] jacobian = new double[size][t.length];
    int i = 0;
    for (int b = 1; b < c; b++) {
      for (int a = 1; a < r; a++) {
        y[i] = t[a + r * b] - row[a] * column[b] / sum;
        for (int k = 0; k < t.length; k++) {
          jacobian[i][k] =
              (k == a + r * b ? 1 : 0)
                  - (k % r == a ? column[b] / sum : 0)
                  - (k / r == b ? row[a] / sum : 0)
                  + row[a] * column[b] / (sum * sum);
        }
        i++;
      }
    }
    double[][] of = Matrices.multiply(Matrices.multiply(jacobian, v), Matrices.transpose(jacobian));
    double wald = Matrices.dot(y, Matrices.solve(of, y));
    double nu = design.degreesOfFreedom(design instanceof ReplicateDesign ? null : domain);
    double denominator = adjusted ? nu - size + 1 : nu;
    double f = adjusted ? wald * denominator / (size * nu) : wald / size;
    return result(
        "design-based Wald test of association",
        "F",
        f,
        parameters("ndf", size, "ddf", denominator),
        Distributions.fUpper(f, size, denominator));
  }

  private double[][] covariance(CellShares cells, double[] estimate) {
    double[][] v = design.covariance(cells, estimate);
    if (v == null) {
      throw new IllegalArgumentException(
          "A sample without design-based errors has no test of the design.");
    }
    return v;
  }

  private void requireTable(int r, int c) {
    if (r < 2 || c < 2) {
      throw new IllegalArgumentException(
          "A test of independence needs two categories or more each way but %s has %d and %s has %d."
              .formatted(rows, r, columns, c));
    }
  }

  private static double count(boolean[] domain) {
    double n = 0;
    for (boolean row : domain) {
      n += row ? 1 : 0;
    }
    return n;
  }

  private static Map<String, Double> parameters(String a, double first, String b, double second) {
    Map<String, Double> parameters = new LinkedHashMap<>();
    parameters.put(a, first);
    parameters.put(b, second);
    return parameters;
  }

  private static TestResult result(
      String method, String name, double value, Map<String, Double> parameters, double pValue) {
    return new TestResult(method, name, value, parameters, pValue, null, null);
  }
}
