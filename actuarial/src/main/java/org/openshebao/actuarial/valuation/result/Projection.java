package org.openshebao.actuarial.valuation.result;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.actuarial.valuation.input.ValuationInput;

/// A projection: items by year, for each scheme and for all together, and flows by year of birth.
///
/// Year 0 is the base year: persons, wages and reserves are known then, flows too where a valuation can compute them (contributions
/// and pensions of the stock), lump sums of its step are not.
public final class Projection {

  private final ValuationInput input;
  private final List<String> scopes;
  private final double[][][] values; // [scope][item][t]
  private final CohortFlows cohorts;
  private final double[] discounts;
  private final Cells cells;
  private final Map<String, Double> checks;

  /// @param scopes  ids of schemes; the last scope, "all", is their sum
  public Projection(
      ValuationInput input,
      List<String> scopes,
      double[][][] values,
      CohortFlows cohorts,
      Cells cells,
      Map<String, Double> checks) {
    this.checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
    this.input = input;
    this.scopes = List.copyOf(scopes);
    this.values = values;
    this.cohorts = cohorts;
    this.discounts = input.economy().discounts(input.years());
    this.cells = cells;
  }

  /// The scope of all schemes together.
  public static final String ALL = "all";

  /// What was projected.
  public ValuationInput input() {
    return input;
  }

  /// Schemes, then [#ALL].
  public List<String> scopes() {
    return scopes;
  }

  /// t0.
  public int baseYear() {
    return input.baseYear();
  }

  /// The last year.
  public int lastYear() {
    return input.baseYear() + input.years();
  }

  /// An item of all schemes together in a calendar year.
  public double get(Item item, int year) {
    return values[scopes.size() - 1][item.ordinal()][at(year)];
  }

  /// An item of a scheme in a calendar year.
  public double get(String scope, Item item, int year) {
    return values[scope(scope)][item.ordinal()][at(year)];
  }

  /// An item of a scheme from the base year on.
  public double[] path(String scope, Item item) {
    return Arrays.copyOf(values[scope(scope)][item.ordinal()], input.years() + 1);
  }

  /// v(t): value at the end of the base year of 1 in the middle of a year after it.
  public double discount(int year) {
    return discounts[at(year)];
  }

  /// Contributions and benefits by year of birth.
  public CohortFlows cohorts() {
    return cohorts;
  }

  /// Contributors by cell, when the model was asked to keep them.
  public Cells cells() {
    return cells;
  }

  /// What was checked in every year, with the largest relative difference found.
  public Map<String, Double> checks() {
    return checks;
  }

  /// Indicators of a scheme.
  public Indicators indicators(String scope) {
    return new Indicators(this, scope);
  }

  /// Indicators of all schemes together.
  public Indicators indicators() {
    return new Indicators(this, ALL);
  }

  private int scope(String scope) {
    int number = scopes.indexOf(scope);
    if (number < 0) {
      throw new IllegalArgumentException(
          "There is no scheme \"%s\" in this projection; there are %s.".formatted(scope, scopes));
    }
    return number;
  }

  private int at(int year) {
    int t = year - input.baseYear();
    if (t < 0 || t > input.years()) {
      throw new IllegalArgumentException(
          "The projection goes from %d to %d; %d is outside."
              .formatted(baseYear(), lastYear(), year));
    }
    return t;
  }
}
