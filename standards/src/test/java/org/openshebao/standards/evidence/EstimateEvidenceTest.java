package org.openshebao.standards.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.text.Label;
import org.openshebao.standards.Given;
import org.openshebao.standards.conformity.Choices;
import org.openshebao.standards.finding.Status;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Measure;

/// Estimates as evidence: their intervals decide, or leave a finding open.
class EstimateEvidenceTest {

  private static final Measure SHARE =
      Given.STANDARDS.getMeasure("coverage.old-age.employees-share");

  private static Estimate estimate(Double value, Interval interval) {
    return new Estimate(
        "covered",
        Map.of(),
        value,
        interval == null ? null : 0.02,
        30,
        1_000,
        "share",
        "mean, Taylor linearization",
        interval,
        null,
        interval == null ? new Label("no design", "无抽样设计") : null);
  }

  private static Status statusOf(EvidenceItem item) {
    return Given.finding("c102.part-V.art-27.a", Evidence.empty().with(item), Choices.NONE)
        .status();
  }

  private static EvidenceItem item(Double value, Interval interval) {
    return EstimateEvidence.of(SHARE, estimate(value, interval), Marks.NONE, null, "2026");
  }

  @Test
  void decidesOnlyWhereTheWholeIntervalDoes() {
    assertThat(statusOf(item(0.56, new Interval(0.52, 0.60, 0.95, "logit"))))
        .isEqualTo(Status.SATISFIED);
    assertThat(statusOf(item(0.51, new Interval(0.47, 0.55, 0.95, "logit"))))
        .isEqualTo(Status.UNDETERMINED);
    assertThat(statusOf(item(0.40, new Interval(0.36, 0.44, 0.95, "logit"))))
        .isEqualTo(Status.NOT_SATISFIED);
  }

  @Test
  void supposesASpreadWhereThereIsNoIntervalAndSaysSo() {
    EvidenceItem item = item(0.51, null);

    assertThat(item.fact())
        .isEqualTo(
            new Fact.Amount(
                Range.of(Rational.parse("0.4845"), Rational.parse("0.5355")), Marks.NONE));
    assertThat(item.origin().text().en()).contains("spread of 5 % supposed");
    assertThat(statusOf(item)).isEqualTo(Status.UNDETERMINED);
  }

  @Test
  void staysWithinWhatAShareCanBeAndUnknownWhereThereIsNone() {
    assertThat(item(0.99, new Interval(0.96, 1.02, 0.95, "wald")).fact())
        .isEqualTo(new Fact.Amount(Range.of(Rational.parse("0.96"), Rational.ONE), Marks.NONE));
    assertThat(item(null, null).fact())
        .isEqualTo(new Fact.Unknown(new Label("no design", "无抽样设计")));
  }
}
