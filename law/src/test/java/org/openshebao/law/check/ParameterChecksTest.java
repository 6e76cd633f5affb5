package org.openshebao.law.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.law.ProblemAssert.assertAmong;
import static org.openshebao.law.ProblemAssert.assertOnly;
import static org.openshebao.law.RuleFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.Problem;
import org.openshebao.law.Examplia;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;

class ParameterChecksTest {

  private static final String REST = "place: XX, source: act-2001, grade: official_text}";

  /// Examplia with a parameter `pension.bonus` that a rule reads since 2001-07-01.
  private static Examplia bonus(String unit, String... values) {
    return new Examplia()
        .parameter("pension.bonus", unit, values)
        .add(rule("pension.bonusPaid").line(50).param("pension.bonus", unitOf(unit)));
  }

  private static Unit unitOf(String unit) {
    return unit.equals("rate") ? Unit.RATE : unit.equals("months") ? Unit.MONTHS : Unit.FEN;
  }

  private static void assertBonus(List<Problem> problems, String code, int line, String words) {
    assertOnly(problems, code, "more.yaml", line, "pension.bonus", words);
  }

  @Test
  void nothingIsWrongWithExamplia() {
    assertThat(new Examplia().problems()).isEmpty();
    assertThat(LawCheck.strict(new Examplia().parts())).isEmpty();
  }

  @Test
  void valueEndsBeforeItBegins() {
    List<Problem> problems =
        bonus(
                "yuan",
                "{from: 2001-07-01, value: 1, " + REST,
                "{from: 2010-01-01, to: 2009-01-01, value: 2, " + REST)
            .problems();

    assertAmong(
        problems,
        "LAW-DATES-ORDER",
        "more.yaml",
        6,
        "pension.bonus",
        "ends on 2009-01-01, before it begins on 2010-01-01");
  }

  @Test
  void valuesOverlap() {
    assertBonus(
        bonus(
                "yuan",
                "{from: 2001-07-01, to: 2010-06-30, value: 1, " + REST,
                "{from: 2010-06-30, value: 2, " + REST)
            .problems(),
        "LAW-DATES-OVERLAP",
        6,
        "of line 5, which holds from 2001-07-01 to 2010-06-30. Let the earlier one end on 2010-06-29.");
  }

  @Test
  void valuesBeginOnOneDay() {
    assertBonus(
        bonus(
                "yuan",
                "{from: 2001-07-01, value: 1, " + REST,
                "{from: 2001-07-01, value: 2, " + REST)
            .problems(),
        "LAW-DATES-OVERLAP",
        6,
        "Keep one of the two.");
  }

  @Test
  void limitsOfDifferentKindsMayHoldAtOnceAndThoseOfOneKindMayNot() {
    String both = "role: at_least, value: 1, ";
    assertThat(
            bonus(
                    "yuan",
                    "{from: 2001-07-01, value: 1, " + REST,
                    "{from: 2005-01-01, role: at_least, value: 1, " + REST.replace("XX", "XX-1"),
                    "{from: 2005-01-01, role: at_most, value: 9, " + REST.replace("XX", "XX-1"))
                .problems())
        .isEmpty();
    assertBonus(
        bonus(
                "yuan",
                "{from: 2001-07-01, value: 1, " + REST,
                "{from: 2005-01-01, " + both + REST.replace("XX", "XX-1"),
                "{from: 2005-01-01, " + both + REST.replace("XX", "XX-1"))
            .problems(),
        "LAW-DATES-OVERLAP",
        7,
        "XX-1");
  }

  @Test
  void holeBetweenTwoValuesIsAWarningUnlessThePlaceAboveFillsIt() {
    String first = "{from: 2001-07-01, to: 2005-12-31, value: 1, ";
    String second = "{from: 2007-01-01, value: 2, ";
    List<Problem> hole = bonus("yuan", first + REST, second + REST).problems();
    assertAmong(
        hole,
        "LAW-DATES-GAP",
        "more.yaml",
        6,
        "pension.bonus",
        "XX has no value from 2006-01-01 to 2006-12-31");
    assertThat(hole).noneMatch(Problem::isError);

    List<Problem> filled =
        bonus(
                "yuan",
                first + REST.replace("XX", "XX-1"),
                second + REST.replace("XX", "XX-1"),
                "{from: 2001-07-01, value: 3, " + REST)
            .problems();
    assertThat(filled).isEmpty();
  }

  @Test
  void parameterStandsInTwoFiles() {
    assertAmong(
        new Examplia()
            .parameter("pension.accrual", "rate", "{from: 2001-07-01, value: 0.01, " + REST)
            .problems(),
        "LAW-PARAM-TWICE",
        "more.yaml",
        1,
        "pension.accrual",
        "stands in pension/pension.yaml:");
  }

  @Test
  void formerNameIsUsedTwiceOrIsANameOfToday() {
    Examplia law =
        bonus("yuan", "{from: 2001-07-01, value: 1, " + REST)
            .parameters("former: [minimum_months]", "former: [minimum_months, pension.accrual]")
            .inputs(
                "{of: person, unit: months,",
                "{of: person, unit: months, former: [minimum_months],");

    assertAmong(
        law.problems(),
        "LAW-FORMER-TWICE",
        "inputs.yaml",
        5,
        "creditedMonths",
        "one of pension.qualifying_period already");
    assertAmong(
        law.problems(),
        "LAW-FORMER-TWICE",
        "pension/pension.yaml",
        1,
        "pension.qualifying_period",
        "\"pension.accrual\" is the name of something today");
  }

  @Test
  void ruleReadsAPathThatIsNone() {
    assertOnly(
        new Examplia()
            .add(rule("pension.x").line(50).param("pension.acrual", Unit.RATE))
            .problems(),
        "LAW-PARAM-PATH",
        "pension/OldAgePension.java",
        50,
        "pension.x",
        "Maybe \"pension.accrual\"?");
  }

  @Test
  void ruleReadsAPathOfFormerTimes() {
    assertOnly(
        new Examplia()
            .add(rule("pension.x").line(50).param("minimum_months", Unit.MONTHS))
            .problems(),
        "LAW-PARAM-PATH",
        "pension/OldAgePension.java",
        50,
        "pension.x",
        "It is called \"pension.qualifying_period\" now.");
  }

  @Test
  void ruleReadsAParameterAsWhatItIsNot() {
    assertOnly(
        new Examplia()
            .add(rule("pension.x").line(50).param("pension.accrual", Unit.FEN))
            .problems(),
        "LAW-PARAM-UNIT",
        "pension/OldAgePension.java",
        50,
        "pension.x",
        "pension.accrual as a value in FEN, but it is in RATE");
    assertOnly(
        new Examplia()
            .add(rule("pension.x").line(50).param("pension.divisor", Unit.DIVISOR))
            .problems(),
        "LAW-PARAM-UNIT",
        "pension/OldAgePension.java",
        50,
        "pension.x",
        "as a value in DIVISOR, but it is a table");
    assertOnly(
        new Examplia()
            .add(rule("pension.x").line(50).param(Kind.STEPS, "pension.accrual"))
            .problems(),
        "LAW-PARAM-UNIT",
        "pension/OldAgePension.java",
        50,
        "pension.x",
        "as steps, but it is a plain value");
  }

  @Test
  void parameterThatNobodyReadsIsAWarning() {
    List<Problem> problems =
        new Examplia()
            .parameter("pension.bonus", "yuan", "{from: 2001-07-01, value: 1, " + REST)
            .problems();

    assertBonus(problems, "LAW-PARAM-UNUSED", 1, "No rule reads this parameter");
    assertThat(problems.getFirst().isError()).isFalse();
  }

  @Test
  void parameterWithoutAValueInTheLifeOfARule() {
    assertOnly(
        bonus("yuan", "{from: 2001-07-01, to: 2009-12-31, value: 1, " + REST)
            .change(
                rule("pension.bonusPaid")
                    .line(50)
                    .since("2010-01-01")
                    .param("pension.bonus", Unit.FEN))
            .problems(),
        "LAW-PARAM-COVERAGE",
        "pension/OldAgePension.java",
        50,
        "pension.bonusPaid",
        "(from 2010-01-01 on) reads pension.bonus, which has no value in that time. Add one in more.yaml:1.");
  }

  @Test
  void monthsWithoutANationalValueAreAWarningThatCountsThem() {
    List<Problem> problems = bonus("yuan", "{from: 2001-10-01, value: 1, " + REST).problems();

    assertOnly(
        problems,
        "LAW-PARAM-COVERAGE",
        "pension/OldAgePension.java",
        50,
        "pension.bonusPaid",
        "no value at XX in 3 of the 289 months from 2001-07 to 2025-07, the first being 2001-07");
    assertThat(problems.getFirst().isError()).isFalse();
  }

  @Test
  void parameterWithLimitsOnlyIsAWarning() {
    List<Problem> problems =
        bonus("yuan", "{from: 2001-07-01, role: at_most, value: 1, " + REST).problems();

    assertOnly(
        problems,
        "LAW-PARAM-COVERAGE",
        "pension/OldAgePension.java",
        50,
        "pension.bonusPaid",
        "limits or guidelines only");
    assertThat(problems.getFirst().isError()).isFalse();
  }

  @Test
  void localValuesAreCoverageAndLawBeforeTheFirstDateIsNotAskedFor() {
    assertThat(
            bonus("yuan", "{from: 2015-01-01, value: 1, " + REST.replace("XX", "XX-21")).problems())
        .isEmpty();
    assertThat(
            bonus("yuan", "{from: 2001-07-01, value: 1, " + REST)
                .change(
                    rule("pension.bonusPaid").since("1951-03-01").param("pension.bonus", Unit.FEN))
                .problems())
        .isEmpty();
  }

  @Test
  void valueOfAnotherPlaceIsNoCoverageForALocalRule() {
    assertOnly(
        bonus("yuan", "{from: 2001-07-01, value: 1, " + REST.replace("XX", "XX-1"))
            .change(rule("pension.bonusPaid").line(50).at("XX-2").param("pension.bonus", Unit.FEN))
            .problems(),
        "LAW-PARAM-COVERAGE",
        "pension/OldAgePension.java",
        50,
        "pension.bonusPaid",
        "no value in that time at XX-2");
  }

  @Test
  void ruleForThoseRetiredIsHeldAgainstTheMonthThatItReadsTheParameterFor() {
    // Retired by 2005, paid today: the value of today counts; that of the month of retirement must
    // be there by 2005.
    Examplia today =
        bonus("yuan", "{from: 2010-01-01, value: 1, " + REST)
            .change(
                rule("pension.bonusPaid")
                    .line(50)
                    .until("2005-12-31")
                    .tests(SinceTests.RETIREMENT)
                    .param("pension.bonus", Unit.FEN));
    assertThat(today.problems()).noneMatch(Problem::isError);

    Examplia atRetirement =
        bonus("yuan", "{from: 2010-01-01, value: 1, " + REST)
            .change(
                rule("pension.bonusPaid")
                    .line(50)
                    .until("2005-12-31")
                    .tests(SinceTests.RETIREMENT)
                    .paramAt("pension.bonus", Unit.FEN, null, "retirementMonth"));
    assertAmong(
        atRetirement.problems(),
        "LAW-PARAM-COVERAGE",
        "pension/OldAgePension.java",
        50,
        "pension.bonusPaid",
        "no value in that time");
  }

  @Test
  void valuesOfOneParameterMixShapes() {
    assertAmong(
        bonus(
                "rate",
                "{from: 2001-07-01, value: 0.1, " + REST,
                "{from: 2010-01-01, table: {1: 0.1}, " + REST)
            .problems(),
        "LAW-VALUE-SHAPE",
        "more.yaml",
        6,
        "pension.bonus",
        "is a table and the first one, of line 5, is a plain value");
  }

  @Test
  void tableDoesNotSayWhatItsKeysAreOrThereIsNoTable() {
    assertAmong(
        new Examplia().parameters("  by: age_years\n", "").problems(),
        "LAW-VALUE-SHAPE",
        "pension/pension.yaml",
        14,
        "pension.divisor",
        "Add by:");
    assertAmong(
        new Examplia().parameters("unit: months\n", "unit: months\n  by: sex\n").problems(),
        "LAW-VALUE-SHAPE",
        "pension/pension.yaml",
        1,
        "pension.qualifying_period",
        "says by: sex and holds plain values");
  }

  @Test
  void valueCannotBeWhatItMeasures() {
    assertBonus(
        bonus("yuan", "{from: 2001-07-01, value: -1, " + REST).problems(),
        "LAW-VALUE-RANGE",
        5,
        "-1.00 is below zero");
    assertBonus(
        new Examplia()
            .moreParameters(
                """
                pension.bonus:
                  label: {en: Bonus, zh: 奖金}
                  unit: month_of_year
                  by: grade
                  values:
                    - {from: 2001-07-01, place: XX, source: act-2001, grade: official_text, steps: {1: 6, 2: 13}}
                """)
            .add(rule("pension.bonusPaid").param(Kind.STEPS, "pension.bonus"))
            .problems(),
        "LAW-VALUE-RANGE",
        6,
        "13 is no month of a year");
  }

  @Test
  void valueNamesASourceThatIsNone() {
    assertBonus(
        bonus(
                "yuan",
                "{from: 2001-07-01, value: 1, place: XX, source: act-2011, grade: official_text}")
            .problems(),
        "LAW-SOURCE",
        5,
        "There is no source \"act-2011\". Maybe \"act-2001\"?");
  }

  @Test
  void valueNamesNoSourceAndIsNeitherWorkedOutNorSupposed() {
    assertBonus(
        bonus("yuan", "{from: 2001-07-01, value: 1, place: XX, grade: secondary}").problems(),
        "LAW-SOURCE",
        5,
        "graded secondary and names no source");
    for (String grade : List.of("computed", "assumption", "unverified")) {
      assertThat(
              bonus("yuan", "{from: 2001-07-01, value: 1, place: XX, grade: " + grade + "}")
                  .problems())
          .isEmpty();
    }
  }

  @Test
  void documentThatNobodyCitesIsAWarning() {
    String unused = "act-1990:\n  title: {en: Old Act, zh: 旧法}\n  number: No. 7/1990\nact-2001:";
    List<Problem> problems = new Examplia().sources("act-2001:", unused).problems();
    assertOnly(problems, "LAW-SOURCE-UNUSED", "sources.yaml", 0, "act-1990", "cites this document");
    assertThat(problems.getFirst().isError()).isFalse();

    assertThat(
            new Examplia()
                .sources("act-2001:", unused)
                .add(rule("pension.x").cites("Old Act, No. 7/1990, art. 3"))
                .problems())
        .isEmpty();
  }

  @Test
  void twoDocumentsHaveOneId() {
    Examplia law = new Examplia();

    List<Problem> problems =
        LawCheck.check(
            WithParts.sources(law.parts(), law.parts().sources(), law.parts().sources()));

    assertAmong(
        problems, "LAW-SOURCE-TWICE", "sources.yaml", 0, "act-2001", "Two documents have this id");
  }

  @Test
  void strictCheckRefusesWhatIsSupposedOrRecalled() {
    for (String grade : List.of("assumption", "unverified")) {
      Examplia law = bonus("yuan", "{from: 2001-07-01, value: 1, place: XX, grade: " + grade + "}");
      assertThat(law.problems()).isEmpty();
      assertBonus(LawCheck.strict(law.parts()), "LAW-GRADE", 5, "is graded " + grade);
    }
  }
}
