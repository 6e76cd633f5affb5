package org.openshebao.actuarial.scheme;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.openshebao.actuarial.Sex;

/// A pension scheme small enough to be checked by hand: everybody of a sex enters at one age and retires at one age, wages
/// differ by nothing, and the pension is a pooled part and an account.
///
/// Money is in the unit of `firstWage` times persons.
///
/// @param id  name of the scheme
/// @param baseYear  t0: population and reserve stand at its end
/// @param lastYear  the last year projected
/// @param births  a year, both sexes
/// @param boysPerGirl  sex ratio at birth
/// @param mortalityFactor  on the death rates, 1 leaves them
/// @param entryAge  age at which contributions begin
/// @param men  what differs for men
/// @param women  what differs for women
/// @param density  share of a year for which contributions are paid
/// @param stepFrom  year from which the retirement age rises by one, then by one every four years, to three more
/// @param firstWage  W(t0), the yearly average wage
/// @param wageGrowth  g, a year
/// @param base  β, contribution base over average wage
/// @param pooledRate  contribution to the pool, of the base
/// @param accountRate  contribution to the account, of the base
/// @param accountInterest  r, credited to accounts, a year
/// @param indexation  share of wage growth by which pensions rise
/// @param firstPension  yearly pension in payment at t0 over W(t0)
/// @param reserve  F(t0)
/// @param interest  i, a year
/// @param divisors  months by which the account is divided, by age at retirement
public record SimpleScheme(
    String id,
    int baseYear,
    int lastYear,
    double births,
    double boysPerGirl,
    double mortalityFactor,
    int entryAge,
    OfSex men,
    OfSex women,
    double density,
    OptionalInt stepFrom,
    double firstWage,
    double wageGrowth,
    double base,
    double pooledRate,
    double accountRate,
    double accountInterest,
    double indexation,
    double firstPension,
    double reserve,
    double interest,
    Map<Integer, Double> divisors) {

  private static final int MOST_YEARS_LATER = 3;
  private static final int YEARS_A_STEP = 4;

  /// What differs between the sexes.
  ///
  /// @param coverage  insured over population of the ages from entry to retirement
  /// @param retirementAge  in the base year
  /// @param pensionerCover  pensioners over population of higher ages at t0
  public record OfSex(double coverage, int retirementAge, double pensionerCover) {
    public OfSex {
      requireShare("coverage", coverage);
      requireShare("init_pensioner_cover", pensionerCover);
    }
  }

  public SimpleScheme {
    divisors = Map.copyOf(new TreeMap<>(divisors));
    requireShare("density", density);
    if (lastYear <= baseYear) {
      throw new IllegalArgumentException(
          "The last year must come after the base year %d but is %d."
              .formatted(baseYear, lastYear));
    }
    if (!(births >= 0 && boysPerGirl > 0 && mortalityFactor > 0 && firstWage > 0 && base >= 0)) {
      throw new IllegalArgumentException(
          "Births and base must be 0 or more, sex ratio, mortality factor and wage above 0, but are %s, %s, %s, %s and %s."
              .formatted(births, base, boysPerGirl, mortalityFactor, firstWage));
    }
    for (double rate : new double[] {wageGrowth, accountInterest, interest}) {
      if (!(rate > -1 && rate < 1)) {
        throw new IllegalArgumentException(
            "A yearly rate must be a fraction above -1 and below 1 but was %s. Maybe a percentage: %s?"
                .formatted(rate, rate / 100));
      }
    }
    for (OfSex sex : new OfSex[] {men, women}) {
      if (sex.retirementAge() <= entryAge) {
        throw new IllegalArgumentException(
            "Retirement must come after entry at %d but is at %d."
                .formatted(entryAge, sex.retirementAge()));
      }
    }
  }

  private static void requireShare(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "%s must be from 0 to 1 but was %s.".formatted(name, share)
              + (share > 1 ? " Maybe a percentage: " + share / 100 + "?" : ""));
    }
  }

  /// What holds for a sex.
  public OfSex of(Sex sex) {
    return sex == Sex.MALE ? men : women;
  }

  /// R(t), the age at retirement of a sex in a year.
  public int retirementAge(Sex sex, int year) {
    int first = of(sex).retirementAge();
    if (stepFrom.isEmpty() || year < stepFrom.getAsInt()) {
      return first;
    }
    int steps = 1 + (year - stepFrom.getAsInt()) / YEARS_A_STEP;
    return first + Math.min(MOST_YEARS_LATER, steps);
  }

  /// W(t), the average wage of a year, before the base year too.
  public double wage(int year) {
    return firstWage * Math.pow(1 + wageGrowth, year - baseYear);
  }

  /// Months by which the account of somebody who retires at `age` is divided.
  public double divisor(int age) {
    Double months = divisors.get(age);
    if (months == null) {
      throw new IllegalArgumentException(
          "No divisor for retirement at age %d; there are for %s."
              .formatted(age, new TreeMap<>(divisors).keySet()));
    }
    return months;
  }
}
