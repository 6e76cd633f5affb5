package org.openshebao.workbench.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.time.CalendarMonth;

/// A career's account, against the table that the project's research worked out by hand for the national formula.
final class BeneficiaryCaseTest {

  private static final long AVERAGE = 1_000_000; // 10,000 yuan

  private static BeneficiaryCase at(String ratio, long credit) {
    int month = CalendarMonth.of(2025, 7);
    return new BeneficiaryCase(
        China.LAW, month, "CN-11", ratio, AVERAGE, credit, month - 720, month - 720);
  }

  @ParameterizedTest(name = "age {0}, wage {1}, return {2}: {3} %")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # age | wage | gap   | per cent, 30 years
          60    | 1.00 |  0    | 50.7
          60    | 1.00 | -0.02 | 45.7
          60    | 1.00 | -0.04 | 42.2
          60    | 1.25 |  0    | 47.7
          60    | 1.25 | -0.02 | 42.7
          60    | 1.25 | -0.04 | 39.2
          60    | 1.50 |  0    | 45.7
          60    | 1.50 | -0.04 | 37.2
          63    | 1.25 |  0    | 51.6
          63    | 1.25 | -0.02 | 45.6
          63    | 1.25 | -0.04 | 41.5
          63    | 1.50 | -0.04 | 39.5
          """)
  void givesTheRatesOfTheNationalFormula(int age, String ratio, double gap, double percent) {
    double wage = Double.parseDouble(ratio);
    long credit = Math.round(AVERAGE * wage * 0.08);

    Long balance = at(ratio, credit).balance(360, gap);

    double divisor = age == 60 ? 139 : 117;
    double basic = (AVERAGE + AVERAGE * wage) / 2 * 30 * 0.01;
    double rate = (basic + balance / divisor) / (AVERAGE * wage) * 100;
    // the table has one decimal
    assertThat(rate).isCloseTo(percent, within(0.06));
  }

  @Test
  void hasNoBalanceWithoutACredit() {
    var unknown =
        new BeneficiaryCase(China.LAW, CalendarMonth.of(2025, 7), "CN-11", "1", null, null, 0, 0);

    assertThat(unknown.balance(360, 0)).isNull();
    assertThat(unknown.wage()).isNull();
  }

  @Test
  void computesWithTheLawWhatTheFormulaGives() {
    ConformityStudy beijing = China.study("c102", "2025-07-01", "CN-11");

    double benefit = beijing.amount("old-age-30", "CN-11", "1", 0).toDouble();
    double average = beijing.amount("average-wage", "CN-11", "1", 0).toDouble();

    // Beijing 2025: base 12,049, average wage 11,937; a man of 60 years and 2 months, divisor of
    // age 60
    double account = average * 0.08 * 360 / 139;
    assertThat(benefit).isCloseTo(12_049 * 0.30 + account, within(25.0));
  }
}
