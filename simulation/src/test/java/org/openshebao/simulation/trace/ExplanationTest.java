package org.openshebao.simulation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.text.Label;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.Law;
import org.openshebao.simulation.Ask;
import org.openshebao.simulation.People;
import org.openshebao.simulation.plan.Frame;
import org.openshebao.simulation.plan.Plan;
import org.openshebao.simulation.plan.PlanRequest;
import org.openshebao.simulation.plan.Planner;
import org.openshebao.simulation.plan.Reason;
import org.openshebao.simulation.plan.Runner;

/// What users read where there is no value: in both languages, with the article or the document that is needed.
class ExplanationTest {

  private static final Law LAW = Ask.EXAMPLIA;

  private static Label why(Law law, String variable, String month, String facts) {
    Plan plan = Planner.plan(PlanRequest.of(law, CalendarMonth.parse(month), List.of(variable)));
    Frame[] frames = new Frame[1];
    Runner.run(
        plan,
        People.one(law, facts == null ? "" : facts).dataset(law),
        1,
        (number, at, frame) -> frames[0] = frame);
    Label why = new Tracer(plan, frames[0], null).trace(law.variable(variable).id(), 0).why();
    assertThat(why).as(variable).isNotNull();
    return why;
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # variable       | month   | facts | what users read
          contributionBase | 2020-01 | workplace=XX-2, residence=XX-1, wage=1 | not known for Southshire in 2020-01: “Lowest base”; needed: the province's yearly notice on bases; the law gives only a limit: at least 1,800.00 yuan
          contributionBase | 2020-01 | residence=XX-2, wage=1 | not known for Southshire in 2020-01: “Lowest base”; needed: the province's yearly notice on bases; the law gives only a limit: at least 1,800.00 yuan
          allowance        | 2012-01 | home=XX, isInsured=yes | not known for Examplia in 2012-01: “Allowance for a covered member”; needed: the county's order on allowances; the law gives only a limit: at most 80.00 yuan, at least 20.00 yuan
          allowance        | 2012-01 | home=XX-2, isInsured=yes, residence=XX-1 | not known for Southshire in 2012-01: “Allowance for a covered member”; needed: the county's order on allowances; the law gives only a limit: at most 80.00 yuan, at least 20.00 yuan
          shareOfAllowance | 2012-01 | home=XX-2, isInsured=yes, residence=XX-1 | not known for Southshire in 2012-01: “Allowance for a covered member”; needed: the county's order on allowances; the law gives only a limit: at most 80.00 yuan, at least 20.00 yuan
          paidSickDays     | 2010-06 | sickDays=1 | not known for Examplia in 2010-06: “Paid days of sickness a month”; needed: the document that sets “Paid days of sickness a month”; the next value is from 2011-01-01
          contributionBase | 2003-01 | wage=1 | not known: no information on “Residence”
          contribution     | 2003-01 | wage=1, isInsured=yes, employment=employee, residence=XX | not known: no information on “Month of birth”
          contribution     | 2003-01 | wage=1, isInsured=no, employment=employee, residence=XX | not entitled: “Covered” is not met (art. 2)
          contribution     | 2006-01 | wage=1, isInsured=yes, employment=official, residence=XX | two exceptions apply at once: art. 8 / art. 9
          contribution     | 2006-01 | wage=1, isInsured=yes, employment=own_account, residence=XX | not known: the law as coded does not say “Contribution” for this case
          feesPaid         | 2017-12 | | no rule for “Fees” in 2017-12
          feesPaid         | 2028-01 | | not known for Examplia in 2028-01: “Fee”; needed: the document that sets “Fee”; the last value is until 2027-12-31
          """)
  void saysItInEnglish(String variable, String month, String facts, String text) {
    assertThat(why(LAW, variable, month, facts).en()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # variable       | month   | facts | what users read
          contributionBase | 2020-01 | workplace=XX-2, residence=XX-1, wage=1 | 南省2020-01未知：“缴费基数下限”；需要：省级年度缴费基数通知；现有规定仅为限值：不低于1,800.00元
          allowance        | 2012-01 | home=XX, isInsured=yes | 例国2012-01未知：“参保成员补贴”；需要：县级补贴规定；现有规定仅为限值：不高于80.00元，不低于20.00元
          paidSickDays     | 2010-06 | sickDays=1 | 例国2010-06未知：“每月带薪病假天数”；需要：规定“每月带薪病假天数”的文件；下一数值自2011-01-01起
          contributionBase | 2003-01 | wage=1 | 未知：缺少信息“居住地”
          contribution     | 2003-01 | wage=1, isInsured=no, employment=employee, residence=XX | 不符合条件：未满足“属于参保范围”（art. 2）
          contribution     | 2006-01 | wage=1, isInsured=yes, employment=official, residence=XX | 两条例外规定同时适用：art. 8 / art. 9
          contribution     | 2006-01 | wage=1, isInsured=yes, employment=own_account, residence=XX | 未知：已编写的规则未涵盖此情形的“缴费”
          feesPaid         | 2017-12 | | 2017-12没有关于“累计管理费”的规定
          """)
  void saysItInChinese(String variable, String month, String facts, String text) {
    assertThat(why(LAW, variable, month, facts).zh()).isEqualTo(text);
  }

  @Test
  void namesTheMonthForWhichAValueWasAskedFor() {
    Law law =
        Ask.reformed("  - {rule: hasQualifyingPeriod, from: 2001-07-01, places: [XX], value: yes}");
    String facts =
        "residence=XX, sex=male, birthMonth=1930-01, retirementMonth=1990-05, disability=0, children=0, declaredIndex=1";

    Label why = why(law, "basicPension", "2012-01", facts);

    // The oldest value is of 1995, and under the law of 2001 nobody retired in 1990.
    assertThat(why.en()).isEqualTo("no rule for “Basic pension” in 2012-01");
    assertThat(
            why(
                    law,
                    "basicPension",
                    "2012-01",
                    facts
                        .replace("1990-05", "2016-05")
                        .replace("residence=XX", "residence=XX, benefitPlace=XX-2"))
                .en())
        .isEqualTo(
            "not known for Southshire in 2016-05: “Average wage”; needed: the province's yearbook;"
                + " the law gives only a limit: guideline 5,000.00 yuan");
  }

  @Test
  void saysFromWhenAValueIsKnown() {
    Reason reason = new Reason(Reason.Kind.PARAMETER_UNKNOWN, "pension.average_wage");

    Label why =
        Explanation.of(LAW, reason, LAW.places().indexOf("XX-1"), CalendarMonth.parse("1990-01"));

    assertThat(why.en()).endsWith("; the first value is from 1995-01-01");
    assertThat(why.zh()).endsWith("；最早的数值自1995-01-01起");
    assertThat(Explanation.of(LAW, reason, null, CalendarMonth.parse("1990-01")).en())
        .isEqualTo(
            "not known for this place in 1990-01: “Average wage”; needed: the province's yearbook");
  }
}
