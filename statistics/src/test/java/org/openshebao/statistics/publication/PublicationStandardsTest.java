package org.openshebao.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.text.Label;
import org.openshebao.statistics.estimator.SampleCount;

/// Each limit of each standard, on both sides.
class PublicationStandardsTest {

  private static final PublicationStandards KNOWN = PublicationStandards.known();

  @ParameterizedTest(name = "{0}: {1} gives {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nchs-2017     | n=30 nEffShare=30 width=0.29 cases=15 complement=15 relativeWidth=0.6 relativeWidthComplement=0.6 df=8    | PUBLISH
          nchs-2017     | n=29 nEffShare=29 width=0.29 cases=15 complement=14 relativeWidth=0.6 relativeWidthComplement=0.6 df=8    | SUPPRESS
          nchs-2017     | n=40 nEffShare=29.9 width=0.29 cases=15 complement=25 relativeWidth=0.6 relativeWidthComplement=0.6 df=8  | SUPPRESS
          nchs-2017     | n=40 nEffShare=30 width=0.30 cases=15 complement=25 relativeWidth=0.6 relativeWidthComplement=0.6 df=8    | SUPPRESS
          nchs-2017     | n=400 nEffShare=300 width=0.051 cases=9 complement=391 relativeWidth=1.31 relativeWidthComplement=0.1 df=8 | SUPPRESS
          nchs-2017     | n=400 nEffShare=300 width=0.051 cases=9 complement=391 relativeWidth=1.30 relativeWidthComplement=0.1 df=8 | PUBLISH
          nchs-2017     | n=400 nEffShare=300 width=0.050 cases=9 complement=391 relativeWidth=1.31 relativeWidthComplement=0.1 df=8 | PUBLISH
          nchs-2017     | n=400 nEffShare=300 width=0.050 cases=9 complement=391 relativeWidth=1.31 relativeWidthComplement=0.1 df=7 | CAUTION
          nchs-2017     | n=400 nEffShare=400 width=0.009 cases=0 complement=400 df=20                                              | CAUTION
          nchs-2017     | n=400 nEffShare=300 width=0.20 cases=370 complement=30 relativeWidth=0.2 relativeWidthComplement=1.31 df=8 | CAUTION
          nchs-nhhcs-2007 | n=29 cv=0.1  | SUPPRESS
          nchs-nhhcs-2007 | n=59 cv=0.1  | CAUTION
          nchs-nhhcs-2007 | n=60 cv=0.299 | PUBLISH
          nchs-nhhcs-2007 | n=60 cv=0.3  | CAUTION
          ine-chile-2020 | n=59 df=20 estimate=0.2 se=0.01   | SUPPRESS
          ine-chile-2020 | n=60 df=8 estimate=0.2 se=0.01    | SUPPRESS
          ine-chile-2020 | n=60 df=9 estimate=0.125 se=0.0277 | PUBLISH
          ine-chile-2020 | n=60 df=9 estimate=0.125 se=0.0278 | CAUTION
          ine-chile-2020 | n=60 df=9 estimate=0.875 se=0.0277 | PUBLISH
          ine-chile-2020 | n=60 df=9 estimate=0.875 se=0.0278 | CAUTION
          cepal-2020    | n=99 cases=60 nEff=140 logCv=0.1 cv=0.1 df=9      | SUPPRESS
          cepal-2020    | n=200 cases=49 nEff=140 logCv=0.1 cv=0.1 df=9     | SUPPRESS
          cepal-2020    | n=200 cases=50 nEff=139 logCv=0.1 cv=0.1 df=9     | SUPPRESS
          cepal-2020    | n=200 cases=50 nEff=140 logCv=0.176 cv=0.1 df=9   | SUPPRESS
          cepal-2020    | n=200 cases=50 nEff=140 logCv=0.175 cv=0.199 df=9 | PUBLISH
          cepal-2020    | n=200 cases=50 nEff=140 logCv=0.175 cv=0.2 df=9   | CAUTION
          cepal-2020    | n=200 cases=50 nEff=140 logCv=0.175 cv=0.1 df=8   | CAUTION
          cepal-2023    | n=200 cases=29 complement=171 deff=2 nEff=100 logCv=0.1 df=9  | SUPPRESS
          cepal-2023    | n=200 cases=30 complement=170 deff=2 nEff=100 logCv=0.1 df=9  | CAUTION
          cepal-2023    | n=200 cases=49 complement=151 deff=2 nEff=100 logCv=0.1 df=9  | CAUTION
          cepal-2023    | n=200 cases=50 complement=150 deff=2 nEff=100 logCv=0.175 df=9 | PUBLISH
          cepal-2023    | n=200 cases=50 complement=150 deff=2 nEff=100 logCv=0.176 df=9 | SUPPRESS
          cepal-2023    | n=200 cases=50 complement=150 deff=0.99 nEff=202 logCv=0.1 df=9 | SUPPRESS
          cepal-2023    | n=200 cases=50 complement=150 deff=3.4 nEff=59 logCv=0.1 df=9  | SUPPRESS
          cepal-2023    | n=200 cases=50 complement=150 deff=2 nEff=100 logCv=0.1 df=8   | SUPPRESS
          cepal-2023    | n=200 cases=200 complement=0 df=9                               | CAUTION
          cepal-2023    | n=59 cases=59 complement=0 df=9                                 | SUPPRESS
          statcan-cv    | n=100 cases=20 cv=0.165 | PUBLISH
          statcan-cv    | n=100 cases=20 cv=0.166 | CAUTION
          statcan-cv    | n=100 cases=20 cv=0.334 | SUPPRESS
          statcan-cv    | n=100 cases=0           | SUPPRESS
          eurostat-lfs  | weightedBase=2999 weightedCases=2999 cases=9 itemNonresponse=0    | SUPPRESS
          eurostat-lfs  | weightedBase=9000 weightedCases=2999 cases=9 itemNonresponse=0    | SUPPRESS
          eurostat-lfs  | weightedBase=9000 weightedCases=3000 cases=9 itemNonresponse=0    | CAUTION
          eurostat-lfs  | weightedBase=9000 weightedCases=7000 cases=9 itemNonresponse=0.09 | PUBLISH
          eurostat-lfs  | weightedBase=9000 weightedCases=7000 cases=9 itemNonresponse=0.1  | CAUTION
          eurostat-lfs  | weightedBase=9000 weightedCases=7000 cases=9 itemNonresponse=0.31 | SUPPRESS
          """)
  void aShareIsJudgedByTheLimits(String standard, String measures, Verdict verdict) {
    Judgement judgement = judge(standard, measures, true);

    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.rule().isEmpty()).isEqualTo(verdict == Verdict.PUBLISH);
  }

  @ParameterizedTest(name = "{0}: {1} gives {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nchs-2017      | n=9 nEff=20 cv=0.1 df=9   | SUPPRESS
          nchs-2017      | n=40 nEff=9.9 cv=0.1 df=9 | SUPPRESS
          nchs-2017      | n=40 nEff=20 cv=0.40 df=9 | PUBLISH
          nchs-2017      | n=40 nEff=20 cv=0.41 df=9 | SUPPRESS
          ine-chile-2020 | n=60 df=9 cv=0.15   | PUBLISH
          ine-chile-2020 | n=60 df=9 cv=0.151  | CAUTION
          ine-chile-2020 | n=60 df=9 cv=0.301  | SUPPRESS
          cepal-2023     | n=90 cases=60 deff=1 nEff=60 cv=0.2 df=9  | PUBLISH
          cepal-2023     | n=90 cases=60 deff=1 nEff=60 cv=0.21 df=9 | CAUTION
          cepal-2023     | n=90 cases=60 deff=1 nEff=60 cv=0.31 df=9 | SUPPRESS
          """)
  void anotherNumberIsJudgedByItsOwnLimits(String standard, String measures, Verdict verdict) {
    assertThat(judge(standard, measures, false).verdict()).isEqualTo(verdict);
  }

  @Test
  void whatIsNotKnownIsNotJudged() {
    Judgement judgement =
        judge("cepal-2023", "n=200 cases=80 complement=120 df=12 logCv=0.1", true);

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(judgement.reason().en()).isEqualTo("Not known here: design effect.");
    assertThat(judgement.reason().zh()).isEqualTo("此处未知：设计效应。");
    // What forbids it without the design effect decides nevertheless.
    assertThat(judge("cepal-2023", "n=200 cases=20 complement=180 df=12", true).verdict())
        .isEqualTo(Verdict.SUPPRESS);
  }

  @Test
  void aReasonNamesTheRuleAndWhatItSaw() {
    Judgement judgement = judge("ine-chile-2020", "n=59 df=20 estimate=0.2 se=0.01", true);

    assertThat(judgement.rule()).isEqualTo("n < 60");
    assertThat(judgement.reason().en()).isEqualTo("The sample is smaller than 60.");
    assertThat(Objects.requireNonNull(judgement.seen()).en()).isEqualTo("sample size 59");
    assertThat(Objects.requireNonNull(judgement.seen()).zh()).isEqualTo("样本量 59");
  }

  @Test
  void everyStandardIsDatedCitedAndInBothLanguages() {
    assertThat(KNOWN.list()).hasSizeGreaterThanOrEqualTo(7);
    for (PublicationStandard standard : KNOWN.list()) {
      assertThat(standard.from()).as(standard.id()).isAfter(java.time.LocalDate.of(1990, 1, 1));
      assertThat(standard.source()).as(standard.id()).isNotBlank();
      assertThat(standard.name().zh()).as(standard.id()).matches(".*\\p{IsHan}.*");
      Stream.concat(standard.shares().stream(), standard.others().stream())
          .forEach(rule ->
              assertThat(rule.reason().zh()).as(rule.condition()).matches(".*\\p{IsHan}.*"));
    }
  }

  @Test
  void limitsThatACountrySetsHaveToBeGiven() {
    Measured any = measured("weightedBase=1 weightedCases=1 cases=1 itemNonresponse=0", true);

    assertThatThrownBy(() -> KNOWN.get("eurostat-lfs").judge(List.of(any), Map.of("a", 3000.0)))
        .hasMessageContaining("needs the limit \"b\"")
        .hasMessageContaining("Maybe limits: {b: 5000}?");
    assertThatThrownBy(() -> KNOWN.get("cepal-2023").judge(List.of(any), Map.of("a", 3000.0)))
        .hasMessageContaining("has no limit \"a\"");
    assertThatThrownBy(() -> KNOWN.get("cepal-2032")).hasMessageContaining("Maybe \"cepal-20");
  }

  @Test
  void ownStandardsAreReadAndTheirMistakesNamed(@TempDir Path folder) throws Exception {
    Path good = folder.resolve("good.yaml");
    Files.writeString(
        good,
        "ours-2025: {from: 2025-01-01, source: house rules, shares: [{if: n < 40, then: suppress}]}\n");
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(
        bad,
        """
        cepal-2023: {from: 2025-01-01, source: x}
        ours: {from: 2025-13-01, source: x, shares: [{if: cvv > 1, then: forbid}]}
        """);

    assertThat(KNOWN.and(good).get("ours-2025").judge(List.of(measured("n=39", true)), Map.of()))
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.SUPPRESS);
    assertThatThrownBy(() -> KNOWN.and(bad))
        .hasMessageContaining("There is a standard \"cepal-2023\" already")
        .hasMessageContaining("\"2025-13-01\" is no day")
        .hasMessageContaining("A rule cannot ask for \"cvv\"")
        .hasMessageContaining("suppress, caution or publish");
  }

  @Test
  void theIntervalOfAnUnclusteredSampleIsThatOfClopperAndPearson() {
    // 7 of 50: Clopper and Pearson (1934) give 5.82 to 26.74 %; a share of 0 of 50: 0 to 7.11 %.
    double p = 7 / 50.0;
    Interval interval = KornGraubard.interval(p, Math.sqrt(p * (1 - p) / 50), 50, 49, 0.95);
    assertThat(interval.lower()).isCloseTo(0.0582, within(1e-4));
    assertThat(interval.upper()).isCloseTo(0.2674, within(1e-4));
    Interval none = KornGraubard.interval(0, 0, 50, 49, 0.95);
    assertThat(none.lower()).isZero();
    assertThat(none.upper()).isCloseTo(0.0711, within(1e-4));
    // A cluster sample never counts for more than its rows, and for less with few degrees of
    // freedom.
    assertThat(KornGraubard.interval(p, 0.01, 50, 49, 0.95).width())
        .isCloseTo(interval.width(), within(1e-12));
    assertThat(KornGraubard.interval(p, Math.sqrt(p * (1 - p) / 50), 50, 5, 0.95).width())
        .isGreaterThan(interval.width());
  }

  @Test
  void measuresOfAShareFollowFromEstimateAndRows() {
    Estimate estimate =
        new Estimate("covered", Map.of(), 0.2, 0.04, 30, 200, "share", "mean", null, 2.0, null);
    Measured measured =
        Measured.of(estimate, new SampleCount("covered", Map.of(), true, 200, 36, 1000, 200, 0.05));

    assertThat(measured.get(Measure.CV)).isCloseTo(0.2, within(1e-12));
    assertThat(measured.get(Measure.LOG_CV))
        .isCloseTo(0.04 / (0.2 * -Math.log(0.2)), within(1e-12));
    assertThat(measured.get(Measure.COMPLEMENT)).isEqualTo(164);
    assertThat(measured.get(Measure.N_EFF)).isEqualTo(100);
    assertThat(measured.get(Measure.N_EFF_SHARE)).isCloseTo(100, within(1e-9));
    assertThat(measured.get(Measure.ITEM_NONRESPONSE)).isEqualTo(0.05);
    assertThat(measured.get(Measure.RELATIVE_WIDTH) * 0.2)
        .isCloseTo(measured.get(Measure.WIDTH), within(1e-12));
  }

  private static Judgement judge(String standard, String measures, boolean share) {
    Map<String, Double> limits =
        standard.equals("eurostat-lfs") ? Map.of("a", 3000.0, "b", 7000.0) : Map.of();
    return KNOWN.get(standard).judge(List.of(measured(measures, share)), limits).getFirst();
  }

  private static Measured measured(String measures, boolean share) {
    Map<Measure, Double> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      values.put(measure, Double.NaN);
    }
    for (String each : measures.strip().split("\\s+")) {
      String[] pair = each.split("=");
      Measure measure =
          Stream.of(Measure.values()).filter(m -> m.id().equals(pair[0])).findFirst().orElseThrow();
      values.put(measure, Double.parseDouble(pair[1]));
    }
    return new Measured(share, values);
  }

  @Test
  void labelsExistForEveryVerdict() {
    assertThat(Stream.of(Verdict.values()).map(Verdict::label).map(Label::zh))
        .doesNotHaveDuplicates();
    assertThat(Verdict.CAUTION.orStricter(Verdict.PUBLISH)).isEqualTo(Verdict.CAUTION);
    assertThat(Verdict.NOT_JUDGED.orStricter(Verdict.SUPPRESS)).isEqualTo(Verdict.SUPPRESS);
  }
}
