package org.openshebao.actuarial.branch.unemployment;

import java.util.List;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.base.text.Label;

/// Unemployment insurance.
///
/// Claims begin in every month of a year alike; of those on benefit a part leaves each month, and all at the end of their right:
///
///     paid(k) = Σ bands share·Σ (1−h)^m/12,   over months j = 0 … 11 of the claim and m < D, with ⌊(j+m)/12⌋ = k years later
///
/// The first years have claims of the years before, as many as year 0 has.
public final class Unemployment implements Branch {

  private final InsuredPersons insured;
  private final UnemploymentBenefit benefit;
  private final double[] monthsPaid;
  private final double[] squares;

  /// Of insured persons.
  public Unemployment(InsuredPersons insured, UnemploymentBenefit benefit) {
    this.insured = insured;
    this.benefit = benefit;
    int longest = 0;
    for (UnemploymentBenefit.Band band : benefit.bands()) {
      longest = Math.max(longest, band.months());
    }
    this.monthsPaid = new double[(11 + Math.max(longest, 1) - 1) / 12 + 1];
    this.squares = new double[monthsPaid.length];
    for (UnemploymentBenefit.Band band : benefit.bands()) {
      for (int claim = 0; claim < 12; claim++) {
        int[] before = new int[monthsPaid.length];
        double still = 1;
        for (int month = 0; month < band.months(); month++) {
          int year = (claim + month) / 12;
          monthsPaid[year] += band.share() * still / 12;
          // E[M²] = Σ (2j − 1)·P(M ≥ j): the j-th month of a claim that falls into the year.
          squares[year] += band.share() * still / 12 * (2 * ++before[year] - 1);
          still *= 1 - benefit.exit();
        }
      }
    }
  }

  /// Claims that begin in a year; before year 0 as in year 0.
  public double claims(int t) {
    int year = Math.max(t, 0);
    double trend = Math.pow(1 + benefit.layoffTrend(), year);
    return insured.sum(year, (sex, age) -> trend * benefit.layoff().get(sex, age))
        * benefit.claiming();
  }

  /// Mean months of benefit of a claim that begins in a year, in that year and in each of the next. A copy.
  public double[] monthsPaid() {
    return monthsPaid.clone();
  }

  /// Months of benefit paid in a year.
  public double monthsPaid(int t) {
    double months = 0;
    for (int k = 0; k < monthsPaid.length; k++) {
      months += claims(t - k) * monthsPaid[k];
    }
    return months;
  }

  /// Persons on benefit on average in a year.
  public double recipients(int t) {
    return monthsPaid(t) / 12;
  }

  private double monthlyBenefit(int t) {
    return benefit.replacement()
        * benefit.minimumWage()
        * Math.pow(1 + benefit.minimumWageGrowth(), t);
  }

  private double monthlyMedical(int t) {
    return benefit.medicalRate() * benefit.medicalBase() * insured.averageWage(t) / 12;
  }

  @Override
  public int years() {
    return insured.years();
  }

  @Override
  public int firstYear() {
    return insured.firstYear();
  }

  @Override
  public List<Cost> costs(int t) {
    double months = monthsPaid(t);
    return List.of(
        Cost.ofFund(
            "benefit", new Label("unemployment benefit", "失业保险金"), months * monthlyBenefit(t)),
        Cost.ofFund(
            "medical",
            new Label("medical contributions of those on benefit", "代缴基本医疗保险费"),
            months * monthlyMedical(t)),
        Cost.ofFund(
            "refunds",
            new Label("refunds to employers who keep their workers", "稳岗返还"),
            benefit.refunds() * benefit.contributionRate() * insured.wageBill(t)));
  }

  @Override
  public double variance(int t) {
    double each = monthlyBenefit(t) + monthlyMedical(t);
    double sum = 0;
    for (int k = 0; k < squares.length; k++) {
      sum += claims(t - k) * squares[k];
    }
    return sum * each * each;
  }

  @Override
  public double insured(int t) {
    return insured.persons(t);
  }

  @Override
  public double wageBill(int t) {
    return insured.wageBill(t);
  }
}
