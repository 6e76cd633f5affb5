package org.openshebao.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.law.Law;
import org.openshebao.law.reform.ReformFile;
import org.openshebao.law.rule.SinceTests;

/// Which version of a rule answers: by the month computed, the place, the month of retirement or entry, an exception.
class VersionChoiceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                          | month   | place | answer | worked out
          last month of the old rule      | 2015-12 | XX    | 285.00 | 3000 × 0.095
          first month of the new one      | 2016-01 | XX    | 240.00 | 3000 × 0.08, by kind of job
          before the province's own rule  | 2009-12 | XX-1  | 240.00 | 3000 × 0.08
          the province's own rule         | 2010-01 | XX-1  | 240.00 | 3000 × 0.08, down to the yuan
          the province's own rule in 2016 | 2016-01 | XX-1  | 285.00 | 3000 × 0.095, the national change does not matter
          a value set in mid-month begins | 2014-03 | XX-11 | 285.00 | the law of a month is that of its first day
          a month later                   | 2014-04 | XX-11 | 300.00 | 3000 × 0.1
          another province                | 2016-01 | XX-2  | 240.00 | 3000 × 0.08, by kind of job
          """)
  void choosesByMonthAndPlace(String name, String month, String place, String answer) {
    String facts =
        "wage=3000, isInsured=yes, birthMonth=1980-01, employment=employee, residence=XX, workplace=";

    assertThat(Ask.examplia("contribution", month, facts + place)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                             | retired | paid by | lives in | answer
          last month under the law of 2001   | 2015-12 |         | XX       | 1500.00
          first month under the law of 2015  | 2016-01 |         | XX       | 0.00
          by the wage of the month retired   | 2009-12 | XX-1    | XX       | 1250.00
          own rule of Northport from 2018 on | 2018-01 | XX-11   | XX-11    | 4100.10
          not for those retired before       | 2017-12 | XX-11   | XX-11    | 0.00
          the paying place is another        | 2018-01 | XX      | XX-11    | 2050.05
          not in the province around it      | 2018-01 | XX-1    | XX-1     | 0.00
          month of retirement unknown        |         |         | XX       | INPUT_UNKNOWN retirementMonth
          place unknown                      | 2018-01 | XX      |          | INPUT_UNKNOWN residence
          """)
  void choosesByMonthOfRetirement(
      String name, String retired, String payer, String home, String answer) {
    // Nobody has a career here: months paid are none, so the qualifying period is set to nothing by
    // a reform.
    var law =
        Ask.reformed(
            "  - {parameter: pension.qualifying_period, from: 2001-07-01, places: [XX], value: 0}");
    String facts =
        "sex=male, birthMonth=1940-01, disability=0, children=0, declaredIndex=1.5"
            + (retired == null ? "" : ", retirementMonth=" + retired)
            + (payer == null ? "" : ", benefitPlace=" + payer)
            + (home == null ? "" : ", residence=" + home);

    assertThat(Ask.of(law, "basicPension", "2019-01", facts)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "entered {0}: {1}")
  @CsvSource({"1997-12, 50.00", "1998-01, 2.00", "1990-01, 200.00", ", INPUT_UNKNOWN entryMonth"})
  void choosesByMonthOfEntry(String entered, String answer) {
    String facts = "children=2" + (entered == null ? "" : ", entryMonth=" + entered);

    assertThat(Ask.examplia("entryBonus", "2010-01", facts)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                            | month   | facts                                                              | answer
          an exception                      | 2006-01 | employment=official, wage=5000, isInsured=yes                      | 0.00
          needs not what the rule needs     | 2006-01 | employment=official, wage=5000, isInsured=no                       | 0.00
          another exception                 | 2006-01 | employment=employee, wage=1199.99, isInsured=yes                   | 40.00
          just not                          | 2006-01 | employment=employee, wage=1200, isInsured=yes, birthMonth=1980-01  | 96.00
          not yet                           | 2004-12 | employment=employee, wage=1199.99, isInsured=yes, birthMonth=1980-01 | 96.00
          both at once                      | 2006-01 | employment=official, wage=1000, isInsured=yes                      | CONFLICT art. 8 / art. 9
          whether it applies is unknown     | 2006-01 | wage=5000, isInsured=yes, birthMonth=1980-01                       | INPUT_UNKNOWN employment
          its condition is not covered      | 2006-01 | employment=employee, wage=1000, isInsured=no, birthMonth=1980-01   | NOT_ENTITLED contribution.isCovered
          """)
  void putsExceptionsBeforeTheRule(String name, String month, String facts, String answer) {
    assertThat(Ask.examplia("contribution", month, "residence=XX, " + facts)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # case                       | place | children | disability | answer
          at its place                 | XX-11 | 4        | 0          | 4100.10
          elsewhere                    | XX-2  | 4        | 0          | NOT_ENTITLED pension.hasReachedAge
          both                         | XX-1  | 4        | 0.6        | CONFLICT art. 13 / art. 14
          only one is law at the place | XX-2  | 4        | 0.6        | 900.00
          """)
  void putsExceptionsOfAPlaceBeforeTheRule(
      String name, String place, String children, String disability, String answer) {
    String facts =
        "sex=male, birthMonth=1980-01, retirementMonth=2010-01, residence=%s, children=%s, disability=%s"
            .formatted(place, children, disability);

    assertThat(Ask.examplia("basicPension", "2012-01", facts)).isEqualTo(answer);
  }

  @Test
  void putsTheRuleOfThoseWhoRetiredUnderItBeforeTheRuleOfTheMonth() {
    Law law =
        ChangedRules.with(
            "basicPensionOf2016",
            rule -> ChangedRules.move(rule, "2001-07-01", SinceTests.PERIOD, null));
    String facts =
        "sex=male, birthMonth=1940-01, disability=0, children=0, declaredIndex=1.5, residence=XX";

    // Who retired until 2015 stays under the law of 2001, though that of 2015 is law in the month
    // for everybody.
    assertThat(ruleOf(law, facts + ", retirementMonth=2015-12"))
        .isEqualTo("NOT_ENTITLED pension.hasQualifyingPeriod");
    Law without =
        law.with(
            ReformFile.read(
                "no-period.yaml",
                "id: none\nlabel: {en: None, zh: 无}\nchanges:\n"
                    + "  - {parameter: pension.qualifying_period, from: 2001-07-01, places: [XX], value: 0}"));
    assertThat(ruleOf(without, facts + ", retirementMonth=2015-12")).isEqualTo("1500.00");
    assertThat(ruleOf(without, facts + ", retirementMonth=2016-01")).isEqualTo("0.00");
  }

  private static String ruleOf(Law law, String facts) {
    return Ask.of(law, "basicPension", "2019-01", facts);
  }
}
