package org.openshebao.actuarial.branch.sickness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.Branch;
import org.openshebao.actuarial.branch.Cost;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.base.text.Label;

/// Cash benefit in sickness by social insurance.
///
///     E = Σ A(x,s)·f(x,s)·E[Z(x,s)]·b·w(x,s)/365     Var E = Σ A·f·E[Z²]·(b·w/365)²
///
/// Z are the paid days of a spell, b the benefit over the wage; spells come as a Poisson process.
public final class Sickness implements Branch {

  private final InsuredPersons insured;
  private final SicknessBenefit benefit;
  private final Map<Double, SpellDuration> durations = new HashMap<>();

  /// Of insured persons.
  public Sickness(InsuredPersons insured, SicknessBenefit benefit) {
    this.insured = insured;
    this.benefit = benefit;
    for (Sex sex : Sex.values()) {
      for (int age = 0; age <= insured.lastAge(); age++) {
        if (benefit.spells().get(sex, age) > 0) {
          durations.computeIfAbsent(
              benefit.meanDays().get(sex, age), mean -> SpellDuration.of(mean, benefit.shape()));
        }
      }
    }
  }

  /// How long spells of a sex and age last.
  SpellDuration duration(Sex sex, int age) {
    SpellDuration duration = durations.get(benefit.meanDays().get(sex, age));
    if (duration == null) {
      throw new IllegalArgumentException(
          "There are no spells of %s at age %d.".formatted(sex, age));
    }
    return duration;
  }

  /// The benefit.
  public SicknessBenefit benefit() {
    return benefit;
  }

  /// Who is insured.
  public InsuredPersons persons() {
    return insured;
  }

  /// The mean cost a year of a person of a sex and age.
  public double meanCost(int t, Sex sex, int age) {
    double spells = benefit.spells().get(sex, age);
    return spells == 0
        ? 0
        : spells
            * duration(sex, age).paid(benefit.waitingDays(), benefit.mostDays())
            * dailyBenefit(t, sex, age);
  }

  /// The variance of the cost a year of a person of a sex and age.
  public double variance(int t, Sex sex, int age) {
    double spells = benefit.spells().get(sex, age);
    double daily = dailyBenefit(t, sex, age);
    return spells == 0
        ? 0
        : spells
            * duration(sex, age).paidSquared(benefit.waitingDays(), benefit.mostDays())
            * daily
            * daily;
  }

  private double dailyBenefit(int t, Sex sex, int age) {
    return benefit.replacement() * insured.wage(t, sex, age) / benefit.daysOfYear();
  }

  /// Spells of the year.
  public double spells(int t) {
    return insured.sum(t, (sex, age) -> benefit.spells().get(sex, age));
  }

  /// Days paid in the year.
  public double paidDays(int t) {
    return insured.sum(
        t,
        (sex, age) ->
            benefit.spells().get(sex, age) == 0
                ? 0
                : benefit.spells().get(sex, age)
                    * duration(sex, age).paid(benefit.waitingDays(), benefit.mostDays()));
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
    return List.of(
        Cost.ofFund(
            "sickness",
            new Label("sickness benefit", "疾病津贴"),
            insured.sum(t, (sex, age) -> meanCost(t, sex, age))));
  }

  @Override
  public double variance(int t) {
    return insured.sum(t, (sex, age) -> variance(t, sex, age));
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
