package org.openshebao.statistics.release;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// What a variable of a released file has lost.
///
/// @param variable  its name
/// @param categoriesBefore  distinct values before
/// @param categoriesAfter  distinct values after
/// @param suppressed  share of the values known before that are missing after
/// @param entropyKept  weighted entropy after over that before, 1 when nothing is lost; null when there was none
/// @param meanBefore  weighted mean before; null for categories
/// @param meanAfter  weighted mean after; null for categories
/// @param deviationBefore  weighted standard deviation before; null for categories
/// @param deviationAfter  weighted standard deviation after; null for categories
public record InformationLoss(
    String variable,
    int categoriesBefore,
    int categoriesAfter,
    double suppressed,
    @Nullable Double entropyKept,
    @Nullable Double meanBefore,
    @Nullable Double meanAfter,
    @Nullable Double deviationBefore,
    @Nullable Double deviationAfter) {

  static InformationLoss of(String name, Variable before, Variable after, double[] weights) {
    int known = 0;
    int gone = 0;
    for (int row = 0; row < before.size(); row++) {
      known += before.isMissing(row) ? 0 : 1;
      gone += !before.isMissing(row) && after.isMissing(row) ? 1 : 0;
    }
    double first = entropy(before, weights);
    boolean numbers = before instanceof NumericVariable && after instanceof NumericVariable;
    double @Nullable [] momentsBefore = numbers ? moments((NumericVariable) before, weights) : null;
    double @Nullable [] momentsAfter = numbers ? moments((NumericVariable) after, weights) : null;
    return new InformationLoss(
        name,
        CategoricalVariable.from(before).levels().size(),
        used(after),
        known == 0 ? 0 : (double) gone / known,
        first > 0 ? (Double) (entropy(after, weights) / first) : null,
        momentsBefore == null ? null : (Double) momentsBefore[0],
        momentsAfter == null ? null : (Double) momentsAfter[0],
        momentsBefore == null ? null : (Double) momentsBefore[1],
        momentsAfter == null ? null : (Double) momentsAfter[1]);
  }

  private static int used(Variable variable) {
    CategoricalVariable of = CategoricalVariable.from(variable);
    return (int)
        java.util.stream.IntStream.range(0, of.size())
            .map(of::code)
            .filter(code -> code >= 0)
            .distinct()
            .count();
  }

  /// −Σ p log₂ p over known values, times the share of rows that have one.
  private static double entropy(Variable variable, double[] weights) {
    CategoricalVariable of = CategoricalVariable.from(variable);
    Map<Integer, Double> sums = new HashMap<>();
    double known = 0;
    double all = 0;
    for (int row = 0; row < of.size(); row++) {
      all += weights[row];
      if (of.code(row) >= 0) {
        sums.merge(of.code(row), weights[row], Double::sum);
        known += weights[row];
      }
    }
    double entropy = 0;
    for (int code = 0; code < of.levels().size(); code++) {
      double p = sums.getOrDefault(code, 0.0) / known;
      entropy -= p > 0 ? p * Math.log(p) / Math.log(2) : 0;
    }
    return known > 0 ? entropy * known / all : 0;
  }

  private static double @Nullable [] moments(NumericVariable variable, double[] weights) {
    double sum = 0;
    double mean = 0;
    for (int row = 0; row < variable.size(); row++) {
      if (!variable.isMissing(row)) {
        sum += weights[row];
        mean += weights[row] * variable.value(row);
      }
    }
    if (!(sum > 0)) {
      return null;
    }
    mean /= sum;
    double square = 0;
    for (int row = 0; row < variable.size(); row++) {
      if (!variable.isMissing(row)) {
        double deviation = variable.value(row) - mean;
        square += weights[row] * deviation * deviation;
      }
    }
    return new double[] {mean, Math.sqrt(square / sum)};
  }
}
