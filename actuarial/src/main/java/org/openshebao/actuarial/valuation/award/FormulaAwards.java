package org.openshebao.actuarial.valuation.award;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// A scheme without a law behind it: one retirement age in whole years by year, a share of the benefit base for each year of service.
///
///     basic = accrual·service·(1 − w + w·index)   account = 12·balance/divisor   transitional = transition·index·years before
///
/// @param group  id of its only group
/// @param retirementAge  by years after the base year
/// @param minimumService  years
/// @param accrual  share of the base for each year of service
/// @param indexWeight  w, the part of the pension that follows own wages
/// @param divisor  months by which the account is divided
/// @param transition  share of the indexed base for each year before accounts
public record FormulaAwards(
    String group,
    IntUnaryOperator retirementAge,
    double minimumService,
    double accrual,
    double indexWeight,
    double divisor,
    double transition)
    implements AwardRules {

  public FormulaAwards {
    if (!(accrual >= 0 && indexWeight >= 0 && indexWeight <= 1 && divisor > 0)) {
      throw new IllegalArgumentException(
          "Accrual must be 0 or more, the weight of the index from 0 to 1 and the divisor above 0, but they are %s, %s and %s."
              .formatted(accrual, indexWeight, divisor));
    }
  }

  /// The same age in every year, no minimum.
  public static FormulaAwards at(int retirementAge, double accrual) {
    return new FormulaAwards("all", t -> retirementAge, 0, accrual, 0.5, 139, 0);
  }

  @Override
  public List<String> groups() {
    return List.of(group);
  }

  @Override
  public double notRetired(int group, int t, int age) {
    // Who has reached an age that applied in an earlier year stays retired when the age rises
    // afterwards.
    for (int before = 0; before <= t && before <= age; before++) {
      if (age - before >= retirementAge.applyAsInt(t - before)) {
        return 0;
      }
    }
    return t < age && age - t >= retirementAge.applyAsInt(0) ? 0 : 1;
  }

  @Override
  public double minimumService(int group, int t, int age) {
    return minimumService;
  }

  @Override
  public double basic(int group, int t, int age, double service, double index) {
    return accrual * service * (1 - indexWeight + indexWeight * index);
  }

  @Override
  public double transitional(int group, int t, int age, double yearsBefore, double index) {
    return transition * yearsBefore * index;
  }

  @Override
  public double account(int group, int t, int age) {
    return 12 / divisor;
  }
}
