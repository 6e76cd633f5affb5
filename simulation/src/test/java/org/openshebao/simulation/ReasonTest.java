package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why there is no value: every reason there is, and the one that is given when there are several.
class ReasonTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                            | variable         | month   | facts                                                                             | answer
          covered and old enough            | contribution     | 2003-01 | residence=XX, wage=3000, isInsured=yes, birthMonth=1980-01, employment=employee   | 240.00
          first condition false             | contribution     | 2003-01 | residence=XX, wage=3000, isInsured=no, birthMonth=1980-01, employment=employee    | NOT_ENTITLED contribution.isCovered
          second condition false            | contribution     | 2003-01 | residence=XX, wage=3000, isInsured=yes, birthMonth=1990-01, employment=employee   | NOT_ENTITLED contribution.isOldEnough
          both false: the first is named    | contribution     | 2003-01 | residence=XX, wage=3000, isInsured=no, birthMonth=1990-01, employment=employee    | NOT_ENTITLED contribution.isCovered
          first unknown, second false       | contribution     | 2003-01 | residence=XX, wage=3000, birthMonth=1990-01, employment=own_account               | INPUT_UNKNOWN isInsured
          condition before arguments        | contribution     | 2003-01 | residence=XX, isInsured=no, birthMonth=1980-01, employment=employee               | NOT_ENTITLED contribution.isCovered
          argument unknown                  | contribution     | 2003-01 | residence=XX, isInsured=yes, birthMonth=1980-01, employment=employee              | INPUT_UNKNOWN wage
          first unknown argument            | contributionBase | 2003-01 | employment=employee                                                               | INPUT_UNKNOWN wage
          place unknown                     | contributionBase | 2003-01 | wage=3000                                                                         | INPUT_UNKNOWN residence
          place not needed: national        | paidSickDays     | 2003-01 | sickDays=9                                                                        | 5
          parameter before its first value  | isLowPaid        | 2005-01 | residence=XX, wage=3000                                                           | no
          parameter in a gap                | paidSickDays     | 2010-06 | sickDays=9                                                                        | PARAMETER_UNKNOWN contribution.paid_sick_days
          parameter after the gap           | paidSickDays     | 2011-01 | sickDays=9                                                                        | 9
          no rule yet                       | feesPaid         | 2017-12 |                                                                                   | NO_RULE account.feesPaid
          first month of the rule           | feesPaid         | 2018-01 |                                                                                   | 1.50
          rule cannot say, a fact might tell | divisor          | 2003-01 | birthMonth=1946-01                                                                | INPUT_UNKNOWN pension.agreedDivisor
          rule not asked, argument unknown  | divisor          | 2003-01 | agreedDivisor=139                                                                 | INPUT_UNKNOWN birthMonth
          unknown taken by the rule         | isCovered        | 2003-01 | employment=employee                                                               | yes
          unknown taken, rule says unknown  | isCovered        | 2003-01 | employment=official                                                               | INPUT_UNKNOWN isInsured
          exception cannot say              | contribution     | 2006-01 | residence=XX, wage=100, isInsured=yes, employment=own_account                     | RULE_UNKNOWN contribution.contribution
          unknown also where not asked for  | index            | 2003-01 | declaredIndex=1.25                                                                | 1.25
          not entitled is not unknown       | isCostKnown      | 2003-01 | residence=XX, isInsured=no                                                        | NOT_ENTITLED contribution.isCovered
          unknown                           | isCostKnown      | 2003-01 | residence=XX, isInsured=yes                                                       | no
          before the only version           | winterRelief     | 2011-11 |                                                                                   | NO_RULE family.winterRelief
          last month of the only version    | winterRelief     | 2012-03 |                                                                                   | 100.00
          after the only version            | winterRelief     | 2012-04 |                                                                                   | NO_RULE family.winterRelief
          not entitled is passed on         | payable          | 2020-01 | residence=XX, openingBalance=10, isInsured=no, wage=3000, birthMonth=1980-01, employment=employee | 8.54
          """)
  void namesWhyThereIsNoValue(
      String name, String variable, String month, String facts, String answer) {
    assertThat(Ask.examplia(variable, month, facts == null ? "" : facts)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                                   | variable         | month   | facts                    | answer
          the country's value                      | contributionBase | 2019-12 | workplace=XX-2, wage=1   | 2000.00
          a limit set nearer by says local law     | contributionBase | 2020-01 | workplace=XX-2, wage=1   | PARAMETER_UNKNOWN contribution.floor
          the province's own value                 | contributionBase | 2020-01 | workplace=XX-1, wage=1   | 1500.50
          a city has that of its province          | contributionBase | 2020-01 | workplace=XX-11, wage=1  | 1500.50
          limits are no values                     | allowance        | 2010-01 | home=XX, isInsured=yes   | PARAMETER_UNKNOWN family.allowance_a_member
          nor where nothing else is known          | allowance        | 2018-12 | home=XX-2, isInsured=yes | PARAMETER_UNKNOWN family.allowance_a_member
          from the day of the local document       | allowance        | 2019-01 | home=XX-2, isInsured=yes | 60.00
          a value nearer by than the limit         | allowance        | 2010-01 | home=XX-11, isInsured=yes| 50.00
          """)
  void takesNoLimitForAValue(
      String name, String variable, String month, String facts, String answer) {
    assertThat(Ask.examplia(variable, month, facts)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # where | month   | average wage
          XX-2    | 2014-12 | 3000.00
          XX-2    | 2015-01 | PARAMETER_UNKNOWN pension.average_wage
          XX-2    | 2017-12 | PARAMETER_UNKNOWN pension.average_wage
          XX-2    | 2018-01 | 6000.00
          XX-1    | 2004-12 | 1500.00
          XX-1    | 2005-01 | 2500.00
          XX-11   | 2010-01 | 4100.10
          XX      | 2020-01 | 7000.00
          """)
  void stopsAtAGuideline(String place, String month, String wage) {
    int number = Ask.EXAMPLIA.places().indexOf(place);

    assertThat(Ask.of(Ask.EXAMPLIA, "localWage", month, People.one(Ask.EXAMPLIA, ""), number))
        .isEqualTo(wage);
  }
}
