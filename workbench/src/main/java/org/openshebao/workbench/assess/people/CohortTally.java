package org.openshebao.workbench.assess.people;

/// Members of the employees' scheme by the year in which they reach the statutory age: how many will lack months, under the
/// period needed today and under the one that will hold for them. In millionths of a person.
public final class CohortTally {

  /// Years that are told apart.
  private static final int YEARS = 41;

  private final int firstYear;
  private final long[] members = new long[YEARS];
  private final long[] needed = new long[YEARS];
  private final long[] shortToday = new long[YEARS];
  private final long[] shortThen = new long[YEARS];
  private final long[] shortEvenIfPaying = new long[YEARS];
  private final long[] missingMonths = new long[YEARS];
  private final long[] byMissing = new long[Missing.values().length];
  private long unknown;

  CohortTally(int firstYear) {
    this.firstYear = firstYear;
  }

  /// How many months will be missing at the statutory age.
  public enum Missing {
    /// None.
    NONE(0),
    /// Up to a year.
    UP_TO_1_YEAR(12),
    /// More than one and up to five years.
    UP_TO_5_YEARS(60),
    /// More than five and up to ten years.
    UP_TO_10_YEARS(120),
    /// More than ten years.
    MORE(Integer.MAX_VALUE);

    private final int atMost;

    Missing(int atMost) {
      this.atMost = atMost;
    }

    static Missing of(int months) {
      for (Missing missing : values()) {
        if (months <= missing.atMost) {
          return missing;
        }
      }
      return MORE;
    }
  }

  /// @param year  in which the statutory age is reached
  /// @param neededToday  months needed today
  /// @param neededThen  months needed in that year
  /// @param same  months credited then if the career goes on as it is
  /// @param full  months credited then if every month is paid from now on
  void add(int year, int neededToday, int neededThen, int same, int full, long weight) {
    int at = Math.clamp((long) year - firstYear, 0, YEARS - 1);
    members[at] += weight;
    needed[at] = Math.max(needed[at], neededThen);
    int missing = Math.max(0, neededThen - same);
    byMissing[Missing.of(missing).ordinal()] += weight;
    if (same < neededToday) {
      shortToday[at] += weight;
    }
    if (missing > 0) {
      shortThen[at] += weight;
      missingMonths[at] += missing * (weight / 1000);
    }
    if (full < neededThen) {
      shortEvenIfPaying[at] += weight;
    }
  }

  void addUnknown(long weight) {
    unknown += weight;
  }

  /// Number of cohorts; the last one is that year and all later ones.
  public int size() {
    return YEARS;
  }

  /// The year of a cohort.
  public int year(int cohort) {
    return firstYear + cohort;
  }

  /// Its members.
  public long members(int cohort) {
    return members[cohort];
  }

  /// Months that they need.
  public long needed(int cohort) {
    return needed[cohort];
  }

  /// Members with fewer months than are needed today.
  public long shortToday(int cohort) {
    return shortToday[cohort];
  }

  /// Members with fewer months than will be needed.
  public long shortThen(int cohort) {
    return shortThen[cohort];
  }

  /// Members who lack months even if every month is paid from now on.
  public long shortEvenIfPaying(int cohort) {
    return shortEvenIfPaying[cohort];
  }

  /// Mean months missing of those who lack some, half up; 0 when nobody does.
  public long meanMissing(int cohort) {
    long weight = shortThen[cohort] / 1000;
    return weight == 0 ? 0 : (missingMonths[cohort] + weight / 2) / weight;
  }

  /// Members by months missing.
  public long byMissing(Missing missing) {
    return byMissing[missing.ordinal()];
  }

  /// Members whose months or retirement age are not known.
  public long unknown() {
    return unknown;
  }

  /// All members who are known.
  public long total() {
    long sum = 0;
    for (long one : members) {
      sum += one;
    }
    return sum;
  }
}
