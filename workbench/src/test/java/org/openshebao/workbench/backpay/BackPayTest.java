package org.openshebao.workbench.backpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.Entity;
import org.openshebao.simulation.person.CaseResult;
import org.openshebao.simulation.person.PersonCase;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.testkit.Cases;
import org.openshebao.workbench.Workbench;
import org.openshebao.workbench.explain.Facts;

/// China's notices that act back, worked by hand.
class BackPayTest {

  private static final Law LAW = Workbench.open("china").law();

  private static BackPay pay(
      String variable, String knowledge, String first, String last, String... facts) {
    return new BackPayRun(
            LAW, Facts.of(facts), LAW.variable(variable), 0, LocalDate.parse(knowledge))
        .run(CalendarMonth.parse(first), CalendarMonth.parse(last));
  }

  /// Guangdong's base of 2025, 9,493, came out on 2025-10-24; until then that of 2024, 9,307, went on. With 25 years and an index of
  /// 1.2 the basic pension is base × 1.1 × 25 %: 2,559.43 and 2,610.58, both half up from a half fen; the difference is 51.15.
  @Test
  void anAwardOfMarchIsRecomputedWithTheBasePublishedInOctober() {
    BackPay pay =
        pay(
            "pension.employeePension",
            "2025-12-31",
            "2025-02",
            "2025-11",
            "sex=male",
            "birthMonth=1965-02",
            "place=Guangdong",
            "creditedMonths=300",
            "averageIndex=1.2",
            "accountBalance=120000",
            "preAccountYears=0");

    assertThat(pay.months())
        .extracting(PaidMonth::difference)
        .containsExactly(0L, 5115L, 5115L, 5115L, 5115L, 5115L, 5115L, 5115L, 0L, 0L);
    assertThat(pay.months().getFirst().paid().isNotEntitled()).isTrue();
    assertThat(pay.total()).isEqualTo(7 * 5115L);
    assertThat(pay.notices()).hasSize(1);
    Notice notice = pay.notices().getFirst();
    assertThat(notice.day()).isEqualTo("2025-10-24");
    assertThat(notice.months()).hasSize(7);
    assertThat(notice.values())
        .extracting(
            value -> value.parameter().path(),
            value ->
                Objects.requireNonNull(value.before()).content().format(value.parameter().unit()),
            value -> value.after().content().format(value.parameter().unit()))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pension.benefit.base", "9307.00", "9493.00"));
  }

  /// A pension of 3,000.00 that began in 2023 is 3,090.00 after the raise of 3 % of 2024; that of 2 % of 2025, 61.80, was published on
  /// 2025-07-10 and acts back to January: six months paid without it.
  @Test
  void theRaiseOfTheYearIsPaidFromItsNoticeOnAndBackToJanuary() {
    BackPay pay =
        pay(
            "pension.pensionInPayment",
            "2025-12-31",
            "2024-12",
            "2025-08",
            "retirementMonth=2023-06",
            "employeePension=3000");

    assertThat(pay.months())
        .extracting(month -> month.paid().fen())
        .containsExactly(
            309000L, 309000L, 309000L, 309000L, 309000L, 309000L, 309000L, 315180L, 315180L);
    assertThat(pay.total()).isEqualTo(6 * 6180L);
    assertThat(pay.notices()).extracting(Notice::day).containsExactly(LocalDate.of(2025, 7, 10));
  }

  /// Beijing's floor of 2025-07 came out on 2025-09-18: 8 % of 7,162 − 6,821 = 27.28 is owed for July and August.
  @Test
  void aContributionAtTheFloorIsMadeUpForTheMonthsBeforeTheNotice() {
    BackPay pay =
        pay(
            "pension.workerPensionContribution",
            "2025-12-31",
            "2025-06",
            "2025-10",
            "place=Beijing",
            "employmentForm=employee",
            "monthlyWage=5000");

    assertThat(pay.months())
        .extracting(PaidMonth::difference)
        .containsExactly(0L, 2728L, 2728L, 0L, 0L);
    assertThat(pay.notices()).hasSize(1);
  }

  @Test
  void whoKnewLessPaysLessLonger() {
    BackPay pay =
        pay(
            "pension.pensionInPayment",
            "2025-03-15",
            "2025-01",
            "2025-08",
            "retirementMonth=2023-06",
            "employeePension=3000");

    assertThat(pay.total()).isEqualTo(8 * 6180L);
    assertThat(pay.months().getLast().knowledge()).isEqualTo("2025-03-15");
  }

  /// Second route: what the notices add, one by one, is what the two ends of knowledge differ by.
  @Test
  void theNoticesAddUpToTheDifference() {
    Cases.forAll(
        20251127,
        12,
        some -> {
          String place =
              some.oneOf("Beijing", "Shanghai", "Guangdong", "Sichuan", "Henan", "Jilin");
          LocalDate knowledge = LocalDate.of(2025, 1, 1).plusDays(some.intBetween(0, 600));
          BackPay pay =
              pay(
                  "pension.workerPensionContribution",
                  knowledge.toString(),
                  "2025-05",
                  "2026-09",
                  "place=" + place,
                  "employmentForm=employee",
                  "monthlyWage=" + some.oneOf("2500", "9000", "80000"));
          for (PaidMonth month : pay.months()) {
            Long difference = month.difference();
            if (difference != null) {
              assertThat(month.settlements().stream().mapToLong(Settlement::fen).sum())
                  .isEqualTo(difference);
              assertThat(month.settlements())
                  .allMatch(each -> each.day().isAfter(month.knowledge()));
            }
          }
        });
  }

  /// Whatever has gone from the law, every variable has an answer: a value, or a reason.
  @Test
  void everyVariableAnswersHoweverLittleIsKnown() {
    for (String knowledge : List.of("1990-01-01", "2006-01-01", "2013-06-30", "2024-09-12")) {
      Law known = LAW.knownOn(LocalDate.parse(knowledge));
      List<String> wanted =
          known.variables().stream()
              .filter(variable -> !variable.isInput() && variable.unit() != null)
              .filter(
                  variable -> variable.of() == Entity.PERSON || variable.of() == Entity.RELATION)
              .map(Variable::id)
              .toList();
      PersonCase person =
          new PersonCase(known)
              .with("place", "Guangdong")
              .with("sex", "male")
              .with("birthMonth", "1965-03")
              .with("employmentForm", "employee")
              .with("monthlyWage", "8000");
      CaseResult result = person.compute(CalendarMonth.parse("2025-07"), wanted);
      for (String id : wanted) {
        TraceNode trace = result.trace(id);
        assertThat(trace.value() != null || trace.why() != null).as(id + " " + knowledge).isTrue();
      }
    }
  }

  @Test
  void whoKnowsAllHasTheLawInForce() {
    Law late = LAW.knownOn(LocalDate.of(9999, 12, 31));

    assertThat(late.parts().parameters()).isEqualTo(LAW.parts().parameters());
    assertThat(late.parts().rules()).isEqualTo(LAW.parts().rules());
  }

  @Test
  void whatIsKnownEarlierIsKnownLater() {
    Cases.forAll(
        20251128,
        25,
        some -> {
          LocalDate one = LocalDate.of(2006, 1, 1).plusDays(some.intBetween(0, 7600));
          LocalDate other = one.plusDays(some.intBetween(0, 1000));
          assertThat(spots(LAW.knownOn(other))).containsAll(spots(LAW.knownOn(one)));
        });
  }

  /// The values of the law as they stand in its files; what stands in until a notice is none of them.
  private static List<String> spots(Law law) {
    return law.parameters().stream()
        .flatMap(
            parameter -> parameter.values().stream().filter(value -> isWritten(parameter, value)))
        .map(value -> value.file() + ":" + value.line())
        .collect(Collectors.toList());
  }

  private static boolean isWritten(Parameter parameter, ParameterValue value) {
    return parameter.untilPublished() == null || !value.sources().isEmpty();
  }
}
