package org.openshebao.workbench.synthesize;

import org.openshebao.base.random.RandomStream;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.population.yaml.YamlNode;

/// Draws the years paid to the residents' pension: a level once chosen stays, a subsidy comes to it, interest is credited each year.
final class ResidentsAccount {

  private static final int YEAR = 12;
  private static final int PENSION_AGE = 60;
  private static final int WORKING_AGE = 16;
  private static final double FEN = 100;

  private final int firstYear;
  private final int firstAge;
  private final double stay;
  private final double[] levels;
  private final Choice shares;
  private final double subsidy;
  private final double interest;
  private final int scheme;
  private final int lastYear;

  private boolean[] paid = new boolean[0];
  private int from;
  private int earliest;
  private int level;
  private int months;
  private long balance;

  ResidentsAccount(Details details, Law law, String history, int asOf) {
    YamlNode node = details.part("residents");
    firstYear = (int) Details.number(node, "first_year");
    firstAge = (int) Details.number(node, "first_age");
    stay = Details.number(node, "stay");
    levels = Details.list(node, "levels").stream().mapToDouble(Double::doubleValue).toArray();
    shares = Choice.of(Details.list(node, "shares"));
    subsidy = Details.number(node, "subsidy");
    interest = Details.number(node, "interest");
    scheme = Spells.scheme(law, history, "residents");
    lastYear = CalendarMonth.year(asOf);
  }

  /// Draws an account; then the getters tell of it.
  ///
  /// @param isPensioner  paid until the pension age; the balance is the one at that time
  /// @param paysToday  whether the last year is paid
  void draw(int birth, boolean isPensioner, boolean paysToday, RandomStream random) {
    int birthYear = CalendarMonth.year(birth);
    earliest = birth + WORKING_AGE * YEAR;
    int until = isPensioner ? Math.min(lastYear, birthYear + PENSION_AGE - 1) : lastYear;
    from = Math.max(firstYear, birthYear + firstAge + random.nextInt(6));
    if (!isPensioner && paysToday) {
      from = Math.min(from, lastYear);
    }
    paid = new boolean[Math.max(0, until - from + 1)];
    level = shares.at(random.nextDouble());
    double account = 0;
    months = 0;
    for (int year = from; year <= until; year++) {
      boolean pays = random.nextDouble() < stay;
      if (!isPensioner && year == lastYear) {
        pays = paysToday;
      }
      account *= 1 + interest;
      if (pays) {
        account += levels[level] + subsidy;
        months += YEAR;
      }
      paid[year - from] = pays;
    }
    balance = Math.round(account * FEN);
  }

  /// Months paid, twelve for each year.
  int months() {
    return months;
  }

  /// Balance of the account, fen.
  long balance() {
    return balance;
  }

  /// The level chosen, fen a year.
  long level() {
    return Math.round(levels[level] * FEN);
  }

  /// Adds the spells of `fromYear` to `toYear` to a person's career.
  void add(Spells spells, int person, int place, int fromYear, int toYear) {
    for (int year = Math.max(fromYear, from);
        year <= Math.min(toYear, from + paid.length - 1);
        year++) {
      int first = Math.max(earliest, CalendarMonth.of(year, 1));
      int left = CalendarMonth.of(year, 1) + YEAR - first;
      if (paid[year - from] && left > 0) {
        long base = Math.round(level() / (double) YEAR);
        spells.add(person, first, left, base, place, scheme);
      }
    }
  }

  /// First year that may hold a spell.
  int firstYear() {
    return firstYear;
  }

  /// Last year that may hold a spell.
  int lastYear() {
    return lastYear;
  }
}
