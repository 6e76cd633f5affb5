package org.openshebao.actuarial.branch.health;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.actuarial.branch.RatesByAge;
import org.openshebao.base.text.Label;

/// Long-term care insurance.
///
///     E = Σ INS(x,s)·prevalence(x,s)·assessed·Σ setting share·days·cost a day·reimbursed·(1+g)ᵗ
public final class LongTermCare implements Branch {

  private final InsuredPersons insured;
  private final Dependence dependence;
  private final List<Setting> settings;

  /// Who needs care.
  ///
  /// @param prevalence  share of insured persons in severe dependence, by sex and age
  /// @param trend  change of it at a given age, a year
  /// @param assessed  share of them who apply and are found to be
  public record Dependence(RatesByAge prevalence, double trend, double assessed) {
    public Dependence {
      int impossible = prevalence.firstAbove(1);
      if (impossible >= 0) {
        throw new IllegalArgumentException(
            "The share of dependent persons must be from 0 to 1 but at age %d is more. Maybe percentages?"
                .formatted(impossible));
      }
      if (!(assessed >= 0 && assessed <= 1)) {
        throw new IllegalArgumentException(
            "The share of those found dependent must be from 0 to 1 but is %s."
                .formatted(assessed));
      }
    }
  }

  /// Where care is given.
  ///
  /// @param label  at home; in an institution
  /// @param share  of those in care
  /// @param perDay  cost a day in year 0
  /// @param days  of care a year
  /// @param reimbursed  share that the fund pays
  /// @param growth  of the cost, a year
  public record Setting(
      Label label, double share, double perDay, double days, double reimbursed, double growth) {
    public Setting {
      if (!(share >= 0 && share <= 1 && reimbursed >= 0 && reimbursed <= 1)) {
        throw new IllegalArgumentException(
            "%s: shares must be from 0 to 1 but are %s and %s."
                .formatted(label.en(), share, reimbursed));
      }
      if (!(perDay >= 0 && days >= 0 && days <= 366)) {
        throw new IllegalArgumentException(
            "%s: cost a day must be 0 or more and days from 0 to 366 but they are %s and %s."
                .formatted(label.en(), perDay, days));
      }
    }
  }

  /// Of insured persons.
  ///
  /// @param settings  shares add up to 1
  public LongTermCare(InsuredPersons insured, Dependence dependence, List<Setting> settings) {
    this.insured = insured;
    this.dependence = dependence;
    this.settings = List.copyOf(settings);
    double shares = 0;
    for (Setting setting : settings) {
      shares += setting.share();
    }
    if (Math.abs(shares - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "Shares of the settings of care must add up to 1 but add up to %s.".formatted(shares));
    }
  }

  /// Persons in care on average in a year.
  public double recipients(int t) {
    double trend = Math.pow(1 + dependence.trend(), t);
    return dependence.assessed()
        * insured.sum(t, (sex, age) -> Math.min(1, trend * dependence.prevalence().get(sex, age)));
  }

  private static double perYear(Setting setting, int t) {
    return setting.perDay() * setting.days() * Math.pow(1 + setting.growth(), t);
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
    double recipients = recipients(t);
    List<Cost> costs = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < settings.size(); i++) {
      Setting setting = settings.get(i);
      double cost = recipients * setting.share() * perYear(setting, t);
      costs.add(Cost.ofFund("setting" + (i + 1), setting.label(), cost * setting.reimbursed()));
      left += cost * (1 - setting.reimbursed());
    }
    costs.add(
        new Cost("pocket", new Label("paid by those in care", "个人负担"), left, Cost.Payer.PERSON));
    return costs;
  }

  @Override
  public double variance(int t) {
    double square = 0;
    for (Setting setting : settings) {
      double paid = perYear(setting, t) * setting.reimbursed();
      square += setting.share() * paid * paid;
    }
    return recipients(t) * square;
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
