package org.openshebao.countries.china.law.survivors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.countries.china.law.ChinaParameters.steps;
import static org.openshebao.countries.china.law.ChinaParameters.whole;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.exact.Divisor;
import org.openshebao.base.exact.Fen;

class SurvivorBenefitsTest {

  private static final String MONTH = "2021-09";

  @ParameterizedTest(name = "{0}, {1} months paid, {2} drawn")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # stage | paid | drawn | months | worked in
          IN_WORK |    0 |       | 3      | 人社部发〔2021〕18号, art. 5
          IN_WORK |   59 |       | 3      | under five years
          IN_WORK |   60 |       | 6      | five years
          IN_WORK |  119 |       | 6      | under ten years
          IN_WORK |  120 |       | 9      | ten years
          IN_WORK |  180 |       | 9      | fifteen years
          IN_WORK |  181 |       | 9.0833 | by the month
          IN_WORK |  192 |       | 10     | sixteen years
          IN_WORK |  359 |       | 23.9167 | a month short of thirty
          IN_WORK |  360 |       | 24     | thirty years
          IN_WORK |  480 |       | 24     | counted as thirty
          RETIRED |  345 |    42 | 19.25  | example of the press on the measures: 28 years 9 months, drawn 3 years 6 months
          RETIRED |  345 |   186 | 9      | the same, drawn 15 years 6 months: nine at least
          RETIRED |  360 |     0 | 24     | nothing drawn
          RETIRED |  360 |       |        | not known how long
          """)
  void countsTheMonthsOfTheLumpSum(
      DeathStage stage, int paid, @Nullable Integer drawn, @Nullable String months) {
    assertThat(lumpMonths(stage, paid, drawn))
        .isEqualTo(months == null ? null : Divisor.parse(months));
  }

  /// The example of the press on the measures (当代工人, 2023, no. 2): income 2,818.5 yuan a month.
  @Test
  void paysWhatTheExampleSays() {
    long income = Fen.ofYuan("2818.5");
    long funeral =
        SurvivorBenefits.funeralGrant(income, null, whole("survivors.funeral_months", MONTH));
    long lump = SurvivorBenefits.survivorsLump(income, lumpMonths(DeathStage.RETIRED, 345, 42));

    assertThat(Fen.toYuan(funeral)).isEqualTo("5637.00");
    assertThat(Fen.toYuan(lump)).isEqualTo("54256.13");
    assertThat(Fen.toYuan(SurvivorBenefits.survivorsBenefits(funeral, lump))).isEqualTo("59893.13");
  }

  @Test
  void multipliesTwelfthsOfAMonthExactly() {
    assertThat(SurvivorBenefits.survivorsLump(12_000_00, Divisor.parse("9.0833")))
        .isEqualTo(109_000_00);
    assertThat(SurvivorBenefits.survivorsLump(12_000_00, Divisor.parse("9.1")))
        .isEqualTo(109_200_00);
  }

  @Test
  void leavesTheFuneralGrantToWhoChoseAnother() {
    assertThat(SurvivorBenefits.funeralGrant(5000_00, false, 2)).isZero();
    assertThat(SurvivorBenefits.funeralGrant(5000_00, true, 2)).isEqualTo(10_000_00);
  }

  @Test
  void leavesDeathsByWorkToWorkInjuryInsurance() {
    assertThat(SurvivorBenefits.isDeathNotByWork(true)).isFalse();
    assertThat(SurvivorBenefits.isDeathNotByWork(false)).isTrue();
    assertThat(SurvivorBenefits.isDeathNotByWork(null)).isTrue();
  }

  @Test
  void leavesWhatIsLeftOfTheAccountToTheHeirs() {
    assertThat(SurvivorBenefits.inheritedBalance(100_000_00, 30_000_00L)).isEqualTo(70_000_00);
    assertThat(SurvivorBenefits.inheritedBalance(100_000_00, 130_000_00L)).isZero();
    assertThat(SurvivorBenefits.inheritedBalance(100_000_00, null)).isEqualTo(100_000_00);
  }

  private static @Nullable Divisor lumpMonths(DeathStage stage, int paid, @Nullable Integer drawn) {
    return SurvivorBenefits.lumpMonths(
        stage,
        paid,
        drawn,
        steps("survivors.lump_months", "CN", MONTH),
        whole("survivors.lump_from_months", MONTH),
        whole("survivors.lump_counted_months", MONTH),
        whole("survivors.lump_at_least_retired", MONTH));
  }
}
