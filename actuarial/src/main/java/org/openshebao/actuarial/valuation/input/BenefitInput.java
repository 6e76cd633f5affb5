package org.openshebao.actuarial.valuation.input;

/// What happens to pensions once they are paid, and what is paid at death.
///
/// ι(t) = fixed(t) + a·π(t) + b·g(t), from the year after the award.
///
/// @param mortality  deaths of pensioners over those of the population of the same age; of whom fell invalid too
/// @param indexPrices  a
/// @param indexWages  b
/// @param indexFixed  decided rates, by year; 0 where none
/// @param invalidity  probability by age and sex that a contributor becomes invalid within a year
/// @param invalidMortality  deaths of invalid persons over those of the population
/// @param deathGrant  paid when a pensioner dies, in years of the benefit base
/// @param contributorDeathGrant  paid when a contributor dies, in years of the benefit base, by years of service from 0
/// @param newAwardWeight  part of a year for which an award is paid in the year of its step: 1 with stocks in the middle of years
/// @param survivors  pensions of widows, widowers and orphans
public record BenefitInput(
    double mortality,
    YearPath indexPrices,
    YearPath indexWages,
    YearPath indexFixed,
    AgeSexPath invalidity,
    double invalidMortality,
    double deathGrant,
    YearPath contributorDeathGrant,
    double newAwardWeight,
    SurvivorInput survivors) {

  public BenefitInput {
    invalidity.require("Invalidity", 0, 1);
    if (!(mortality >= 0 && invalidMortality >= 0 && deathGrant >= 0)) {
      throw new IllegalArgumentException(
          "Mortality factors and grants must be 0 or more but are %s, %s and %s."
              .formatted(mortality, invalidMortality, deathGrant));
    }
    if (!(newAwardWeight >= 0 && newAwardWeight <= 1)) {
      throw new IllegalArgumentException(
          "The weight of a new award must be from 0 to 1 but was " + newAwardWeight + ".");
    }
  }

  /// ι(t).
  public double indexation(int t, Economy economy) {
    return indexFixed.get(t)
        + indexPrices.get(t) * economy.inflation().get(t)
        + indexWages.get(t) * economy.wageGrowth(t);
  }

  /// No invalidity, no grants, no survivors; pensions follow wages by a share.
  public static BenefitInput oldAgeOnly(double indexWages) {
    return new BenefitInput(
        1,
        YearPath.constant(0),
        YearPath.constant(indexWages),
        YearPath.constant(0),
        AgeSexPath.constant(0),
        1,
        0,
        YearPath.constant(0),
        1,
        SurvivorInput.NONE);
  }
}
