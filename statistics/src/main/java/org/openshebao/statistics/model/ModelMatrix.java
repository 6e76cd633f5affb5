package org.openshebao.statistics.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.matrix.Matrices;

/// The columns of a regression: constant, numbers, indicators of categories and products of these; and the rows complete in all.
final class ModelMatrix {

  /// How much of a column must be left, once earlier ones are taken from it.
  private static final double SAYS_NOTHING = 1e-9;

  private final List<String> names = new ArrayList<>();
  private final List<String> termOfColumn = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final List<String> aliased = new ArrayList<>();
  private final double[] response;
  private final boolean[] rows;

  ModelMatrix(ModelFormula formula, Microdata data, boolean[] domain) {
    this.response = data.numeric(formula.response()).toArray();
    this.rows = domain.clone();
    for (int row = 0; row < rows.length; row++) {
      rows[row] &= !Double.isNaN(response[row]);
    }
    for (List<String> term : formula.terms()) {
      for (String factor : term) {
        Variable variable = data.get(bare(factor));
        for (int row = 0; row < rows.length; row++) {
          rows[row] &= !variable.isMissing(row);
        }
      }
    }
    if (formula.intercept()) {
      double[] ones = new double[data.rows()];
      Arrays.fill(ones, 1);
      add("(Intercept)", "(Intercept)", ones);
    }
    boolean first = !formula.intercept();
    for (List<String> term : formula.terms()) {
      List<Factor> product = List.of(new Factor("", null));
      for (String factor : term) {
        List<Factor> next = new ArrayList<>();
        // The categories of the first factor change fastest.
        for (Factor right : factors(factor, data, !formula.contrasts(term, factor, first))) {
          for (Factor left : product) {
            next.add(left.times(right));
          }
        }
        product = next;
      }
      first &= term.size() == 1 && data.get(bare(term.getFirst())) instanceof NumericVariable;
      for (Factor each : product) {
        add(each.name(), ModelFormula.text(term), each.values(data.rows()));
      }
    }
    leaveOutWhatOthersSay();
  }

  /// A column that the ones before it say already (a category that is the rest of others) has no coefficient.
  private void leaveOutWhatOthersSay() {
    List<double[]> basis = new ArrayList<>();
    for (int k = 0; k < columns.size(); k++) {
      double[] left = columns.get(k).clone();
      for (int row = 0; row < left.length; row++) {
        left[row] = rows[row] ? left[row] : 0;
      }
      double before = Math.sqrt(Matrices.dot(left, left));
      for (int pass = 0; pass < 2; pass++) { // twice, as the first leaves rounding
        for (double[] q : basis) {
          double share = Matrices.dot(q, left);
          for (int row = 0; row < left.length; row++) {
            left[row] -= share * q[row];
          }
        }
      }
      double after = Math.sqrt(Matrices.dot(left, left));
      if (after <= SAYS_NOTHING * before) {
        aliased.add(names.get(k));
        names.remove(k);
        termOfColumn.remove(k);
        columns.remove(k--);
        continue;
      }
      for (int row = 0; row < left.length; row++) {
        left[row] /= after;
      }
      basis.add(left);
    }
  }

  private void add(String name, String term, double[] values) {
    names.add(name);
    termOfColumn.add(term);
    columns.add(values);
  }

  /// A column in the making; null values are ones.
  private record Factor(String name, double @Nullable [] column) {
    Factor times(Factor right) {
      double[] own = column;
      double[] other = right.column;
      if (own == null || other == null) {
        return new Factor(name + right.name, own == null ? other : own);
      }
      double[] product = new double[own.length];
      for (int row = 0; row < product.length; row++) {
        product[row] = own[row] * other[row];
      }
      return new Factor(name + ":" + right.name, product);
    }

    double[] values(int rows) {
      return column == null ? new double[rows] : column;
    }
  }

  /// Numbers as they are; categories that occur among the rows as indicators, all of them when there is no constant yet.
  private List<Factor> factors(String written, Microdata data, boolean all) {
    String name = bare(written);
    if (data.get(name) instanceof NumericVariable numeric && written.equals(name)) {
      return List.of(new Factor(name, numeric.toArray()));
    }
    CategoricalVariable variable = data.categorical(name);
    boolean[] occurs = new boolean[variable.levels().size()];
    for (int row = 0; row < rows.length; row++) {
      if (rows[row]) {
        occurs[variable.code(row)] = true;
      }
    }
    List<Factor> factors = new ArrayList<>();
    boolean skip = !all;
    for (int level = 0; level < occurs.length; level++) {
      if (!occurs[level]) {
        continue;
      }
      if (skip) {
        skip = false;
        continue;
      }
      double[] indicator = new double[rows.length];
      for (int row = 0; row < rows.length; row++) {
        indicator[row] = variable.code(row) == level ? 1 : 0;
      }
      factors.add(new Factor(name + "=" + variable.levels().get(level), indicator));
    }
    return factors;
  }

  /// "region" of "factor(region)".
  static String bare(String factor) {
    return factor.startsWith("factor(") && factor.endsWith(")")
        ? factor.substring("factor(".length(), factor.length() - 1).strip()
        : factor;
  }

  /// Columns without a coefficient, as those before them say the same.
  List<String> aliased() {
    return List.copyOf(aliased);
  }

  int size() {
    return columns.size();
  }

  String name(int k) {
    return names.get(k);
  }

  String term(int k) {
    return termOfColumn.get(k);
  }

  double value(int k, int row) {
    return columns.get(k)[row];
  }

  double response(int row) {
    return response[row];
  }

  /// Rows that are complete and in the domain.
  boolean[] rows() {
    return rows;
  }
}
