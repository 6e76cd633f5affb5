package org.openshebao.actuarial.branch.maternity;

import java.util.List;
import org.openshebao.actuarial.branch.RatesByAge;
import org.openshebao.base.text.Label;

/// What is paid around a birth.
///
/// @param fertility  births a year and insured woman, by age
/// @param fertilityTrend  change of it a year: −0.02 is two per cent fewer each year
/// @param basicDays  of leave
/// @param regionalDays  that the place adds, where the fund pays them
/// @param difficultShare  of births
/// @param difficultDays  more for a difficult birth
/// @param extraChildren  children beyond the first of a birth, per birth
/// @param extraChildDays  more for each
/// @param replacement  allowance over the employer's average wage
/// @param deliveries  how births go, their care and cost; shares add up to 1
/// @param prenatal  cost of care before the birth that the fund pays, a birth
/// @param miscarriages  for each birth
/// @param miscarriageDays  of leave, on average
/// @param miscarriageCare  cost of care that the fund pays, each
/// @param careGrowth  of the cost of care, a year
/// @param daysOfYear  by which a year's wage is divided
public record MaternityBenefit(
    RatesByAge fertility,
    double fertilityTrend,
    double basicDays,
    double regionalDays,
    double difficultShare,
    double difficultDays,
    double extraChildren,
    double extraChildDays,
    double replacement,
    List<Delivery> deliveries,
    double prenatal,
    double miscarriages,
    double miscarriageDays,
    double miscarriageCare,
    double careGrowth,
    double daysOfYear) {

  /// A kind of delivery.
  ///
  /// @param label  natural birth, caesarean section
  /// @param share  of births
  /// @param care  that the fund pays, each
  public record Delivery(Label label, double share, double care) {}

  public MaternityBenefit {
    deliveries = List.copyOf(deliveries);
    double shares = 0;
    for (Delivery delivery : deliveries) {
      shares += delivery.share();
    }
    if (Math.abs(shares - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "Shares of deliveries must add up to 1 but add up to %s.".formatted(shares));
    }
    int impossible = fertility.firstAbove(1);
    if (impossible >= 0) {
      throw new IllegalArgumentException(
          "Births a woman and year must be below 1 but at age %d are not. Maybe they are per 1,000?"
              .formatted(impossible));
    }
    if (!(difficultShare >= 0 && difficultShare <= 1 && replacement >= 0 && replacement <= 1.5)) {
      throw new IllegalArgumentException(
          "The share of difficult births must be from 0 to 1 and the replacement from 0 to 1.5 but they are %s and %s."
              .formatted(difficultShare, replacement));
    }
  }

  /// Mean days of leave that are paid for a birth.
  public double days() {
    return basicDays
        + regionalDays
        + difficultShare * difficultDays
        + extraChildren * extraChildDays;
  }

  /// Mean cost of care at a birth in year 0.
  public double care() {
    double sum = prenatal;
    for (Delivery delivery : deliveries) {
      sum += delivery.share() * delivery.care();
    }
    return sum;
  }
}
