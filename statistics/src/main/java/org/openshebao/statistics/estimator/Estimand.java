package org.openshebao.statistics.estimator;

import java.util.List;
import org.openshebao.statistics.inequality.PovertyLine;
import org.openshebao.statistics.inequality.SocietalPovertyLine;

/// What is to be estimated, in names of variables. A variable of categories stands for one indicator a category; "a x b" for one a
/// pair of categories.
public sealed interface Estimand {

  /// Population totals.
  record Total(List<String> variables) implements Estimand {
    public Total {
      variables = List.copyOf(variables);
    }
  }

  /// Population means; shares where variables are indicators.
  record Mean(List<String> variables) implements Estimand {
    public Mean {
      variables = List.copyOf(variables);
    }
  }

  /// The ratio of two totals.
  record Ratio(String numerator, String denominator) implements Estimand {}

  /// A share, with an interval that stays between 0 and 1.
  ///
  /// @param variable  an indicator of 0 and 1
  record Proportion(String variable, ProportionInterval interval) implements Estimand {}

  /// Quantiles.
  ///
  /// @param probabilities  0.5 is the median
  record Quantile(
      List<String> variables,
      List<Double> probabilities,
      QuantileRule rule,
      QuantileInterval interval)
      implements Estimand {
    public Quantile {
      variables = List.copyOf(variables);
      probabilities = List.copyOf(probabilities);
      for (double p : probabilities) {
        if (!(p >= 0 && p <= 1)) {
          throw new IllegalArgumentException(
              "The probability of a quantile must be from 0 to 1 but was %s. Maybe a percentage?"
                  .formatted(p));
        }
      }
    }
  }

  /// Variances and covariances of variables in the population.
  record VarianceMatrix(List<String> variables) implements Estimand {
    public VarianceMatrix {
      variables = List.copyOf(variables);
    }
  }

  /// Gini coefficients.
  record Gini(String variable) implements Estimand {}

  /// Poverty by Foster, Greer and Thorbecke: the share of the poor (α = 0), the gap (1), its square (2).
  record Poverty(String variable, PovertyLine line, int alpha) implements Estimand {}

  /// What the richest fifth has over what the poorest fifth has.
  record QuintileShares(String variable) implements Estimand {}

  /// The share of people in households whose payments for health take more than a share of their discretionary budget (SDG 3.8.2, 2025).
  ///
  /// @param term  what it is called
  /// @param consumption  of the household, a person and day, in the unit of the line
  /// @param payments  out of pocket, a person and day, in the same unit
  /// @param members  of the household; 1 where rows are persons
  /// @param above  share of the budget, 0.4
  /// @param upTo  shares above this one do not count; infinite to count all
  record HealthPayments(
      String term,
      String consumption,
      String payments,
      String members,
      SocietalPovertyLine line,
      double above,
      double upTo)
      implements Estimand {}
}
