package org.openshebao.countries.china.law.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.countries.china.law.WrittenCareer;

/// What a record of contributions gives: each boundary from both sides, and each sum by a second route.
class CareerTest {

  private static final String TWO_PLACES =
      """
      1990-01 12 0 deemed CN-41
      1995-01 12 500 employees CN-41
      2010-03 10 2400 employees CN-44
      2019-01 12 4000 employees CN-44
      2024-01 12 5000 employees CN-41
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                             | record                                          | credited | deemed
          two years with a gap               | 2010-01 12 3000; 2012-01 12 3000                 | 24 | 0
          paid twice for four months         | 2010-01 12 3000; 2010-09 4 5000                  | 12 | 0
          the second relation goes on        | 2010-01 10 3000; 2010-09 4 5000                  | 12 | 0
          residents' months do not count     | 2010-01 12 3000; 2011-01 12 20 residents         | 12 | 0
          the public service's do            | 2010-01 12 3000; 2011-01 12 3000 public_service  | 24 | 0
          deemed months count                | 1985-01 12 0 deemed; 2010-01 6 3000              | 18 | 12
          a run without months               | 2010-01 0 3000; 2010-02 1 3000                   |  1 | 0
          """)
  void creditsEachMonthOnce(String name, String record, int credited, int deemed) {
    assertThat(CareerRecord.careerCreditedMonths(career(record))).isEqualTo(credited);
    assertThat(CareerRecord.careerDeemedMonths(career(record))).isEqualTo(deemed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                     | record                              | past  | in order | of age
          last month is this month   | 2025-01 7 3000                      | true  | true     | true
          a month to come            | 2025-01 8 3000                      | false | true     | true
          thirteen months in a year  | 2024-01 13 3000                     | true  | false    | true
          into the next year         | 2024-07 7 3000                      | true  | false    | true
          to the end of the year     | 2024-07 6 3000                      | true  | true     | true
          out of order               | 2024-01 12 3000; 2023-01 12 3000    | true  | false    | true
          from the 16th birthday     | 1986-03 1 100                       | true  | true     | true
          a month before             | 1986-02 1 100                       | true  | true     | false
          """)
  void namesTheContradictionOfARecord(
      String name, String record, boolean isPast, boolean isInOrder, boolean isOfAge) {
    int july2025 = CalendarMonth.parse("2025-07");
    int born = CalendarMonth.parse("1970-03");

    assertThat(CareerRecord.isCareerPast(july2025, career(record))).isEqualTo(isPast);
    assertThat(CareerRecord.isCareerInOrder(career(record))).isEqualTo(isInOrder);
    assertThat(CareerRecord.isCareerOfWorkingAge(born, career(record), 16)).isEqualTo(isOfAge);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # place | record                                                | years
          CN-41   | 1994-12 1 300                                         | 0.0833
          CN-41   | 1995-01 12 300                                        | 0
          CN-41   | 1994-07 6 300; 1995-01 12 300                         | 0.5
          CN-11   | 1992-01 12 300                                        | 0.75
          CN-54   | 2000-01 12 900                                        | 0.5
          """)
  void countsTheYearsBeforeTheAccountOfThePlace(String place, String record, String years) {
    int start = series("pension.account_start", place).whole(CalendarMonth.parse("2025-07"));

    assertThat(CareerRecord.careerPreAccountYears(career(record), start)).hasToString(years);
  }

  @Test
  void indexesEachYearWithTheWageOfTheYearBeforeWherePaid() {
    WageIndex index = index(WrittenCareer.of("2025-01 6 3592.5\n"), "CN-34");

    assertThat(index).isEqualTo(WageIndex.parse("0.5")); // Anhui 2024: 7,185 yuan
  }

  @Test
  void weighsTheIndicesOfYearsByTheirMonths() {
    // Anhui 2023: 7,044.38 yuan; deemed months have the index 1
    WageIndex index =
        index(
            WrittenCareer.of("1990-01 12 0 deemed\n2024-01 6 7044.38\n2025-01 6 3592.5"), "CN-34");

    assertThat(index).isEqualTo(WageIndex.parse("0.875")); // (12 · 1 + 6 · 1 + 6 · 0.5) ÷ 24
  }

  @Test
  void countsTheMonthsOfGapsWhereTheProvinceDoes() {
    String record = "2023-01 12 8000\n2025-01 12 8000";
    BigDecimal without = decimal(index(WrittenCareer.of(record), "CN-41"));
    BigDecimal henanWithGap = decimal(index(WrittenCareer.of(record), "CN-41", true));

    assertThat(henanWithGap.multiply(BigDecimal.valueOf(36)))
        .isCloseTo(
            without.multiply(BigDecimal.valueOf(24)),
            org.assertj.core.api.Assertions.within(new BigDecimal("0.000001")));
  }

  @Test
  void liftsLowIndicesOfShanghaisYearsUpTo2013() {
    assertThat(index(WrittenCareer.of("2011-01 12 100"), "CN-31")).hasToString("1");
    assertThat(index(WrittenCareer.of("2012-01 12 100"), "CN-31")).hasToString("0.85");
    assertThat(index(WrittenCareer.of("2013-01 12 100"), "CN-31")).hasToString("0.75");
    assertThat(decimal(index(WrittenCareer.of("2014-01 12 100"), "CN-31")))
        .isLessThan(new BigDecimal("0.1"));
  }

  @Test
  void doesNotGuessAWageThatNobodyKnows() {
    assertThat(index(WrittenCareer.of("2010-01 12 3000"), "CN-81")).isNull();
  }

  /// The balance as a table of months would have it: each month's credit by itself, compounded at the end of each year.
  @Test
  void creditsInterestByMonthlyProducts() {
    String record = "2022-01 12 5000\n2023-04 3 6000\n2025-01 2 7000";
    int asked = CalendarMonth.parse("2025-05");

    Long balance = balance(record, "CN-34", asked);

    BigDecimal expected = BigDecimal.ZERO;
    String[][] rows = {
      {"2022", "0.0612"}, {"2023", "0.0397"}, {"2024", "0.0262"}, {"2025", "0.015"}
    };
    for (String[] row : rows) {
      int year = Integer.parseInt(row[0]);
      int last = year == 2025 ? 5 : 12;
      BigDecimal rate = new BigDecimal(row[1]);
      BigDecimal interest = expected.multiply(rate).multiply(BigDecimal.valueOf(last));
      BigDecimal credits = BigDecimal.ZERO;
      for (int month = 1; month <= last; month++) {
        BigDecimal credit =
            new BigDecimal(
                year == 2022
                    ? "400"
                    : year == 2023 && month >= 4 && month <= 6
                        ? "480"
                        : year == 2025 && month <= 2 ? "560" : "0");
        credits = credits.add(credit);
        interest =
            interest.add(credit.multiply(rate).multiply(BigDecimal.valueOf(last + 1 - month)));
      }
      expected =
          expected
              .add(credits)
              .add(interest.divide(BigDecimal.valueOf(12), MathContext.DECIMAL64))
              .setScale(2, RoundingMode.HALF_UP);
    }
    assertThat(BigDecimal.valueOf(balance, 2)).isEqualByComparingTo(expected);
  }

  @Test
  void bearsTheLastRateAnnouncedInAYearThatHasNone() {
    long endOf2025 = balance("2025-01 12 5000", "CN-34", CalendarMonth.parse("2025-12"));
    long endOf2026 = balance("2025-01 12 5000", "CN-34", CalendarMonth.parse("2026-12"));

    assertThat(endOf2026 - endOf2025).isEqualTo(Math.round(endOf2025 * 0.015));
  }

  @Test
  void creditsNothingBeforeTheAccountBeganAndForMonthsDeemed() {
    assertThat(
            balance("1994-01 12 300\n1996-01 12 0 deemed", "CN-34", CalendarMonth.parse("2025-12")))
        .isZero();
    assertThat(balance(TWO_PLACES, "CN-41", CalendarMonth.parse("2025-12")))
        .isGreaterThan(16_000_00);
  }

  @Test
  void creditsElevenPerCentBefore2006AndEightSince() {
    long before = balance("2005-12 1 1000", "CN-34", CalendarMonth.parse("2005-12"));
    long since = balance("2006-01 1 1000", "CN-34", CalendarMonth.parse("2006-01"));

    assertThat(before).isEqualTo(110_21); // 110 yuan and a month's interest at 2.25 %
    assertThat(since).isEqualTo(80_17);
  }

  private static WrittenCareer career(String record) {
    return WrittenCareer.of(record.replace(';', '\n'));
  }

  private static @Nullable WageIndex index(WrittenCareer career, String place) {
    return index(career, place, false);
  }

  private static @Nullable WageIndex index(WrittenCareer career, String place, boolean gapsCount) {
    int month = CalendarMonth.parse("2025-07");
    var levels = series("pension.index.place_level", place);
    return CareerIndex.careerAverageIndex(
        career,
        series("contribution.average_wage", place),
        series("pension.index.national_wage", place),
        levels.knows(month) ? levels.index(month) : null,
        series("pension.index.at_least", place),
        false,
        gapsCount);
  }

  private static @Nullable Long balance(String record, String place, int month) {
    return CareerAccount.careerAccountBalance(
        month,
        WrittenCareer.of(record),
        series("pension.contribution.account_rate", place),
        series("pension.account.interest", place),
        series("pension.account_start", place).whole(CalendarMonth.parse("2025-07")));
  }

  private static BigDecimal decimal(@Nullable WageIndex index) {
    return new BigDecimal(String.valueOf(index));
  }
}
