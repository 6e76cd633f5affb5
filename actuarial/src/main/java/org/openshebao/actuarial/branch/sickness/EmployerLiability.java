package org.openshebao.actuarial.branch.sickness;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.branch.InsuredPersons;
import org.openshebao.base.text.Label;

/// The same sickness benefit paid by each employer for its own workers, beside social insurance at one rate for all.
///
/// A firm of n workers bears a mean cost of n·μ with a standard deviation of √n·σ: over its wages the mean is the same for all sizes and the
/// deviation falls with √n. Social insurance takes one certain rate; what a group pays more or less than it would cost alone is the cost of
/// solidarity, and adds up to nothing.
public final class EmployerLiability {

  private final Sickness sickness;
  private final int t;
  private final double administration;

  /// In year `t` of a branch.
  ///
  /// @param administration  of social insurance, over benefits
  public EmployerLiability(Sickness sickness, int t, double administration) {
    this.sickness = sickness;
    this.t = t;
    this.administration = administration;
  }

  /// Firms of one size.
  ///
  /// @param label  what they are called: "small (10)"
  /// @param workers  of each, with the age, sex and wages of all insured
  /// @param share  of all insured persons who work in such firms
  /// @param compliance  share of these firms that pay what they owe
  public record FirmSize(Label label, int workers, double share, double compliance) {
    public FirmSize {
      if (workers < 1 || !(share >= 0 && share <= 1) || !(compliance >= 0 && compliance <= 1)) {
        throw new IllegalArgumentException(
            "%s: a firm needs 1 worker or more, shares from 0 to 1, but has %d, %s and %s."
                .formatted(label.en(), workers, share, compliance));
      }
    }
  }

  /// What employer liability means for firms of one size; shares are of the firm's wages.
  ///
  /// @param size  of the firm
  /// @param mean  expected cost
  /// @param deviation  standard deviation of the cost
  /// @param percentile95  not exceeded in 19 years of 20; empty for firms too large to compute, whose cost hardly varies
  /// @param percentile99  not exceeded in 99 years of 100
  /// @param none  probability of a year without any paid day
  /// @param twice  probability that a year costs more than twice the mean
  /// @param unpaid  benefits that workers do not get, as some firms do not pay, over wages
  public record FirmRisk(
      FirmSize size,
      double mean,
      double deviation,
      OptionalDouble percentile95,
      OptionalDouble percentile99,
      OptionalDouble none,
      OptionalDouble twice,
      double unpaid) {}

  /// A group of workers by sex and age.
  ///
  /// @param label  women of 25–34
  /// @param sex  of them
  /// @param from  age, the first
  /// @param to  age, the last
  public record Group(Label label, Sex sex, int from, int to) {}

  /// What a group of workers costs alone and what is paid for it at one rate.
  ///
  /// @param group  of workers
  /// @param persons  in it
  /// @param wages  of all of them
  /// @param own  expected benefits and their administration: what insurance by its own risk would cost
  /// @param paid  contributions at the rate of all
  public record Solidarity(Group group, double persons, double wages, double own, double paid) {

    /// What the group pays more than it costs; negative where others pay for it.
    public double given() {
      return paid - own;
    }
  }

  /// μ/w̄: what the benefit costs over all insured wages, without administration.
  public double meanRate() {
    return sickness.costs(t).getFirst().amount() / sickness.wageBill(t);
  }

  /// The rate of social insurance: benefits and administration over insured wages.
  public double socialInsuranceRate() {
    return meanRate() * (1 + administration);
  }

  /// Standard deviation of the cost of the whole insurance over insured wages.
  public double pooledDeviation() {
    return Math.sqrt(sickness.variance(t)) / sickness.wageBill(t);
  }

  /// Firms of the sizes given.
  public List<FirmRisk> firms(List<FirmSize> sizes) {
    double spells = sickness.spells(t) / sickness.insured(t);
    double[] days = meanDays();
    double dailyPerWage = sickness.benefit().replacement() / sickness.benefit().daysOfYear();
    double mean = 0;
    double square = 0;
    for (int z = 1; z < days.length; z++) {
      mean += z * days[z];
      square += (double) z * z * days[z];
    }
    List<FirmRisk> risks = new ArrayList<>();
    for (FirmSize size : sizes) {
      int n = size.workers();
      double expected = n * spells;
      double meanRate = spells * mean * dailyPerWage;
      double deviation = Math.sqrt(expected * square) * dailyPerWage / n;
      OptionalDouble p95 = OptionalDouble.empty();
      OptionalDouble p99 = OptionalDouble.empty();
      OptionalDouble none = OptionalDouble.empty();
      OptionalDouble twice = OptionalDouble.empty();
      if (AggregateDays.canBeComputed(expected)) {
        AggregateDays all = AggregateDays.of(expected, days);
        p95 = OptionalDouble.of(all.percentile(0.95) * dailyPerWage / n);
        p99 = OptionalDouble.of(all.percentile(0.99) * dailyPerWage / n);
        none = OptionalDouble.of(all.atMost(0));
        twice = OptionalDouble.of(1 - all.atMost((int) Math.floor(2 * expected * mean)));
      }
      risks.add(
          new FirmRisk(
              size,
              meanRate,
              deviation,
              p95,
              p99,
              none,
              twice,
              meanRate * (1 - size.compliance())));
    }
    return risks;
  }

  /// P(Z = z) of a spell of anybody insured: ages and sexes by their spells.
  private double[] meanDays() {
    SicknessBenefit benefit = sickness.benefit();
    InsuredPersons insured = sickness.persons();
    double[] days = new double[benefit.mostDays() + 1];
    double all = sickness.spells(t);
    for (Sex sex : Sex.values()) {
      for (int age = 0; age <= insured.lastAge(); age++) {
        double spells = insured.persons(t, sex, age) * benefit.spells().get(sex, age);
        if (spells > 0) {
          double[] of =
              sickness.duration(sex, age).paidDays(benefit.waitingDays(), benefit.mostDays());
          for (int z = 0; z < days.length; z++) {
            days[z] += spells / all * of[z];
          }
        }
      }
    }
    return days;
  }

  /// Groups of workers that together are all insured: own cost and contributions at one rate.
  public List<Solidarity> solidarity(List<Group> groups) {
    InsuredPersons insured = sickness.persons();
    double rate = socialInsuranceRate();
    List<Solidarity> all = new ArrayList<>();
    double covered = 0;
    for (Group group : groups) {
      double persons = 0;
      double wages = 0;
      double own = 0;
      for (int age = group.from(); age <= Math.min(group.to(), insured.lastAge()); age++) {
        double number = insured.persons(t, group.sex(), age);
        persons += number;
        wages += number * insured.wage(t, group.sex(), age);
        own += number * sickness.meanCost(t, group.sex(), age);
      }
      covered += persons;
      all.add(new Solidarity(group, persons, wages, own * (1 + administration), rate * wages));
    }
    if (Math.abs(covered - insured.persons(t)) > 1e-9 * insured.persons(t)) {
      throw new IllegalArgumentException(
          "The groups must hold every insured person once but hold %s of %s."
              .formatted(covered, insured.persons(t)));
    }
    return all;
  }
}
