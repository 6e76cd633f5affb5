package org.openshebao.law.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.law.ProblemAssert.assertAmong;
import static org.openshebao.law.ProblemAssert.assertOnly;
import static org.openshebao.law.RuleFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.problem.Problem;
import org.openshebao.base.text.Label;
import org.openshebao.law.Examplia;
import org.openshebao.law.RuleFixture;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.Code;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;

class VariableChecksTest {

  private static final String FILE = "pension/OldAgePension.java";

  private static List<Problem> with(RuleFixture... rules) {
    Examplia law = new Examplia();
    for (RuleFixture rule : rules) {
      law.add(rule);
    }
    return law.problems();
  }

  private static String input(String name, String rest) {
    return "%s:\n  {label: {en: Made up, zh: 虚构}, question: {en: What?, zh: 何？}, %s}\n"
        .formatted(name, rest);
  }

  private static void assertRule(List<Problem> problems, String code, String words) {
    assertOnly(problems, code, FILE, 50, "pension.x", words);
  }

  private static RuleFixture x() {
    return rule("pension.x").line(50);
  }

  @Test
  void valueAndRuleNamePlacesThatAreNone() {
    List<Problem> problems =
        new Examplia()
            .parameters("place: XX-1,", "place: XX-3,")
            .add(x().at("Southshire"))
            .problems();

    assertAmong(
        problems,
        "LAW-PLACE",
        "pension/pension.yaml",
        13,
        "pension.accrual",
        "There is no place \"XX-3\". Maybe \"XX-1\"?");
    assertAmong(
        problems,
        "LAW-PLACE",
        FILE,
        50,
        "pension.x",
        "There is no place \"Southshire\". Write its code, \"XX-2\".");
  }

  @Test
  void placesAreNoTree() {
    List<Problem> missing = new Examplia().places("parent: XX-2}", "parent: XX-22}").problems();
    assertAmong(
        missing,
        "LAW-PLACE-TREE",
        "places.yaml",
        0,
        "XX-21",
        "part of XX-22, which is not given. Maybe \"XX-2\"?");

    List<Problem> twice = new Examplia().places("XX-21", "XX-1").problems();
    assertAmong(twice, "LAW-PLACE-TREE", "places.yaml", 0, "XX-1", "The place XX-1 is given twice");

    List<Problem> circle =
        new Examplia().places("parent: XX, aliases", "parent: XX-21, aliases").problems();
    assertOnly(
        circle, "LAW-PLACE-TREE", "places.yaml", 0, "XX-2", "part of a place that is part of it");
  }

  @Test
  void inputIsDeclaredTwice() {
    assertOnly(
        new Examplia().moreInputs(input("wage", "of: relation, unit: yuan_a_month")).problems(),
        "LAW-INPUT-TWICE",
        "more-inputs.yaml",
        1,
        "wage",
        "declared in inputs.yaml:11 already");
  }

  @Test
  void inputHasNoCodesOrOneTwice() {
    assertOnly(
        new Examplia()
            .moreInputs(input("sex", "of: person, unit: code, enum: Sex, codes: {}"))
            .problems(),
        "LAW-INPUT-CODES",
        "more-inputs.yaml",
        1,
        "sex",
        "is a code and lists none");
    assertOnly(
        new Examplia()
            .moreInputs(
                input(
                    "sex",
                    "of: person, unit: code, enum: Sex, codes: {m: {en: male, zh: 男}, f: {en: male, zh: 女}}"))
            .problems(),
        "LAW-INPUT-CODES",
        "more-inputs.yaml",
        1,
        "sex",
        "\"f\" or its label (male, 女)");
    assertOnly(
        new Examplia()
            .moreInputs(input("sex", "of: person, unit: count, codes: {m: {en: male, zh: 男}}"))
            .problems(),
        "LAW-INPUT-CODES",
        "more-inputs.yaml",
        1,
        "sex",
        "lists codes and is in COUNT");
  }

  @Test
  void whatStandsInForAnInputDoesNotFit() {
    assertOnly(
        new Examplia().inputs("otherwise: residence", "otherwise: residense").problems(),
        "LAW-INPUT-OTHERWISE",
        "inputs.yaml",
        9,
        "workplace",
        "\"residense\", does not exist. Maybe \"residence\"?");
    assertOnly(
        new Examplia()
            .moreInputs(input("age", "of: person, unit: yuan_a_month, otherwise: wage"))
            .problems(),
        "LAW-INPUT-OTHERWISE",
        "more-inputs.yaml",
        1,
        "age",
        "wage is of relation, which is not above person. A value of its own row or of one above can stand in.");
    assertOnly(
        new Examplia().inputs("otherwise: residence", "otherwise: creditedMonths").problems(),
        "LAW-INPUT-OTHERWISE",
        "inputs.yaml",
        9,
        "workplace",
        "creditedMonths is in MONTHS and the input in PLACE");
  }

  @Test
  void valueOfTheSameRowOrOneAboveMayStandIn() {
    assertThat(
            new Examplia()
                .moreInputs(input("benefitPlace", "of: person, unit: place, otherwise: residence"))
                .problems())
        .isEmpty();
  }

  @Test
  void inputAndRuleHaveOneName() {
    assertOnly(
        new Examplia().add(rule("wage").of(Entity.RELATION)).problems(),
        "LAW-NAME-TWICE",
        "inputs.yaml",
        11,
        "wage",
        "is an input and computed by OldAgePension.wage");
  }

  @Test
  void ruleReadsNamesThatAreNone() {
    assertRule(
        with(x().reads("creditedMonth", Unit.MONTHS)),
        "LAW-NAME",
        "reads \"creditedMonth\" as the argument creditedMonth, and there is no such variable. Maybe \"creditedMonths\"?");
    assertRule(
        with(x().when("pension.hasQualifyingPriod")),
        "LAW-NAME",
        "as the condition hasQualifyingPriod, and there is no such variable. Maybe \"pension.hasQualifyingPeriod\"?");
    assertRule(
        with(x().paramAt("pension.accrual", Unit.RATE, "residense", null)),
        "LAW-NAME",
        "\"residense\" as the place of argument accrual");
    assertRule(
        with(x().paramAt("pension.accrual", Unit.RATE, null, "retirementMont")),
        "LAW-NAME",
        "\"retirementMont\" as the month of argument accrual");
    assertRule(
        with(x().previous("pension.x", Unit.FEN, "openingBalance")),
        "LAW-NAME",
        "\"openingBalance\" as the value of the first month of argument x");
  }

  @Test
  void versionsOfAVariableDifferInEntity() {
    assertRule(
        with(rule("pension.x").until("2009-12-31"), x().of(Entity.HOUSEHOLD).since("2010-01-01")),
        "LAW-ENTITY",
        "OldAgePension.x is of household but pension.x is of person");
  }

  @Test
  void ruleReadsRowsThatItCannotReach() {
    assertRule(
        with(x().reads("wage", Unit.FEN)),
        "LAW-ENTITY",
        "wage as the argument wage of person, but it is of relation. Take the rows together: @Sum, @Any or @Count(over = RELATION).");
    assertRule(
        with(x().of(Entity.RELATION).reads("referenceWage", Unit.FEN)),
        "LAW-ENTITY",
        "Write @Of(PERSON).");
    assertRule(
        with(x().takes(Aggregate.SUM, Entity.PERSON, "referenceWage", Unit.FEN)),
        "LAW-ENTITY",
        "A row of person has no rows of person below it");
    assertRule(
        with(x().readsOf(Entity.RELATION, "wage", Unit.FEN)),
        "LAW-ENTITY",
        "A row of person has no row of relation above it");
    assertRule(
        with(x().of(Entity.RELATION).when("pension.hasQualifyingPeriod")),
        "LAW-ENTITY",
        "as the condition hasQualifyingPeriod of relation, but it is of person");
    assertThat(with(x().of(Entity.RELATION).readsOf(Entity.PERSON, "referenceWage", Unit.FEN)))
        .isEmpty();
  }

  private enum Colour implements Code {
    RED,
    GREEN;

    @Override
    public Label label() {
      return Label.same(name());
    }
  }

  @Test
  void versionsOfAVariableDifferInWhatTheyMeasure() {
    RuleFixture first = rule("pension.x").until("2009-12-31");
    assertRule(
        with(first, x().unit(Unit.MONTHS).since("2010-01-01")),
        "LAW-UNIT",
        "OldAgePension.x gives MONTHS and OldAgePension.x gives FEN, both for pension.x");
    assertRule(with(first, x().per(Period.YEAR).since("2010-01-01")), "LAW-UNIT", "gives per YEAR");
    assertRule(
        with(
            rule("pension.x").codes(Colour.RED).until("2009-12-31"),
            x().codes(Colour.RED, Colour.GREEN).since("2010-01-01")),
        "LAW-UNIT",
        "gives codes [RED, GREEN]");
  }

  @Test
  void ruleReadsAVariableInAnotherUnit() {
    assertRule(
        with(x().reads("creditedMonths", Unit.FEN)),
        "LAW-UNIT",
        "creditedMonths as the argument creditedMonths in FEN, but it is in MONTHS");
    assertRule(
        with(x().when("creditedMonths")),
        "LAW-UNIT",
        "as the condition creditedMonths in YES_NO, but it is in MONTHS");
    assertRule(
        with(x().paramAt("pension.accrual", Unit.RATE, "creditedMonths", null)),
        "LAW-UNIT",
        "in PLACE, but it is in MONTHS");
    assertRule(
        with(x().paramAt("pension.accrual", Unit.RATE, null, "creditedMonths")),
        "LAW-UNIT",
        "in MONTH, but it is in MONTHS");
    assertRule(
        with(x().previous("pension.x", Unit.FEN, "creditedMonths")),
        "LAW-UNIT",
        "in FEN, but it is in MONTHS");
    assertRule(
        with(x().unit(Unit.COUNT).takes(Aggregate.COUNT, Entity.RELATION, "wage", Unit.COUNT)),
        "LAW-UNIT",
        "in YES_NO, but it is in FEN");
  }

  @Test
  void manifestNamesWhatIsNoneOrDoesNotFit() {
    assertAmong(
        new Examplia().manifest("root_place: XX", "root_place: XY").problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "root_place",
        "There is no place \"XY\". Maybe \"XX\"?");
    assertAmong(
        new Examplia().manifest("person: residence", "person: residense").problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "place_of.person",
        "There is no variable \"residense\", or more than one of that name. Maybe \"residence\"?");
    assertAmong(
        new Examplia().manifest("person: residence", "person: workplace").problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "place_of.person",
        "workplace is of relation, not of person");
    assertAmong(
        new Examplia()
            .manifest("retirement_month: retirementMonth", "retirement_month: creditedMonths")
            .problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "retirement_month",
        "creditedMonths is in MONTHS, but a MONTH is wanted");
    assertAmong(
        new Examplia().manifest("2025-07-01", "1999-01-01").problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "reference_date",
        "lies before the first date, 2001-07-01");
  }

  @Test
  void manifestLacksWhatRulesNeed() {
    assertOnly(
        new Examplia().manifest("person: residence, ", "").problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "place_of.person",
        "OldAgePension.hasQualifyingPeriod reads a parameter, and law.yaml does not name the variable");
    assertOnly(
        new Examplia()
            .manifest("retirement_month: retirementMonth\n", "")
            .add(x().tests(SinceTests.RETIREMENT))
            .problems(),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "retirement_month",
        "OldAgePension.x is law by the month of retirement");
    assertOnly(
        with(x().tests(SinceTests.ENTRY)),
        "LAW-MANIFEST",
        "law.yaml",
        0,
        "entry_month",
        "Add entry_month to law.yaml.");
  }

  @Test
  void variablesNeedEachOtherInACircle() {
    assertOnly(
        with(
            rule("pension.a").line(51).reads("pension.b", Unit.FEN),
            rule("pension.b").line(52).reads("pension.c", Unit.FEN),
            rule("pension.c").line(53).reads("pension.a", Unit.FEN)),
        "LAW-CYCLE",
        FILE,
        53,
        "pension.c",
        "pension.a needs pension.b needs pension.c needs pension.a. Maybe one of them means the month before: @Previous?");
  }

  @Test
  void circlesGoThroughConditionsPlacesAndExceptions() {
    assertRule(
        with(x().unit(Unit.YES_NO).when("pension.x")), "LAW-CYCLE", "pension.x needs pension.x");
    assertAmong(
        new Examplia()
            .manifest("person: residence", "person: pension.home")
            .add(rule("pension.home").line(50).unit(Unit.PLACE).param("pension.accrual", Unit.RATE))
            .problems(),
        "LAW-CYCLE",
        FILE,
        50,
        "pension.home",
        "pension.home needs pension.home");
    assertAmong(
        with(
            rule("pension.special")
                .line(50)
                .unit(Unit.YES_NO)
                .reads("pension.oldAgePension", Unit.FEN),
            rule("pension.forMiners").exceptionTo("pension.oldAgePension").when("pension.special")),
        "LAW-CYCLE",
        FILE,
        50,
        "pension.special",
        "pension.oldAgePension needs pension.special needs pension.oldAgePension");
  }

  @Test
  void theMonthBeforeAndLawOfAnotherDayCloseNoCircle() {
    assertThat(with(x().previous("pension.x", Unit.FEN, "referenceWage"))).isEmpty();
    assertThat(
            with(
                rule("pension.a").until("2009-12-31").reads("pension.b", Unit.FEN),
                rule("pension.a").since("2010-01-01"),
                rule("pension.b").until("2009-12-31"),
                rule("pension.b").since("2010-01-01").reads("pension.a", Unit.FEN)))
        .isEmpty();
  }

  @Test
  void twoVersionsAreLawAtOnce() {
    assertRule(
        with(rule("pension.x").method("x2001"), x().method("x2010").since("2010-01-01")),
        "LAW-VERSIONS-OVERLAP",
        "OldAgePension.x2001 (from 2001-07-01 on) and OldAgePension.x2010 (from 2010-01-01 on) both give pension.x");
    assertRule(
        with(x().until("2001-01-01")),
        "LAW-VERSIONS-OVERLAP",
        "ends on 2001-01-01, before it begins on 2001-07-01");
  }

  @Test
  void versionsOfOtherPlacesOrDatesExceptionsAndReplacementsDoNotOverlap() {
    assertThat(
            with(
                rule("pension.x"),
                x().at("XX-1"),
                x().tests(SinceTests.RETIREMENT),
                rule("pension.xOfMiners")
                    .exceptionTo("pension.x")
                    .when("pension.hasQualifyingPeriod"),
                rule("reform.x").replaces("pension.x")))
        .isEmpty();
  }

  @Test
  void holeBetweenTwoVersionsIsAWarning() {
    List<Problem> problems = with(rule("pension.x").until("2005-12-31"), x().since("2007-01-01"));

    assertRule(
        problems, "LAW-VERSIONS-GAP", "No rule gives pension.x from 2006-01-01 to 2006-12-31");
    assertThat(problems.getFirst().isError()).isFalse();
    assertThat(
            with(
                rule("pension.x"),
                rule("pension.x").at("XX-1").until("2005-12-31"),
                x().at("XX-1").since("2007-01-01")))
        .isEmpty();
  }

  @Test
  void exceptionHasNoGeneralRuleOrNoCondition() {
    assertRule(
        with(x().exceptionTo("pension.oldAgePensio").when("pension.hasQualifyingPeriod")),
        "LAW-EXCEPTION",
        "exception to \"pension.oldAgePensio\", which no rule gives. Maybe \"pension.oldAgePension\"?");
    assertRule(
        with(x().exceptionTo("pension.oldAgePension")),
        "LAW-EXCEPTION",
        "OldAgePension.x has no condition");
    assertAmong(
        with(
            x().exceptionTo("pension.oldAgePension")
                .replaces("pension.contributions")
                .when("pension.hasQualifyingPeriod")),
        "LAW-EXCEPTION",
        FILE,
        50,
        "pension.x",
        "is an exception and a replacement");
  }

  @Test
  void reformPackReplacesNoRuleOrTwoReplaceOne() {
    assertRule(
        with(x().replaces("pension.oldAgePensio")),
        "LAW-REPLACES",
        "replaces \"pension.oldAgePensio\", which no rule gives. Maybe \"pension.oldAgePension\"?");
    assertRule(with(x().replaces("referenceWage")), "LAW-REPLACES", "which no rule gives");
    assertRule(
        with(
            rule("pension.y").replaces("pension.oldAgePension"),
            x().replaces("pension.oldAgePension").since("2026-01-01")),
        "LAW-REPLACES",
        "both replace pension.oldAgePension");
  }

  @Test
  void everythingComesAtOnce() {
    List<Problem> problems =
        new Examplia()
            .parameters(
                "from: 2010-01-01, value: 0.012, place: XX-1, source: act-2001",
                "from: 2010-01-01, value: 0.012, place: XX-7, source: act-2009")
            .inputs("otherwise: residence", "otherwise: home")
            .add(rule("pension.a").reads("pension.b", Unit.FEN))
            .add(rule("pension.c").exceptionTo("pension.oldAgePension"))
            .problems();

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            "LAW-PLACE", "LAW-SOURCE", "LAW-INPUT-OTHERWISE", "LAW-NAME", "LAW-EXCEPTION");
  }
}
