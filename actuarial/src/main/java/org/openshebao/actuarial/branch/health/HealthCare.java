package org.openshebao.actuarial.branch.health;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.actuarial.branch.Cost.Payer;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.base.text.Label;

/// Health insurance by an age-cost profile.
///
///     E = Σ INS(x,s)·c(x,s)·(1 + g)ᵗ·reimbursed(level)
///
/// Where the cost of the last year of life is set apart, c splits into that of survivors and of the dying, and longer lives move
/// the latter to later years:
///
///     c(x) = c'(x)·(1 − q₀ + ρ·q₀)     cost of year t = c'(x)·(1 − q(t) + ρ·q(t))
public final class HealthCare implements Branch {

  private final InsuredPersons insured;
  private final CareProfile profile;
  private final List<CareLevel> levels;
  private final int retirementMen;
  private final int retirementWomen;
  private final Deaths deaths;

  /// The probability of dying in a year.
  @FunctionalInterface
  public interface Deaths {
    /// q of a year, sex and age.
    double get(int t, Sex sex, int age);
  }

  /// Of insured persons.
  ///
  /// @param levels  of care; shares add up to 1
  /// @param retirementMen  age from which men are reimbursed as retired
  /// @param retirementWomen  age from which women are
  /// @param deaths  q; used where the last year of life is set apart
  public HealthCare(
      InsuredPersons insured,
      CareProfile profile,
      List<CareLevel> levels,
      int retirementMen,
      int retirementWomen,
      Deaths deaths) {
    this.insured = insured;
    this.profile = profile;
    this.levels = List.copyOf(levels);
    this.retirementMen = retirementMen;
    this.retirementWomen = retirementWomen;
    this.deaths = deaths;
    double shares = 0;
    for (CareLevel level : levels) {
      shares += level.share();
    }
    if (Math.abs(shares - 1) > 1e-9) {
      throw new IllegalArgumentException(
          "Shares of the levels of care must add up to 1 but add up to %s.".formatted(shares));
    }
  }

  private boolean isRetired(Sex sex, int age) {
    return age >= (sex == Sex.MALE ? retirementMen : retirementWomen);
  }

  /// Cost of care a person of a sex and age, all payers together.
  public double cost(int t, Sex sex, int age) {
    double more = profile.lastYear().get(sex, age) - 1;
    double level = profile.cost().get(sex, age) * profile.growth(t);
    return more == 0
        ? level
        : level * (1 + more * deaths.get(t, sex, age)) / (1 + more * deaths.get(0, sex, age));
  }

  /// Cost of care of all insured, all payers together.
  public double cost(int t) {
    return insured.sum(t, (sex, age) -> cost(t, sex, age));
  }

  private double borne(int t, CareLevel level, Payer payer, boolean account) {
    return insured.sum(
        t,
        (sex, age) -> {
          double fund = isRetired(sex, age) ? level.reimbursedRetired() : level.reimbursed();
          double left = 1 - fund;
          double share =
              payer == Payer.FUND
                  ? fund
                  : left * (account ? level.personalAccount() : 1 - level.personalAccount());
          return level.share() * share * cost(t, sex, age);
        });
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
    List<Cost> costs = new ArrayList<>();
    double account = 0;
    double pocket = 0;
    for (int i = 0; i < levels.size(); i++) {
      CareLevel level = levels.get(i);
      costs.add(Cost.ofFund("level" + (i + 1), level.label(), borne(t, level, Payer.FUND, false)));
      account += borne(t, level, Payer.PERSON, true);
      pocket += borne(t, level, Payer.PERSON, false);
    }
    costs.add(
        new Cost(
            "accounts",
            new Label("paid from personal medical accounts", "个人账户支付"),
            account,
            Payer.PERSON));
    costs.add(new Cost("pocket", new Label("paid out of pocket", "个人现金支付"), pocket, Payer.PERSON));
    return costs;
  }

  @Override
  public double variance(int t) {
    double factor = profile.variation() * profile.variation();
    return insured.sum(
        t,
        (sex, age) -> {
          double mean = 0;
          for (CareLevel level : levels) {
            mean +=
                level.share()
                    * (isRetired(sex, age) ? level.reimbursedRetired() : level.reimbursed());
          }
          double cost = mean * cost(t, sex, age);
          return factor * cost * cost;
        });
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
