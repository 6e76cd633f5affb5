package org.openshebao.actuarial.valuation.wage;

import java.util.Map;
import java.util.TreeMap;

/// Who pays alone chooses a multiple of the average wage.
///
/// @param shares  share of persons by multiple of the average wage; they add up to 1
public record ChosenBase(Map<Double, Double> shares) implements ContributionBase {

  public ChosenBase {
    shares = Map.copyOf(shares);
    double sum = 0;
    for (double share : new TreeMap<>(shares).values()) {
      sum += share;
    }
    if (Math.abs(sum - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "The shares of chosen bases must add up to 1 but %s add up to %s."
              .formatted(new TreeMap<>(shares), sum));
    }
  }

  @Override
  public double mean(double wage, double average) {
    double mean = 0;
    for (Map.Entry<Double, Double> choice : new TreeMap<>(shares).entrySet()) {
      mean += choice.getKey() * choice.getValue();
    }
    return mean * average;
  }
}
