package org.openshebao.law.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openshebao.law.ReformTest.LAW;
import static org.openshebao.law.ReformTest.reform;
import static org.openshebao.law.RuleFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openshebao.base.text.Language;
import org.openshebao.law.Examplia;
import org.openshebao.law.Law;
import org.openshebao.law.rule.Unit;

class LawDiffTest {

  private static List<String> lines(Law baseline, Law reformed) {
    return LawDiff.between(baseline, reformed).stream()
        .map(difference -> difference.text(Language.EN))
        .toList();
  }

  @Test
  void readsLikeAnAmendingActInBothLanguages() {
    Law law =
        LAW.with(
            reform(
                "shorter",
                "parameter: pension.qualifying_period, from: 2026-01-01, places: [XX], value: 120, note: as promised"));

    List<Difference> differences = LawDiff.between(LAW, law);

    assertThat(LawDiff.text(differences, Language.EN))
        .isEqualTo(
            "pension.qualifying_period, XX, from 2026-01-01: 240 months → 120 months (assumption); reform shorter: as promised");
    assertThat(LawDiff.text(differences, Language.ZH))
        .isEqualTo(
            "最低缴费年限（pension.qualifying_period），XX，自2026-01-01起：240个月 → 120个月（假设）；reform shorter: as promised");
  }

  @Test
  void aNationalChangeListsLocalValuesThatItCuts() {
    Law law =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, to: 2026-12-31, places: [XX], value: 0.02"));

    assertThat(lines(LAW, law))
        .containsExactly(
            "pension.accrual, XX, from 2026-01-01 to 2026-12-31: 0.01 → 0.02 (assumption); reform a",
            "pension.accrual, XX-1, from 2026-01-01 to 2026-12-31: 0.012 → 0.02 (assumption); reform a");
  }

  @Test
  void whatChangesNothingOrIsCoveredIsNoDifference() {
    Law same =
        LAW.with(
            reform(
                "a", "parameter: pension.accrual, from: 2026-01-01, places: [XX-2], value: 0.01"));
    assertThat(lines(LAW, same)).isEmpty();
    assertThat(LawDiff.text(List.of(), Language.EN)).isEqualTo("No difference");

    Law covered =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, places: [XX-2], value: 0.02",
                "parameter: pension.accrual, from: 2026-07-01, places: [XX-2], value: 0.03"));
    assertThat(lines(LAW, covered))
        .containsExactly(
            "pension.accrual, XX-2, from 2026-01-01 to 2026-06-30: 0.01 → 0.02 (assumption); reform a",
            "pension.accrual, XX-2, from 2026-07-01: 0.01 → 0.03 (assumption); reform a");
    assertThat(
            lines(
                LAW,
                covered.with(
                    reform(
                        "b",
                        "parameter: pension.accrual, from: 2026-01-01, places: [XX-2], value: 0.01"))))
        .isEmpty();
  }

  @Test
  void aChangeThatSpansTwoOldValuesIsTwoDifferences() {
    Law law =
        LAW.with(
            reform(
                "a",
                "parameter: pension.qualifying_period, from: 2015-01-01, to: 2016-12-31, places: [XX], value: 60"));

    assertThat(lines(LAW, law))
        .containsExactly(
            "pension.qualifying_period, XX, from 2015-01-01 to 2015-12-31: 180 months → 60 months (assumption); reform a",
            "pension.qualifying_period, XX, from 2016-01-01 to 2016-12-31: 240 months → 60 months (assumption); reform a");
  }

  @Test
  void twoPlacesThatChangeAlikeInsideEachOtherAreSaidOnce() {
    Law law =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, places: [XX-2, XX-21], value: 0.02"));

    assertThat(lines(LAW, law))
        .containsExactly(
            "pension.accrual, XX-2, from 2026-01-01: 0.01 → 0.02 (assumption); reform a");
  }

  @Test
  void aValueForARuleReadsAsOne() {
    Law law =
        LAW.with(
            reform(
                "a",
                "rule: pension.hasQualifyingPeriod, from: 2026-01-01, places: [XX], value: yes",
                "rule: pension.hasQualifyingPeriod, from: 2026-07-01, to: 2026-12-31, places: [XX-1], value: no, grade: media"));

    assertThat(lines(LAW, law))
        .containsExactly(
            "pension.hasQualifyingPeriod, XX, from 2026-01-01: by its rule → yes (assumption); reform a",
            "pension.hasQualifyingPeriod, XX-1, from 2026-01-01 to 2026-06-30: by its rule → yes (assumption); reform a",
            "pension.hasQualifyingPeriod, XX-1, from 2026-07-01 to 2026-12-31: by its rule → no (media); reform a",
            "pension.hasQualifyingPeriod, XX-1, from 2027-01-01: by its rule → yes (assumption); reform a");
  }

  @Test
  void aReformPackListsItsRules() {
    Law pack =
        new Examplia()
            .add(
                rule("reform.oldAgePension")
                    .in("org.openshebao.pack.reform.NewPension", "oldAgePension")
                    .since("2026-01-01")
                    .cites("Reform Bill, art. 1")
                    .replaces("pension.oldAgePension"))
            .add(
                rule("pension.bonus")
                    .since("2026-01-01")
                    .cites("Bonus Act")
                    .reads("referenceWage", Unit.FEN))
            .law();

    assertThat(lines(LAW, pack))
        .containsExactly(
            "pension.bonus, XX, from 2026-01-01: no rule → Bonus Act; OldAgePension.bonus",
            "pension.oldAgePension, XX, from 2026-01-01: Pension Act 2001 → Reform Bill, art. 1; NewPension.oldAgePension");
    assertThat(lines(pack, LAW)).anyMatch(line -> line.contains("Bonus Act → no rule"));
  }

  @Test
  void aParameterThatOnlyOneLawHasIsADifference() {
    Law more =
        new Examplia()
            .parameter(
                "pension.bonus",
                "yuan",
                "{from: 2026-01-01, value: 5, place: XX, source: act-2015, grade: official_text}")
            .law();

    assertThat(lines(LAW, more))
        .containsExactly(
            "pension.bonus, XX, from 2026-01-01: no value → 5.00 yuan (official text)");
    assertThat(lines(more, LAW))
        .containsExactly("pension.bonus, XX, from 2026-01-01: 5.00 yuan → no value");
  }
}
