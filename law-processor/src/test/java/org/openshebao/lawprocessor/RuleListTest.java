package org.openshebao.lawprocessor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.text.Label;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.ArgumentInfo.Aggregate;
import org.openshebao.law.rule.ArgumentInfo.Kind;
import org.openshebao.law.rule.Entity;
import org.openshebao.law.rule.Period;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;
import org.openshebao.law.rule.Unit;

/// The list of rules says what stands in the source.
class RuleListTest {

  private static CompiledLaw law;

  @BeforeAll
  static void compile(@TempDir Path folder) throws Exception {
    law = ExampleLaw.in(folder).compile();
  }

  @Test
  void compilesWithoutErrorsAndWarnings() {
    assertThat(law.errors()).isEmpty();
    assertThat(law.warnings()).isEmpty();
  }

  @Test
  void isInOrderOfIdThenSince() throws Exception {
    assertThat(law.provider().rules())
        .extracting(rule -> rule.id() + " " + rule.since())
        .containsExactly(
            "age 2001-07-01",
            "family.divisor 2001-07-01",
            "family.isOnly 2001-07-01",
            "family.jobs 2001-07-01",
            "family.localWage 2001-07-01",
            "family.pensions 2001-07-01",
            "family.share 2001-07-01",
            "family.treatedAs 2001-07-01",
            "family.treatedAsOf2030 2030-01-01",
            "pension.accountPension 2001-07-01",
            "pension.balance 2001-07-01",
            "pension.basicPension 2001-07-01",
            "pension.basicPension 2016-01-01",
            "pension.contribution 2001-07-01",
            "pension.creditedYears 2001-07-01",
            "pension.hasManyChildren 2001-07-01",
            "pension.index 2001-07-01",
            "pension.isQualified 2001-07-01",
            "pension.monthsPaid 2001-07-01",
            "pension.pension 2001-07-01",
            "pension.pensionOfLargeFamilies 2001-07-01",
            "retirementMonth 2001-07-01");
  }

  @Test
  void saysEverythingOfARule() throws Exception {
    RuleInfo rule =
        law.provider().rules().stream()
            .filter(info -> info.method().equals("basicPensionOf2001"))
            .findFirst()
            .orElseThrow();

    assertThat(rule.className()).isEqualTo("org.example.law.pension.Pension");
    assertThat(rule.line()).isEqualTo(97);
    assertThat(rule.of()).isEqualTo(Entity.PERSON);
    assertThat(rule.per()).isEqualTo(Period.MONTH);
    assertThat(rule.unit()).isEqualTo(Unit.FEN);
    assertThat(rule.codes()).isEmpty();
    assertThat(rule.when()).containsExactly("pension.isQualified");
    assertThat(rule.since()).isEqualTo(LocalDate.of(2001, 7, 1));
    assertThat(rule.until()).isEqualTo(LocalDate.of(2015, 12, 31));
    assertThat(rule.sinceTests()).isEqualTo(SinceTests.RETIREMENT);
    assertThat(rule.place()).isNull();
    assertThat(rule.cites()).isEqualTo("Pension Act 2001, arts. 12(1), 30");
    assertThat(rule.label()).isEqualTo(new Label("Basic pension", "基础养老金"));
    assertThat(rule.doc())
        .isEqualTo(
            "Basic pension under the law of 2001, art. 12(1): average wage × index × share of the state.");
    assertThat(rule.exceptionTo()).isNull();
    assertThat(rule.replaces()).isNull();
    assertThat(rule.mayReturnUnknown()).isFalse();
    assertThat(rule.arguments())
        .containsExactly(
            argument(
                "averageWage",
                Kind.PARAMETER,
                "pension.average_wage",
                Unit.FEN,
                Aggregate.NONE,
                null,
                "workingPlace",
                "retirementMonth",
                null),
            ArgumentInfo.variable("index", "pension.index", Unit.INDEX),
            ArgumentInfo.parameter("share", "pension.share", Unit.FRACTION));
  }

  @Test
  void saysWhatEachKindOfArgumentReads() throws Exception {
    assertThat(law.rule("pension.balance").arguments())
        .containsExactly(
            argument(
                "before",
                Kind.PREVIOUS,
                "pension.balance",
                Unit.FEN,
                Aggregate.NONE,
                null,
                null,
                null,
                "pension.openingBalance"),
            argument(
                "contribution",
                Kind.VARIABLE,
                "pension.contribution",
                Unit.FEN,
                Aggregate.SUM,
                Entity.RELATION,
                null,
                null,
                null));
    assertThat(law.rule("pension.index").arguments().get(1))
        .isEqualTo(
            argument(
                "averages",
                Kind.SERIES,
                "pension.average_wage",
                null,
                Aggregate.NONE,
                null,
                null,
                null,
                null));
    assertThat(law.rule("pension.monthsPaid").arguments())
        .containsExactly(
            argument(
                "career", Kind.HISTORY, "career", null, Aggregate.NONE, null, null, null, null));
    assertThat(law.rule("family.share").arguments())
        .containsExactly(
            argument(
                "householdIncome",
                Kind.VARIABLE,
                "family.householdIncome",
                Unit.FEN,
                Aggregate.NONE,
                Entity.HOUSEHOLD,
                null,
                null,
                null),
            argument(
                "localWage",
                Kind.VARIABLE,
                "family.localWage",
                Unit.FEN,
                Aggregate.NONE,
                Entity.PLACE,
                "workingPlace",
                null,
                null),
            argument(
                "isInsured",
                Kind.VARIABLE,
                "isInsured",
                Unit.YES_NO,
                Aggregate.ANY,
                Entity.RELATION,
                null,
                null,
                null));
    assertThat(law.rule("family.jobs").arguments())
        .containsExactly(
            argument(
                "isInsured",
                Kind.VARIABLE,
                "isInsured",
                Unit.COUNT,
                Aggregate.COUNT,
                Entity.RELATION,
                null,
                null,
                null));
    assertThat(law.rule("family.pensions").arguments())
        .containsExactly(
            argument(
                "pension",
                Kind.VARIABLE,
                "pension.pension",
                Unit.FEN,
                Aggregate.SUM,
                Entity.PERSON,
                null,
                null,
                null));
    assertThat(law.rule("age").arguments().get(1))
        .isEqualTo(
            argument(
                "month",
                Kind.MONTH_COMPUTED,
                "month",
                Unit.MONTH,
                Aggregate.NONE,
                null,
                null,
                null,
                null));
    assertThat(law.rule("pension.pension").arguments().get(3).kind()).isEqualTo(Kind.STEPS);
    assertThat(law.rule("pension.accountPension").arguments().get(2).kind()).isEqualTo(Kind.TABLE);
  }

  @Test
  void marksWhatMayBeUnknownAndWhatCountsAsZero() throws Exception {
    assertThat(law.rule("family.divisor").arguments())
        .extracting(ArgumentInfo::mayBeUnknown)
        .containsExactly(false, true, true);
    assertThat(law.rule("pension.pension").arguments())
        .extracting(ArgumentInfo::orZero)
        .containsExactly(true, true, false, false);
    assertThat(law.rule("family.share").mayReturnUnknown()).isTrue();
  }

  @Test
  void namesWhatAnExceptionOrAReformIsAbout() throws Exception {
    assertThat(law.rule("pension.pensionOfLargeFamilies").exceptionTo())
        .isEqualTo("pension.basicPension");
    assertThat(law.rule("family.treatedAsOf2030").replaces()).isEqualTo("family.treatedAs");
  }

  @Test
  void listsTheCodesOfAResultInOrder() throws Exception {
    assertThat(law.rule("family.treatedAs").codes())
        .extracting(code -> code.label().zh())
        .containsExactly("男", "女");
  }

  @Test
  void isFoundByItsServiceFileAndNamesEveryYamlFile() throws Exception {
    assertThat(law.sources().get("META-INF/services/org.openshebao.law.rule.RuleProvider"))
        .isEqualTo("org.example.law.GeneratedRules\n");
    assertThat(law.provider().lawId()).isEqualTo("example");
    assertThat(law.provider().rootPackage()).isEqualTo("org.example.law");
    assertThat(law.provider().resources())
        .containsExactly(
            "org/example/law/family/inputs.yaml",
            "org/example/law/inputs.yaml",
            "org/example/law/law.yaml",
            "org/example/law/pension/inputs.yaml",
            "org/example/law/pension/pension.yaml");
  }

  private static ArgumentInfo argument(
      String name,
      Kind kind,
      String target,
      Unit unit,
      Aggregate aggregate,
      Entity over,
      String place,
      String on,
      String first) {
    return new ArgumentInfo(
        name, kind, target, unit, aggregate, over, place, on, first, false, false);
  }
}
