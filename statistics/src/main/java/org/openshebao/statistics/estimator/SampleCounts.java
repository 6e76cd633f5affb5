package org.openshebao.statistics.estimator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;

/// Counts the rows behind the estimates of an [Estimand] in the domains of a [Scope], in one pass a term.
public final class SampleCounts {

  private SampleCounts() {}

  /// One count an estimate, in the same order: terms, then domains that have rows.
  public static List<SampleCount> of(
      SurveyDesign design, Microdata data, Estimand estimand, Scope scope) {
    List<Column> all = Countable.columns(data, estimand);
    boolean @Nullable [] base = Domains.base(data, scope.domain());
    List<Countable> terms = Countable.of(design, data, estimand, base);
    List<CategoricalVariable> by = scope.by().stream().map(data::categorical).toList();
    int cells = 1;
    for (CategoricalVariable variable : by) {
      cells = Math.multiplyExact(cells, variable.levels().size());
    }
    List<SampleCount> counts = new ArrayList<>();
    for (Countable term : terms) {
      List<Column> needed =
          scope.missing() == MissingPolicy.AVAILABLE_ROWS ? List.of(term.column()) : all;
      counts.addAll(count(design, data, scope, base, by, cells, term, needed));
    }
    return counts;
  }

  private static List<SampleCount> count(
      SurveyDesign design,
      Microdata data,
      Scope scope,
      boolean @Nullable [] base,
      List<CategoricalVariable> by,
      int cells,
      Countable term,
      List<Column> needed) {
    long[] n = new long[cells];
    long[] cases = new long[cells];
    double[] weightedBase = new double[cells];
    double[] weightedCases = new double[cells];
    double[] missing = new double[cells];
    boolean[] any = new boolean[cells];
    boolean unknownCounts = scope.missing() == MissingPolicy.UNKNOWN;
    for (int row = 0; row < data.rows(); row++) {
      int cell = base == null || base[row] ? Domains.cellOf(by, row) : -1;
      if (cell < 0) {
        continue;
      }
      any[cell] = true;
      double weight = design.weight(row);
      if (!Countable.isComplete(needed, row)) {
        missing[cell] += weight;
        n[cell] += unknownCounts ? 1 : 0;
        continue;
      }
      boolean has = !term.indicator() || term.column().value(row) == 1;
      n[cell]++;
      cases[cell] += has ? 1 : 0;
      weightedBase[cell] += weight;
      weightedCases[cell] += has ? weight : 0;
    }
    List<SampleCount> counts = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      if (any[cell]) {
        double whole = weightedBase[cell] + missing[cell];
        counts.add(
            new SampleCount(
                term.name(),
                Domains.names(scope.by(), by, cell),
                term.indicator(),
                n[cell],
                cases[cell],
                weightedBase[cell],
                weightedCases[cell],
                whole > 0 ? missing[cell] / whole : 0));
      }
    }
    return counts;
  }
}
