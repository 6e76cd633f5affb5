package org.openshebao.actuarial.branch.health;

import org.openshebao.actuarial.branch.RatesByAge;

/// What care costs by age.
///
/// @param cost  c(x, s), a year and person in year 0, all payers together
/// @param priceGrowth  of care, a year
/// @param useGrowth  of use at a given age, a year
/// @param lastYear  ρ, cost of the last year of life over that of a survivor of the same age; 1 where death is not set apart
/// @param variation  of a person's yearly cost, standard deviation over mean
public record CareProfile(
    RatesByAge cost, double priceGrowth, double useGrowth, RatesByAge lastYear, double variation) {

  public CareProfile {
    if (!(priceGrowth > -1 && priceGrowth < 1 && useGrowth > -1 && useGrowth < 1)) {
      throw new IllegalArgumentException(
          "Growth must be a fraction above −1 and below 1 but is %s of prices and %s of use."
              .formatted(priceGrowth, useGrowth));
    }
    if (!(variation >= 0)) {
      throw new IllegalArgumentException(
          "The variation of cost must be 0 or more but is %s.".formatted(variation));
    }
  }

  /// (1 + g(price) + g(use))ᵗ, as of prices and use together.
  double growth(int t) {
    return Math.pow(1 + priceGrowth + useGrowth, t);
  }
}
