package org.openshebao.standards.evidence;

import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.estimate.Interval;
import org.openshebao.base.text.Label;
import org.openshebao.standards.logic.Range;
import org.openshebao.standards.logic.Rational;
import org.openshebao.standards.requirement.Measure;

/// Makes evidence of an estimate from a sample: its confidence interval becomes the limits of the fact.
///
/// An estimate without an interval is no exact number: it gets a spread of 5 % on either side, and says so wherever it is shown.
public final class EstimateEvidence {

  private static final double DEFAULT_SPREAD = 0.05;

  private EstimateEvidence() {}

  /// The evidence that an estimate gives about a measure.
  ///
  /// @param marks  what the figure is of
  /// @param place  the place it is of; null for the nation
  /// @param date  year or day it is of; null when it has none
  public static EvidenceItem of(
      Measure measure,
      Estimate estimate,
      Marks marks,
      @Nullable String place,
      @Nullable String date) {
    Double value = estimate.value();
    if (value == null) {
      Label reason =
          estimate.reason() == null ? new Label("no estimate", "没有估计值") : estimate.reason();
      return item(measure, Fact.unknown(reason), reason, place, date);
    }
    Interval interval = estimate.interval();
    if (interval == null
        || !Double.isFinite(interval.lower())
        || !Double.isFinite(interval.upper())) {
      double spread = Math.abs(value) * DEFAULT_SPREAD;
      Fact fact = new Fact.Amount(limits(measure, value - spread, value + spread), marks);
      return item(measure, fact, supposed(estimate, value), place, date);
    }
    Fact fact = new Fact.Amount(limits(measure, interval.lower(), interval.upper()), marks);
    return item(measure, fact, estimated(estimate, value, interval), place, date);
  }

  private static Label estimated(Estimate estimate, double value, Interval interval) {
    Rational percent = Rational.of(interval.level()).times(Rational.of(100));
    return new Label(
        "%s: estimate %s, %s %% interval; %s"
            .formatted(estimate.term(), value, percent, estimate.method()),
        "%s：估计值 %s，%s%% 置信区间；%s".formatted(estimate.term(), value, percent, estimate.method()));
  }

  private static Label supposed(Estimate estimate, double value) {
    return new Label(
        "%s: estimate %s without interval, spread of 5 %% supposed; %s"
            .formatted(estimate.term(), value, estimate.method()),
        "%s：估计值 %s，无置信区间，假设上下各 5%%；%s".formatted(estimate.term(), value, estimate.method()));
  }

  /// An interval may reach below 0 or, for a share, above 1; the measure cannot.
  private static Range limits(Measure measure, double low, double high) {
    boolean canBeNegative =
        measure.unit().startsWith("change") || measure.unit().equals("percentage points");
    double least = canBeNegative ? low : Math.max(0, low);
    double most = measure.isShareOfWhole() ? Math.min(1, high) : high;
    return Range.of(Rational.of(least), Rational.of(Math.max(least, most)));
  }

  private static EvidenceItem item(
      Measure measure, Fact fact, Label text, @Nullable String place, @Nullable String date) {
    return new EvidenceItem(
        measure.name(), fact, Origin.computed(Origin.Kind.ESTIMATE, text, place, date, null));
  }
}
