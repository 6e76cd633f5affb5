package org.openshebao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.problem.ProblemException;
import org.openshebao.base.source.Grade;
import org.openshebao.base.time.CalendarMonth;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.reform.Reform;
import org.openshebao.law.reform.ReformFile;
import org.openshebao.law.reform.RuleConstant;

public class ReformTest {

  public static final Law LAW = new Examplia().law();

  public static Reform reform(String id, String... changes) {
    return ReformFile.read(
        "reform.yaml",
        "id: %s\nlabel: {en: A reform, zh: 改革}\nchanges:\n  - {%s}\n"
            .formatted(id, String.join("}\n  - {", changes)));
  }

  private static String accrual(Law law, String place, String month) {
    Parameter parameter = law.parameter("pension.accrual");
    ParameterValue value =
        law.timeline(parameter, law.places().indexOf(place)).find(CalendarMonth.parse(month));
    return value == null ? null : value.content().format(parameter.unit());
  }

  @Test
  void cutsTheValueOnBothSides() {
    Law law =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, to: 2026-12-31, places: [XX], value: 0.02"));

    assertThat(accrual(law, "XX", "2025-12")).isEqualTo("0.01");
    assertThat(accrual(law, "XX", "2026-01")).isEqualTo("0.02");
    assertThat(accrual(law, "XX", "2026-12")).isEqualTo("0.02");
    assertThat(accrual(law, "XX", "2027-01")).isEqualTo("0.01");
    assertThat(law.parameter("pension.accrual").valuesAt("XX"))
        .extracting(value -> value.from() + " " + value.to())
        .containsExactly("2001-07-01 2025-12-31", "2026-01-01 2026-12-31", "2027-01-01 null");
  }

  @Test
  void aNationalChangeCutsLocalValuesForItsTime() {
    Law law =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, to: 2026-12-31, places: [XX], value: 0.02"));

    assertThat(accrual(law, "XX-1", "2025-12")).isEqualTo("0.012");
    assertThat(accrual(law, "XX-1", "2026-06")).isEqualTo("0.02");
    assertThat(accrual(law, "XX-1", "2027-01")).isEqualTo("0.012");
  }

  @Test
  void aLocalChangeTouchesNobodyElse() {
    Law law =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, places: [Southshire], value: 0.02"));

    assertThat(accrual(law, "XX", "2026-06")).isEqualTo("0.01");
    assertThat(accrual(law, "XX-1", "2026-06")).isEqualTo("0.012");
    assertThat(accrual(law, "XX-2", "2026-06")).isEqualTo("0.02");
    assertThat(accrual(law, "XX-21", "2026-06")).isEqualTo("0.02");
  }

  @Test
  void laterChangesAndLaterReformsWin() {
    Law once =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, places: [XX], value: 0.02",
                "parameter: pension.accrual, from: 2027-01-01, places: [XX], value: 0.03"));
    assertThat(accrual(once, "XX", "2026-06")).isEqualTo("0.02");
    assertThat(accrual(once, "XX", "2027-06")).isEqualTo("0.03");

    Law twice =
        once.with(
            reform("b", "parameter: pension.accrual, from: 2026-01-01, places: [XX], value: 0.04"));
    assertThat(accrual(twice, "XX", "2027-06")).isEqualTo("0.04");
    assertThat(twice.reforms()).extracting(Reform::id).containsExactly("a", "b");
    assertThat(accrual(LAW, "XX", "2027-06")).as("the baseline is as it was").isEqualTo("0.01");
  }

  @Test
  void aPlaceNamedTwiceIsChangedOnce() {
    Law law =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, places: [XX-2, Southshire, XX-21], value: 0.02"));

    assertThat(law.parameter("pension.accrual").valuesAt("XX-2")).hasSize(1);
    assertThat(law.parameter("pension.accrual").valuesAt("XX-21")).hasSize(1);
  }

  @Test
  void aChangeIsAnAssumptionUnlessADocumentSetsIt() {
    Law law =
        LAW.with(
            reform(
                "a",
                "parameter: pension.accrual, from: 2026-01-01, places: [XX], value: 0.02, note: as announced",
                "parameter: pension.qualifying_period, from: 2026-01-01, places: [XX], value: 300, grade: media, source: [act-2015, The Daily Examplian]"));

    ParameterValue supposed = law.parameter("pension.accrual").valuesAt("XX").getLast();
    assertThat(supposed.grade()).isEqualTo(Grade.ASSUMPTION);
    assertThat(supposed.note()).isEqualTo("reform a: as announced");
    assertThat(supposed.file()).isEqualTo("reform.yaml");
    assertThat(supposed.line()).isEqualTo(4);
    ParameterValue reported = law.parameter("pension.qualifying_period").valuesAt("XX").getLast();
    assertThat(reported.grade()).isEqualTo(Grade.MEDIA);
    assertThat(reported.sources()).containsExactly("act-2015");
    assertThat(reported.document()).isEqualTo("The Daily Examplian");
  }

  @Test
  void aFormerNameMayBeUsed() {
    Law law =
        LAW.with(
            reform("a", "parameter: minimum_months, from: 2026-01-01, places: [XX], value: 300"));

    assertThat(law.parameter("pension.qualifying_period").valuesAt("XX")).hasSize(3);
  }

  @Test
  void aValueMayTakeThePlaceOfARule() {
    Law law =
        LAW.with(
            reform(
                "a",
                "rule: hasQualifyingPeriod, from: 2026-01-01, to: 2026-12-31, places: [Southshire], value: yes",
                "rule: pension.oldAgePension, from: 2026-01-01, places: [XX], value: 1000"));

    RuleConstant first = law.constants().getFirst();
    assertThat(first.variable()).isEqualTo("pension.hasQualifyingPeriod");
    assertThat(first.value()).isEqualTo(1);
    assertThat(first.places()).containsExactly("XX-2");
    assertThat(first.holdsIn(CalendarMonth.of(2025, 12))).isFalse();
    assertThat(first.holdsIn(CalendarMonth.of(2026, 12))).isTrue();
    assertThat(first.holdsIn(CalendarMonth.of(2027, 1))).isFalse();
    assertThat(law.constants().getLast().value()).isEqualTo(100_000);
  }

  @Test
  void namesThatAreNoneAreAllReportedWithTheNearest() {
    Reform reform =
        reform(
            "a",
            "parameter: pension.acrual, from: 2026-01-01, places: [XX], value: 0.02",
            "rule: pension.oldAgePensio, from: 2026-01-01, places: [XX], value: 1",
            "parameter: pension.accrual, from: 2026-01-01, places: [XX-9], value: 0.02",
            "parameter: pension.accrual, from: 2026-01-01, places: [XX], value: 2 %",
            "rule: pension.hasQualifyingPeriod, from: 2026-01-01, places: [XX], value: perhaps",
            "rule: pension.oldAgePension, from: 2026-01-01, places: [XX]");

    assertThatThrownBy(() -> LAW.with(reform))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "reform.yaml:4: pension.acrual: There is no parameter \"pension.acrual\". Maybe \"pension.accrual\"? [REFORM-PARAMETER]")
        .hasMessageContaining(
            "reform.yaml:5: pension.oldAgePensio: There is no variable \"pension.oldAgePensio\". Maybe \"pension.oldAgePension\"? [REFORM-RULE]")
        .hasMessageContaining("reform.yaml:6: pension.accrual: No place is called \"XX-9\".")
        .hasMessageContaining(
            "reform.yaml:7: pension.accrual: \"value\": A rate must be a decimal number")
        .hasMessageContaining("reform.yaml:8: pension.hasQualifyingPeriod: Yes or no was expected")
        .hasMessageContaining("reform.yaml:9: value: The key \"value\" is missing")
        .extracting(e -> ((ProblemException) e).problems().size())
        .isEqualTo(6);
  }

  @Test
  void theReformedLawIsCheckedAsAnyOther() {
    assertThatThrownBy(() ->
            LAW.with(
                reform(
                    "a",
                    "parameter: pension.accrual, from: 2026-01-01, places: [XX], table: {1: 0.1}")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("[LAW-VALUE-SHAPE]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          parameter: a, rule: b, from: 2026-01-01, places: [XX], value: 1 | REFORM-TARGET    | names either a parameter or a rule
          from: 2026-01-01, places: [XX], value: 1                        | REFORM-TARGET    | names either a parameter or a rule
          parameter: a, from: 2026-01-01, to: 2025-01-01, places: [XX], value: 1 | REFORM-DATES | ends on 2025-01-01, before it begins on 2026-01-01
          parameter: a, from: 2026-01-01, places: [], value: 1            | REFORM-PLACE     | names no place
          parameter: a, places: [XX], value: 1                            | YAML-KEY-MISSING | "from" is missing
          parameter: a, from: 2026-01-01, value: 1                        | YAML-KEY-MISSING | "places" is missing
          parameter: a, from: 2026-01-01, place: [XX], value: 1           | YAML-KEY-UNKNOWN | Maybe "places"?
          parameter: a, from: 2026-01-01, places: [XX], value: 1, grade: x | YAML-VALUE      | Grade must be
          """)
  void saysWhatIsMalformed(String change, String code, String words) {
    assertThatThrownBy(() -> reform("a", change))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("reform.yaml:4: ")
        .hasMessageContaining(words)
        .extracting(e ->
            ((ProblemException) e)
                .problems().stream().anyMatch(problem -> problem.code().equals(code)))
        .isEqualTo(true);
  }

  @Test
  void theHashNamesTheLawAndEveryReform() {
    String accrual = "parameter: pension.accrual, from: 2026-01-01, places: [XX], value: 0.02";
    Law same = new Examplia().law();
    Law other = new Examplia().parameters("value: 0.08", "value: 0.09").law();

    assertThat(LAW.hash()).hasSize(64).isEqualTo(same.hash()).isNotEqualTo(other.hash());
    assertThat(LAW.with(reform("a", accrual)).hash())
        .isNotEqualTo(LAW.hash())
        .isEqualTo(same.with(reform("a", accrual)).hash());
    List<Law> orders =
        List.of(
            LAW.with(reform("a", accrual)).with(reform("b", accrual)),
            LAW.with(reform("b", accrual)).with(reform("a", accrual)));
    assertThat(orders.get(0).hash()).isNotEqualTo(orders.get(1).hash());
  }
}
