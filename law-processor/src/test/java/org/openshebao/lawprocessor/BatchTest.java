package org.openshebao.lawprocessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openshebao.base.exact.Fraction;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.WageIndex;
import org.openshebao.law.batch.Column;
import org.openshebao.law.batch.RuleFailure;
import org.openshebao.law.batch.Status;
import org.openshebao.law.parameter.LookupTable;
import org.openshebao.law.parameter.StepSchedule;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.Unit;

/// A generated batch gives on every row what calling the method gives.
class BatchTest {

  private static final String PENSION = "org.example.law.pension.Pension";
  private static final String FAMILY = "org.example.law.family.Family";

  private static CompiledLaw law;

  @BeforeAll
  static void compile(@TempDir Path folder) throws Exception {
    law = ExampleLaw.in(folder).compile();
  }

  @Test
  void readsAmountsAndRates() throws Exception {
    Column result =
        law.run("pension.contribution", 2, Columns.of(300_000, 1), Columns.of(80_000, 500_000));

    assertThat(result.values())
        .containsExactly(
            (long) law.call(PENSION, "contribution", 300_000L, new Rate(80_000)),
            (long) law.call(PENSION, "contribution", 1L, new Rate(500_000)));
    assertThat(result.values()).containsExactly(24_000, 1);
  }

  @Test
  void readsWholeNumbersAndReturnsYesOrNo() throws Exception {
    Column result = law.run("pension.isQualified", 2, Columns.of(179, 180), Columns.of(180, 180));

    assertThat(result.values()).containsExactly(0, 1);
  }

  @Test
  void readsCodesAndReturnsMonths() throws Exception {
    Column result = law.run("retirementMonth", 2, Columns.of(24_000, 24_000), Columns.of(0, 1));

    assertThat(result.values()).containsExactly(24_720, 24_660);
    assertThat(
            law.call(
                "org.example.law.Person",
                "retirementMonth",
                24_000,
                law.constant("org.example.law.Sex", 1)))
        .isEqualTo(24_660);
  }

  @Test
  void readsCareersRowByRow() throws Exception {
    Column careers = Columns.ofCareers(List.of(new int[] {12, 12, 3}, new int[] {}, new int[] {1}));

    assertThat(law.run("pension.monthsPaid", 3, careers).values()).containsExactly(27, 0, 1);
  }

  @Test
  void returnsDecimalsAsTheirColumnsHoldThem() throws Exception {
    assertThat(law.run("pension.creditedYears", 2, Columns.of(367, 12)).values())
        .containsExactly(305_833, 10_000);
  }

  @Test
  void readsFractionsAndIndices() throws Exception {
    RuleInfo rule =
        law.provider().rules().stream()
            .filter(info -> info.method().equals("basicPensionOf2001"))
            .findFirst()
            .orElseThrow();
    Column result = Column.ofNumbers(2);

    rule.batch()
        .compute(
            new Column[] {
              Columns.of(300_000, 100),
              Columns.of(WageIndex.ONE, 50_000_000),
              Columns.ofObject(2, new Fraction(1, 3))
            },
            result,
            2);

    assertThat(result.values()).containsExactly(100_000, 17);
  }

  @Test
  void readsTablesAndSteps() throws Exception {
    LookupTable divisors =
        new LookupTable(
            "pension.divisor", Unit.DIVISOR, new TreeMap<>(java.util.Map.of(60, 1_390_000L)));
    StepSchedule supplements =
        new StepSchedule(
            "pension.supplement", Unit.FEN, new TreeMap<>(java.util.Map.of(0, 0L, 15, 10_000L)));

    assertThat(
            law.run(
                    "pension.accountPension",
                    1,
                    Columns.of(13_900_000),
                    Columns.of(60),
                    Columns.ofObject(1, divisors))
                .values())
        .containsExactly(100_000);
    assertThat(
            law.run(
                    "pension.pension",
                    2,
                    Columns.of(1, 1),
                    Columns.of(2, 2),
                    Columns.of(180, 179),
                    Columns.ofObject(2, supplements))
                .values())
        .containsExactly(10_003, 3);
  }

  @Test
  void leavesRowsThatAreNoValuesAlone() throws Exception {
    Column result = Columns.of(-7, -7, -7);
    result.setStatus(1, (short) 5);

    law.rule("pension.hasManyChildren")
        .batch()
        .compute(new Column[] {Columns.of(3, 3, 2)}, result, 3);

    assertThat(result.values()).containsExactly(1, -7, 0);
    assertThat(result.statuses()).containsExactly(0, 5, 0);
  }

  @Test
  void computesOnlyTheRowsInUse() throws Exception {
    Column result = Columns.of(-7, -7);

    law.rule("pension.hasManyChildren").batch().compute(new Column[] {Columns.of(3, 3)}, result, 1);

    assertThat(result.values()).containsExactly(1, -7);
  }

  @Test
  void passesNullForWhatMayBeUnknown() throws Exception {
    Column share = Columns.of(0, 0, 0);
    Column jobs = Columns.of(1, 1, 1);
    share.setStatus(1, (short) 3);
    jobs.setStatus(1, (short) 3);
    jobs.setStatus(2, (short) 4);

    Column result = law.run("family.divisor", 3, Columns.of(0, 1, 0), share, jobs);

    assertThat(result.values()).containsExactly(1_220_000, 2_110_000, 1_210_000);
  }

  @Test
  void marksRowsOnWhichTheRuleReturnsNull() throws Exception {
    Column insured = Columns.of(1, 0, 1);
    Column result = law.run("family.share", 3, Columns.of(1, 1, 3), Columns.of(2, 2, 4), insured);

    assertThat(result.values()).startsWith(500_000);
    assertThat(result.values()).endsWith(750_000);
    assertThat(result.statuses()).containsExactly(0, Status.RETURNED_UNKNOWN, 0);
    assertThat(result.allValues()).isFalse();
    assertThat(law.call(FAMILY, "share", 1L, 2L, false)).isNull();
  }

  @Test
  void marksThemAmongMixedRowsToo() throws Exception {
    Column sex = Columns.of(1, 1, 1);
    sex.setStatus(1, (short) 3);
    Column result = Column.ofNumbers(3);
    result.setStatus(2, (short) 8);

    law.rule("family.treatedAs")
        .batch()
        .compute(new Column[] {sex, Columns.of(1, 1, 1)}, result, 3);

    assertThat(result.values()[0]).isEqualTo(1);
    assertThat(result.statuses()).containsExactly(0, Status.RETURNED_UNKNOWN, 8);
  }

  @Test
  void returnsABooleanThatMayBeUnknown() throws Exception {
    Column insured = Columns.of(1, 1, 0);
    insured.setStatus(2, (short) 1);

    Column result = law.run("family.isOnly", 3, Columns.of(1, 2, 1), insured);

    assertThat(result.values()).startsWith(1, 0);
    assertThat(result.statuses()).containsExactly(0, 0, Status.RETURNED_UNKNOWN);
  }

  @Test
  void saysOnWhichRowARuleFailed() {
    LookupTable divisors =
        new LookupTable("pension.divisor", Unit.DIVISOR, new TreeMap<>(java.util.Map.of(60, 1L)));

    assertThatThrownBy(() ->
            law.run(
                "pension.accountPension",
                3,
                Columns.of(1, 1, 1),
                Columns.of(60, 60, 61),
                Columns.ofObject(3, divisors)))
        .isInstanceOf(RuleFailure.class)
        .hasMessageStartingWith("Rule pension.accountPension failed on row 2 of the batch: ")
        .hasMessageContaining("pension.divisor has no value for 61")
        .hasCauseInstanceOf(IllegalArgumentException.class)
        .extracting(failure -> ((RuleFailure) failure).row())
        .isEqualTo(2);
  }
}
