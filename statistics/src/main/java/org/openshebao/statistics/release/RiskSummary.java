package org.openshebao.statistics.release;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.data.CategoricalVariable;

/// How easily somebody could be found in a file.
///
/// @param rows  rows
/// @param combinations  distinct combinations of key variables
/// @param uniques  rows that no other agrees with
/// @param below  rows that fewer than k agree with, by k
/// @param expected  rows that would be found, each being looked for
/// @param greatest  the greatest chance of a row
/// @param above  rows whose chance is above the limit that was set; 0 without a limit
/// @param expectedHouseholds  rows found when one member found gives away the household; null without households
/// @param greatestHousehold  the greatest chance of a household; null without households
public record RiskSummary(
    int rows,
    int combinations,
    int uniques,
    Map<Integer, Integer> below,
    double expected,
    double greatest,
    int above,
    @Nullable Double expectedHouseholds,
    @Nullable Double greatestHousehold) {

  public RiskSummary {
    below = java.util.Collections.unmodifiableMap(new TreeMap<>(below));
  }

  static RiskSummary of(
      KeyTable keys,
      double[] weights,
      int k,
      @Nullable Double limit,
      @Nullable CategoricalVariable households) {
    KeyFrequencies frequencies = KeyFrequencies.of(keys, weights);
    Map<Integer, Integer> below = new TreeMap<>();
    for (int each : new int[] {2, 3, 5, k}) {
      int count = 0;
      for (int f : frequencies.sample) {
        count += f < each ? 1 : 0;
      }
      below.put(each, count);
    }
    double[] risk = new double[keys.rows()];
    double expected = 0;
    double greatest = 0;
    int above = 0;
    for (int row = 0; row < risk.length; row++) {
      risk[row] = ReidentificationRisk.of(frequencies.sample[row], frequencies.population[row]);
      expected += risk[row];
      greatest = Math.max(greatest, risk[row]);
      above += limit != null && risk[row] > limit ? 1 : 0;
    }
    Double expectedHouseholds = null;
    Double greatestHousehold = null;
    if (households != null) {
      double[] of = households(risk, households);
      expectedHouseholds = of[0];
      greatestHousehold = of[1];
    }
    return new RiskSummary(
        keys.rows(),
        keys.patterns().size(),
        below.getOrDefault(2, 0),
        below,
        expected,
        greatest,
        above,
        expectedHouseholds,
        greatestHousehold);
  }

  /// 1 − Π (1 − r) for each household, which holds for each of its rows.
  private static double[] households(double[] risk, CategoricalVariable households) {
    Map<Integer, Double> safe = new HashMap<>();
    for (int row = 0; row < risk.length; row++) {
      int household = households.code(row);
      safe.merge(household < 0 ? -2 - row : household, 1 - risk[row], (a, b) -> a * b);
    }
    double expected = 0;
    double greatest = 0;
    for (int row = 0; row < risk.length; row++) {
      int household = households.code(row);
      double of = 1 - safe.getOrDefault(household < 0 ? -2 - row : household, 1.0);
      expected += of;
      greatest = Math.max(greatest, of);
    }
    return new double[] {expected, greatest};
  }
}
