package org.openshebao.actuarial.experience;

import java.util.List;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.openshebao.base.text.Label;

/// Events that happened over events that an assumption expected, by group and in all.
///
///     A/E = Σ actual / Σ exposure·rate;   95 % interval: that of a Poisson mean, ½χ²(2A; 0.025) to ½χ²(2A+2; 0.975), over E
///
/// @see "Ulm (1990), A simple method to calculate the confidence interval of a standardized mortality ratio, Am. J. Epidemiology 131(2)"
/// @param groups  each with its exposure
public record ActualToExpected(List<Group> groups) {

  private static final double TAIL = 0.025;

  /// A group of lives.
  ///
  /// @param label  which: men of 60–64
  /// @param exposure  person-years
  /// @param actual  events
  /// @param expected  events by the assumption, exposure × rate
  public record Group(Label label, double exposure, long actual, double expected) {
    public Group {
      if (!(exposure >= 0 && expected >= 0) || actual < 0) {
        throw new IllegalArgumentException(
            "%s: exposure, actual and expected events must be 0 or more but are %s, %d and %s."
                .formatted(label.en(), exposure, actual, expected));
      }
      if (expected > exposure) {
        throw new IllegalArgumentException(
            "%s: %s events are expected of %s person-years. Maybe a rate per 1,000 was taken for a rate?"
                .formatted(label.en(), expected, exposure));
      }
    }

    /// A/E; NaN where nothing was expected.
    public double ratio() {
      return expected > 0 ? actual / expected : Double.NaN;
    }

    /// The lower end of the 95 % interval of A/E.
    public double low() {
      double mean =
          actual == 0 ? 0 : new GammaDistribution(actual, 1).inverseCumulativeProbability(TAIL);
      return expected > 0 ? mean / expected : Double.NaN;
    }

    /// The upper end of the 95 % interval of A/E.
    public double high() {
      double mean = new GammaDistribution(actual + 1.0, 1).inverseCumulativeProbability(1 - TAIL);
      return expected > 0 ? mean / expected : Double.NaN;
    }

    /// Whether the interval leaves out 1: chance alone does not explain the difference.
    public boolean isSignificant() {
      return expected > 0 && (low() > 1 || high() < 1);
    }

    /// Z = min(1, √(A/1082)): the weight of own experience by limited-fluctuation credibility (within 5 % with 90 %).
    public double credibility() {
      return Math.min(1, Math.sqrt(actual / 1082.0));
    }
  }

  public ActualToExpected {
    groups = List.copyOf(groups);
  }

  /// All groups together.
  public Group total() {
    double exposure = 0;
    long actual = 0;
    double expected = 0;
    for (Group group : groups) {
      exposure += group.exposure();
      actual += group.actual();
      expected += group.expected();
    }
    return new Group(new Label("all", "合计"), exposure, actual, expected);
  }
}
