package org.openshebao.actuarial.demography;

/// What happens in one step of a projection.
///
/// @param men  survival of men
/// @param women  survival of women
/// @param fertility  births a woman-year by age or group, 0 where there are none
/// @param boysPerGirl  sex ratio at birth
/// @param migrants  net migrants of the step; half live here from its beginning, half come at its end
public record StepRates(
    SurvivalRatios men,
    SurvivalRatios women,
    Fertility fertility,
    double boysPerGirl,
    AgeSexCounts migrants) {

  public StepRates {
    if (!(boysPerGirl > 0)) {
      throw new IllegalArgumentException(
          "The sex ratio at birth must be above 0 but was " + boysPerGirl + ".");
    }
    if (men.years() != women.years()) {
      throw new IllegalArgumentException(
          "Men are projected by %d and women by %d years.".formatted(men.years(), women.years()));
    }
  }
}
