package org.openshebao.actuarial.branch.maternity;

import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.base.text.Label;

/// Maternity insurance.
///
///     births = Σ women(x)·f(x)      allowance = births·days·b·W/365 (the employer's average wage)      care = births·c·(1+g)ᵗ
///
/// Miscarriages have days and care of their own. Births and miscarriages come as Poisson numbers.
public final class Maternity implements Branch {

  private final InsuredPersons insured;
  private final MaternityBenefit benefit;

  /// Of insured persons; men count as insured and bear nothing.
  public Maternity(InsuredPersons insured, MaternityBenefit benefit) {
    this.insured = insured;
    this.benefit = benefit;
  }

  /// Births to insured women in a year.
  public double births(int t) {
    double trend = Math.pow(1 + benefit.fertilityTrend(), t);
    return insured.sum(
        t, (sex, age) -> sex == Sex.FEMALE ? trend * benefit.fertility().get(sex, age) : 0);
  }

  private double dailyAllowance(int t) {
    return benefit.replacement() * insured.averageWage(t) / benefit.daysOfYear();
  }

  private double careFactor(int t) {
    return Math.pow(1 + benefit.careGrowth(), t);
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
    double births = births(t);
    double miscarriages = births * benefit.miscarriages();
    return List.of(
        Cost.ofFund(
            "allowance",
            new Label("maternity allowance", "生育津贴"),
            births * benefit.days() * dailyAllowance(t)),
        Cost.ofFund(
            "care",
            new Label("care before and at birth", "产检与分娩医疗费用"),
            births * benefit.care() * careFactor(t)),
        Cost.ofFund(
            "miscarriageAllowance",
            new Label("allowance after miscarriage", "流产津贴"),
            miscarriages * benefit.miscarriageDays() * dailyAllowance(t)),
        Cost.ofFund(
            "miscarriageCare",
            new Label("care after miscarriage", "流产医疗费用"),
            miscarriages * benefit.miscarriageCare() * careFactor(t)));
  }

  @Override
  public double variance(int t) {
    double births = births(t);
    double perBirth = benefit.days() * dailyAllowance(t) + benefit.care() * careFactor(t);
    double perMiscarriage =
        benefit.miscarriageDays() * dailyAllowance(t) + benefit.miscarriageCare() * careFactor(t);
    return births * perBirth * perBirth
        + births * benefit.miscarriages() * perMiscarriage * perMiscarriage;
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
