package org.openshebao.actuarial.scheme;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.actuarial.Sex;
import org.openshebao.actuarial.demography.AgeSexCounts;
import org.openshebao.actuarial.indicator.CashFlows;
import org.openshebao.actuarial.indicator.Reserve;
import org.openshebao.actuarial.mortality.AgeAtDeath;

/// The projection of a [SimpleScheme] by single ages, year by year.
///
///     P(t,0) = B·(1 − (1−a0)·q0)   P(t,x) = P(t−1,x−1)·(1−q(x−1))   the last age holds all higher ones
///     contributors = coverage·density·Σ P(t,x), entry ≤ x < R(t)
///     pension = W(t−1)·(1+β)/2·S·1 % + 12·BAL/divisor(R),   S = density·(R − entry),
///     BAL = Σ account rate·β·density·W(t−j)·(1+r)^(j−½),   j = 1 … R − entry
///
/// Who reaches R(t) retires, unless R rose since the year before: then nobody does.
public final class SimpleProjection {

  private final SimpleScheme scheme;
  private final List<SchemeYear> years;
  private final double valueOfPensionsInPayment;

  private SimpleProjection(
      SimpleScheme scheme, List<SchemeYear> years, double valueOfPensionsInPayment) {
    this.scheme = scheme;
    this.years = List.copyOf(years);
    this.valueOfPensionsInPayment = valueOfPensionsInPayment;
  }

  /// Projects a scheme.
  ///
  /// @param population  in the middle of the base year, by single age, the last one open
  /// @param deathRates  deaths per person-year by sex and age
  public static SimpleProjection of(
      SimpleScheme scheme, AgeSexCounts population, AgeSexCounts deathRates) {
    Lives men = new Lives(scheme, Sex.MALE, population, deathRates);
    Lives women = new Lives(scheme, Sex.FEMALE, population, deathRates);
    List<SchemeYear> years = new ArrayList<>();
    double closed = 0;
    for (int year = scheme.baseYear() + 1; year <= scheme.lastYear(); year++) {
      men.age(year);
      women.age(year);
      double discount = Math.pow(1 + scheme.interest(), -(year - scheme.baseYear() - 0.5));
      closed += discount * (men.oldPensions() + women.oldPensions());
      years.add(year(scheme, year, men, women));
    }
    return new SimpleProjection(scheme, years, closed);
  }

  private static SchemeYear year(SimpleScheme scheme, int year, Lives men, Lives women) {
    double contributors = men.contributors(year) + women.contributors(year);
    double wages = contributors * scheme.base() * scheme.wage(year);
    return new SchemeYear(
        year,
        men.population() + women.population(),
        contributors,
        men.pensioners() + women.pensioners(),
        men.newPensioners + women.newPensioners,
        scheme.wage(year),
        wages,
        (scheme.pooledRate() + scheme.accountRate()) * wages,
        men.pensions() + women.pensions(),
        men.newPension,
        women.newPension);
  }

  /// The years, in order.
  public List<SchemeYear> years() {
    return years;
  }

  /// Its flows.
  public CashFlows flows() {
    return CashFlows.of(
        scheme.baseYear() + 1,
        years.stream().mapToDouble(SchemeYear::expenditure).toArray(),
        years.stream().mapToDouble(SchemeYear::contributions).toArray(),
        years.stream().mapToDouble(SchemeYear::insuredWages).toArray());
  }

  /// Its reserve.
  public Reserve reserve() {
    return Reserve.of(flows(), scheme.reserve(), scheme.interest());
  }

  /// The value at t0 of what those who were pensioners then will still draw up to the last year.
  public double valueOfPensionsInPayment() {
    return valueOfPensionsInPayment;
  }

  /// The lives of one sex: population, pensioners and their average pension by age.
  private static final class Lives {

    private final SimpleScheme scheme;
    private final Sex sex;
    private final double[] q;
    private final double bornToMidYear;
    private double[] persons;
    private double[] retired;
    private double[] pension;
    private double[] old; // of the retired, those who were so at t0
    private double[] oldPension;
    private double newPensioners;
    private double newPension;

    Lives(SimpleScheme scheme, Sex sex, AgeSexCounts population, AgeSexCounts deathRates) {
      this.scheme = scheme;
      this.sex = sex;
      double[] m = deathRates.of(sex);
      for (int age = 0; age < m.length; age++) {
        m[age] *= scheme.mortalityFactor();
      }
      double infants = AgeAtDeath.ofInfants(sex, m[0]);
      q = new double[m.length];
      for (int age = 0; age < m.length; age++) {
        double a = age == 0 ? infants : 0.5;
        q[age] = Math.min(1, m[age] / (1 + (1 - a) * m[age]));
      }
      double share =
          sex == Sex.MALE
              ? scheme.boysPerGirl() / (1 + scheme.boysPerGirl())
              : 1 / (1 + scheme.boysPerGirl());
      bornToMidYear = scheme.births() * share * (1 - (1 - infants) * q[0]);
      persons = population.of(sex);
      retired = new double[persons.length];
      pension = new double[persons.length];
      int first = scheme.retirementAge(sex, scheme.baseYear());
      for (int age = first; age < persons.length; age++) {
        retired[age] = scheme.of(sex).pensionerCover() * persons[age];
        pension[age] = scheme.firstPension() * scheme.firstWage();
      }
      old = retired.clone();
      oldPension = pension.clone();
    }

    /// Goes from the year before to `year`.
    void age(int year) {
      double rise = 1 + scheme.indexation() * scheme.wageGrowth();
      pension = agedMean(retired, pension, rise);
      retired = aged(retired, 0);
      oldPension = agedMean(old, oldPension, rise);
      old = aged(old, 0);
      persons = aged(persons, bornToMidYear);
      int now = scheme.retirementAge(sex, year);
      newPensioners = 0;
      newPension = 0;
      if (now == scheme.retirementAge(sex, year - 1)) {
        newPensioners = scheme.of(sex).coverage() * persons[now];
        newPension = award(year, now);
        double all = retired[now] + newPensioners;
        if (all > 0) {
          pension[now] = (retired[now] * pension[now] + newPensioners * newPension) / all;
        }
        retired[now] = all;
      }
    }

    private double[] aged(double[] lives, double youngest) {
      double[] aged = new double[lives.length];
      int last = lives.length - 1;
      aged[0] = youngest;
      for (int age = 1; age <= last; age++) {
        aged[age] = lives[age - 1] * (1 - q[age - 1]);
      }
      aged[last] += lives[last] * (1 - q[last]);
      return aged;
    }

    /// The average pension by age a year later: in the open age that of those who come and those who stay.
    private double[] agedMean(double[] lives, double[] amounts, double rise) {
      double[] aged = new double[lives.length];
      int last = lives.length - 1;
      for (int age = 1; age < last; age++) {
        aged[age] = amounts[age - 1] * rise;
      }
      double come = lives[last - 1] * (1 - q[last - 1]);
      double stay = lives[last] * (1 - q[last]);
      aged[last] =
          come + stay > 0
              ? (come * amounts[last - 1] + stay * amounts[last]) / (come + stay) * rise
              : 0;
      return aged;
    }

    private double award(int year, int age) {
      int worked = age - scheme.entryAge();
      double years = scheme.density() * worked;
      double balance = 0;
      for (int j = 1; j <= worked; j++) {
        balance +=
            scheme.accountRate()
                * scheme.base()
                * scheme.density()
                * scheme.wage(year - j)
                * Math.pow(1 + scheme.accountInterest(), j - 0.5);
      }
      double pooled = scheme.wage(year - 1) * (1 + scheme.base()) / 2 * years * 0.01;
      return pooled + 12 * balance / scheme.divisor(age);
    }

    double contributors(int year) {
      double sum = 0;
      for (int age = scheme.entryAge(); age < scheme.retirementAge(sex, year); age++) {
        sum += persons[age];
      }
      return scheme.of(sex).coverage() * scheme.density() * sum;
    }

    double population() {
      return sum(persons);
    }

    double pensioners() {
      return sum(retired);
    }

    double pensions() {
      return sumOfProducts(retired, pension);
    }

    double oldPensions() {
      return sumOfProducts(old, oldPension);
    }

    private static double sum(double[] numbers) {
      double sum = 0;
      for (double number : numbers) {
        sum += number;
      }
      return sum;
    }

    private static double sumOfProducts(double[] a, double[] b) {
      double sum = 0;
      for (int i = 0; i < a.length; i++) {
        sum += a[i] * b[i];
      }
      return sum;
    }
  }
}
