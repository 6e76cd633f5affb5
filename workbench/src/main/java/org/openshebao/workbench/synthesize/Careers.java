package org.openshebao.workbench.synthesize;

import java.util.List;
import org.openshebao.base.random.RandomStream;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.population.yaml.YamlNode;

/// Draws the years in which a member of the employees' scheme paid, backwards consistent with how the member stands today.
///
/// A year is paid or not with a chance that depends on the year before; who pays today paid in the last year, who is dormant did not.
/// Before individual accounts began, years of urban registrations are deemed.
final class Careers {

  private static final int YEAR = 12;
  private static final int WORKING_AGE = 16;

  /// Months that a pension needed when those who draw one retired.
  private static final int LEAST_MONTHS = 180;

  private final double[] entryAge;
  private final double lagUrban;
  private final double lagRural;
  private final double lagFlexible;
  private final int firstYearRural;
  private final double stay;
  private final double stayFlexible;
  private final double comeBack;
  private final double part;
  private final double partFlexible;
  private final int publicSince;
  private final int[] accountStart;
  private final int asOf;
  private final int employees;
  private final int deemed;
  private final int publicService;
  private final PlaceWages wages;

  Careers(
      Details details, Law law, String history, List<String> places, int asOf, PlaceWages wages) {
    YamlNode node = details.part("careers");
    entryAge = details.numbers("education", child(node, "entry_age"), WORKING_AGE);
    lagUrban = Details.number(child(node, "lag"), "urban");
    lagRural = Details.number(child(node, "lag"), "rural");
    lagFlexible = Details.number(child(node, "lag"), "flexible");
    firstYearRural = (int) Details.number(node, "first_year_rural");
    stay = Details.number(child(node, "stay"), "in_employment");
    stayFlexible = Details.number(child(node, "stay"), "flexible");
    comeBack = Details.number(node, "return");
    part = Details.number(child(node, "part_year"), "in_employment");
    partFlexible = Details.number(child(node, "part_year"), "flexible");
    publicSince = Details.month(node, "public_scheme");
    this.asOf = asOf;
    this.wages = wages;
    employees = Spells.scheme(law, history, "employees");
    deemed = Spells.scheme(law, history, "deemed");
    publicService = Spells.scheme(law, history, "public_service");
    accountStart = new int[places.size()];
    String start = details.part("account_start").text();
    for (int i = 0; i < accountStart.length; i++) {
      ParameterValue value =
          law.timeline(law.parameter(start), law.places().indexOf(places.get(i))).find(asOf);
      accountStart[i] =
          value != null && value.content() instanceof Content.Number(long raw)
              ? (int) raw
              : CalendarMonth.of(1996, 1);
    }
  }

  private static YamlNode child(YamlNode node, String name) {
    return node.find(name)
        .orElseThrow(() -> new IllegalArgumentException("The careers have no " + name + "."));
  }

  /// Who the career is of.
  ///
  /// @param person  row in the slice
  /// @param birth  month of birth
  /// @param isRural  registration
  /// @param schooling  category of education
  /// @param kind  how the person works
  /// @param pays  whether contributions are paid today
  /// @param place  position of the place of enrolment
  /// @param index  base over the average wage
  record Of(
      int person,
      int birth,
      boolean isRural,
      int schooling,
      Kind kind,
      boolean pays,
      int place,
      double index) {}

  /// How somebody works, as far as careers differ by it.
  enum Kind {
    EMPLOYMENT,
    FLEXIBLE,
    PUBLIC_SERVICE
  }

  /// Draws a career into `spells`.
  ///
  /// @param residents  adds the spells of another scheme, year by year
  /// @return months paid in the last twelve
  int draw(Of of, Spells spells, RandomStream random, YearSpells residents) {
    int lastYear = CalendarMonth.year(asOf);
    int begin = begin(of, random);
    int start = accountStart[of.place];
    boolean flexible = of.kind == Kind.FLEXIBLE;
    double keeps = flexible ? stayFlexible : stay;
    double partial = flexible ? partFlexible : part;
    boolean hasDeemed = !of.isRural && begin < start;
    int deemedUntil =
        of.kind == Kind.PUBLIC_SERVICE ? Math.max(start, publicSince) : hasDeemed ? start : begin;
    for (int month = begin; month < deemedUntil && month <= asOf; ) {
      int end = Math.min(Math.min(deemedUntil, asOf + 1), yearEnd(month));
      residents.add(CalendarMonth.year(month));
      spells.add(of.person, month, end - month, 0, of.place, deemed);
      month = end;
    }
    int firstPaid = Math.max(begin, deemedUntil);
    int scheme = of.kind == Kind.PUBLIC_SERVICE ? publicService : employees;
    boolean paid = true;
    int dormantFor = of.pays ? 0 : 1 + (random.nextDouble() < 0.6 ? random.nextInt(6) : 0);
    int last = 0;
    for (int year = CalendarMonth.year(firstPaid); year <= lastYear; year++) {
      boolean isFirst = year == CalendarMonth.year(firstPaid);
      double chance = paid ? keeps : comeBack;
      boolean pays = isFirst || random.nextDouble() < chance;
      double forPart = random.nextDouble();
      int some = 1 + random.nextInt(YEAR - 1);
      if (of.kind == Kind.PUBLIC_SERVICE || (of.pays && year == lastYear)) {
        pays = true;
      }
      if (!of.pays && year > lastYear - dormantFor) {
        pays = false;
      }
      paid = pays;
      residents.add(year);
      if (pays) {
        int from = isFirst ? firstPaid : CalendarMonth.of(year, 1);
        int months = Math.min(yearEnd(from), asOf + 1) - from;
        if (of.kind != Kind.PUBLIC_SERVICE && forPart < partial) {
          months = Math.min(months, some);
        }
        long base = Math.round(of.index * wages.at(of.place, year - 1) / 100) * 100;
        spells.add(of.person, from, months, Math.max(100, base), of.place, scheme);
        last = year == lastYear ? months : 0;
      }
    }
    return last;
  }

  /// Draws the career of somebody who draws a pension: fifteen years at least, without gaps, up to the age of retirement.
  void drawRetired(Of of, int retirementAge, Spells spells, RandomStream random) {
    int end = Math.min(of.birth + retirementAge * YEAR, asOf - random.nextInt(3 * YEAR));
    int begin = of.birth + (int) Math.round(entryAge[of.schooling] * YEAR);
    double lag = of.isRural ? lagRural : lagUrban;
    begin += (int) Math.round(-lag * StrictMath.log(1 - random.nextDouble()) * YEAR);
    int earliest = of.birth + WORKING_AGE * YEAR;
    begin = Math.max(earliest, Math.min(begin, end - LEAST_MONTHS - random.nextInt(LEAST_MONTHS)));
    int start = accountStart[of.place];
    for (int month = begin; month < end; ) {
      int until = Math.min(end, yearEnd(month));
      boolean isDeemed = month < start;
      until = isDeemed ? Math.min(until, start) : until;
      long base =
          Math.round(of.index * wages.at(of.place, CalendarMonth.year(month) - 1) / 100) * 100;
      spells.add(
          of.person,
          month,
          until - month,
          isDeemed ? 0 : Math.max(100, base),
          of.place,
          isDeemed ? deemed : employees);
      month = until;
    }
  }

  /// The month after the last of a month's year.
  private static int yearEnd(int month) {
    return CalendarMonth.of(CalendarMonth.year(month), 1) + YEAR;
  }

  private int begin(Of of, RandomStream random) {
    double lag =
        of.kind == Kind.FLEXIBLE && !of.isRural ? lagFlexible : of.isRural ? lagRural : lagUrban;
    double waited = -lag * StrictMath.log(1 - random.nextDouble());
    int begin = of.birth + (int) Math.round((entryAge[of.schooling] + waited) * YEAR);
    if (of.isRural && of.kind != Kind.PUBLIC_SERVICE) {
      begin = Math.max(begin, CalendarMonth.of(firstYearRural, 1) + random.nextInt(8 * YEAR));
    }
    int earliest = of.birth + WORKING_AGE * YEAR;
    int latest = of.pays ? asOf - random.nextInt(YEAR) : asOf - YEAR - random.nextInt(2 * YEAR);
    return Math.max(earliest, Math.min(begin, latest));
  }

  /// Where spells of another scheme go in, so that all stand in order of time.
  interface YearSpells {
    /// Adds those of the years up to `year`.
    void add(int year);
  }
}
