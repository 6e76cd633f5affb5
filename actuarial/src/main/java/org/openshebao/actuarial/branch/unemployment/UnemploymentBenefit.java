package org.openshebao.actuarial.branch.unemployment;

import java.util.List;
import org.openshebao.actuarial.branch.RatesByAge;
import org.openshebao.base.text.Label;

/// What is paid in unemployment.
///
/// @param layoff  a year and insured person: contracts that end against the worker's will
/// @param layoffTrend  change of it a year
/// @param claiming  share of the dismissed who register and claim
/// @param bands  by length of contributions, those without a right included; shares add up to 1
/// @param exit  probability of finding work in a month on benefit
/// @param minimumWage  a month in year 0
/// @param minimumWageGrowth  a year
/// @param replacement  benefit over the minimum wage
/// @param medicalBase  of the medical contribution that the fund pays for those on benefit, over the average wage
/// @param medicalRate  of that contribution
/// @param refunds  paid back to employers who keep their workers, over contributions due
/// @param contributionRate  over insured wages, on which refunds are reckoned
public record UnemploymentBenefit(
    RatesByAge layoff,
    double layoffTrend,
    double claiming,
    List<Band> bands,
    double exit,
    double minimumWage,
    double minimumWageGrowth,
    double replacement,
    double medicalBase,
    double medicalRate,
    double refunds,
    double contributionRate) {

  /// Those who paid for so long.
  ///
  /// @param label  "under 1 year", "1 to 5 years"
  /// @param share  of the dismissed
  /// @param months  of benefit at most; 0 without a right
  public record Band(Label label, double share, int months) {}

  public UnemploymentBenefit {
    bands = List.copyOf(bands);
    double shares = 0;
    for (Band band : bands) {
      shares += band.share();
      if (band.months() < 0 || band.months() > 60) {
        throw new IllegalArgumentException(
            "%s: months of benefit must be from 0 to 60 but are %d."
                .formatted(band.label().en(), band.months()));
      }
    }
    if (Math.abs(shares - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "Shares by length of contributions must add up to 1 but add up to %s.".formatted(shares));
    }
    if (!(exit >= 0 && exit <= 1 && claiming >= 0 && claiming <= 1 && replacement >= 0)) {
      throw new IllegalArgumentException(
          "Exit and claiming must be from 0 to 1 and the replacement 0 or more but they are %s, %s and %s."
              .formatted(exit, claiming, replacement));
    }
    int impossible = layoff.firstAbove(1);
    if (impossible >= 0) {
      throw new IllegalArgumentException(
          "Dismissals a person and year must be at most 1 but at age %d are more."
              .formatted(impossible));
    }
  }
}
