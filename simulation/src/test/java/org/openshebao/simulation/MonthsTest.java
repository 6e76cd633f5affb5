package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.plan.Epochs;
import org.openshebao.simulation.plan.Node;
import org.openshebao.simulation.plan.PlanRequest;

/// A case through the months: what is carried over, and what changes with the law.
class MonthsTest {

  private static final Law LAW = Ask.EXAMPLIA;

  /// The answers of the first row, month after month.
  private static List<String> run(
      Law law, String variable, String first, String last, String facts) {
    List<String> months = new ArrayList<>();
    Epochs.of(
            PlanRequest.of(law, CalendarMonth.parse(first), List.of(variable)),
            CalendarMonth.parse(last))
        .run(
            People.one(law, facts).dataset(law),
            1,
            (number, month, frame) -> {
              Node node = frame.plan().node(law.variable(variable).id());
              short status = frame.column(node).statuses()[0];
              months.add(
                  status == 0
                      ? Ask.text(law, law.variable(variable), frame.column(node).values()[0])
                      : Ask.text(frame.plan().reason(status)));
            });
    return months;
  }

  private static final String JOB =
      "residence=XX-11, wage=3333.33, isInsured=yes, birthMonth=1980-01, employment=employee";

  @Test
  void carriesABalanceWithInterestThroughChangesOfTheLaw() {
    List<String> months =
        run(LAW, "balance", "2009-06", "2021-03", JOB + ", openingBalance=1234.56");

    // By hand: XX-11 pays the national rate to 2009-12, then by its province's own rule, rounded
    // down to the yuan.
    List<String> expected = new ArrayList<>();
    BigDecimal balance = new BigDecimal("1234.56");
    for (int month = CalendarMonth.parse("2009-06");
        month <= CalendarMonth.parse("2021-03");
        month++) {
      String interest = month < CalendarMonth.parse("2015-10") ? "0.0025" : "0.004";
      BigDecimal rate =
          new BigDecimal(
              month < CalendarMonth.parse("2012-07")
                  ? "0.08"
                  : month < CalendarMonth.parse("2014-04") ? "0.095" : "0.1");
      BigDecimal paid = new BigDecimal("3333.33").multiply(rate);
      paid =
          month < CalendarMonth.parse("2010-01")
              ? paid.setScale(2, RoundingMode.HALF_UP)
              : paid.setScale(0, RoundingMode.DOWN);
      balance =
          balance
              .add(balance.multiply(new BigDecimal(interest)).setScale(2, RoundingMode.HALF_UP))
              .add(paid);
      expected.add(balance.toPlainString());
    }
    assertThat(months).containsExactlyElementsOf(expected).hasSize(142);
  }

  @Test
  void carriesWhatOnlyALaterRuleReads() {
    List<String> payable = run(LAW, "payable", "2017-06", "2018-03", JOB + ", openingBalance=1000");
    List<String> balance = run(LAW, "balance", "2017-06", "2018-03", JOB + ", openingBalance=1000");

    // Until 2017 nothing reads the balance; from 2018 on it must hold all that was paid in before.
    assertThat(payable.subList(0, 7)).containsOnly("0.00");
    for (int i = 7; i < 10; i++) {
      BigDecimal fees = new BigDecimal("1.50").multiply(BigDecimal.valueOf(i - 6));
      assertThat(payable.get(i))
          .isEqualTo(new BigDecimal(balance.get(i)).subtract(fees).toPlainString());
    }
  }

  @Test
  void beginsALagWithTheFirstMonthOfItsRule() {
    assertThat(run(LAW, "feesPaid", "2017-11", "2018-03", ""))
        .containsExactly(
            "NO_RULE account.feesPaid", "NO_RULE account.feesPaid", "1.50", "3.00", "4.50");
  }

  @Test
  void endsARuleWithItsLastMonth() {
    assertThat(run(LAW, "winterRelief", "2011-11", "2012-04", ""))
        .containsExactly(
            "NO_RULE family.winterRelief",
            "100.00",
            "100.00",
            "100.00",
            "100.00",
            "NO_RULE family.winterRelief");
  }

  @Test
  void carriesAReasonOver() {
    Law law =
        Ask.reformed(
            "  - {rule: isCovered, from: 2026-02-01, to: 2026-02-28, places: [XX], value: no}");

    assertThat(run(LAW, "balance", "2015-11", "2016-02", JOB))
        .containsOnly("INPUT_UNKNOWN account.openingBalance");
    assertThat(run(LAW, "insuredMonths", "2015-11", "2016-02", "openingMonths=7, isInsured=yes"))
        .containsExactly("8", "9", "10", "11");
    assertThat(run(law, "insuredMonths", "2026-01", "2026-04", "openingMonths=7, isInsured=yes"))
        .containsExactly("8", "8", "9", "10");
    assertThat(
            run(law, "insuredMonths", "2026-01", "2026-04", "openingMonths=7, employment=official"))
        .containsOnly("INPUT_UNKNOWN isInsured");
  }

  @Test
  void countsAgeAndMonthsPaidFromMonthToMonth() {
    assertThat(run(LAW, "age", "2019-11", "2020-02", "birthMonth=1980-01"))
        .containsExactly("39", "39", "40", "40");
    assertThat(run(LAW, "hasReachedAge", "2019-11", "2020-02", "birthMonth=1959-12, sex=male"))
        .containsExactly("no", "yes", "no", "no");
  }

  @Test
  void startsEveryBatchAfresh() {
    People.Home home = People.home(LAW, JOB + ", openingBalance=1000");
    List<People.Home> homes = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      homes.add(home);
    }
    List<Long> last = new ArrayList<>();

    Epochs.of(
            PlanRequest.of(LAW, CalendarMonth.parse("2016-01"), List.of("balance")),
            CalendarMonth.parse("2016-03"))
        .run(
            new People(homes).dataset(LAW),
            1,
            (number, month, frame) -> {
              if (month == CalendarMonth.parse("2016-03")) {
                for (int row = 0; row < frame.rows(Entity.PERSON); row++) {
                  last.add(frame.column(frame.plan().node("account.balance")).values()[row]);
                }
              }
            });

    assertThat(last).hasSize(2_500).containsOnly(last.getFirst());
  }
}
