package org.openshebao.base.estimate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.text.Label;

/// An estimate from a sample: the number, its error, and what it is of. A number that is not known is null, and says why.
///
/// @param term  what is estimated, as the analysis calls it: "uif", "stype=E", "api.stu/enroll"
/// @param domain  of whom: dimension and category, as in {sex: female}; empty for the whole population
/// @param value  the estimate; null when there is none
/// @param standardError  its design-based standard error; null when the design gives none
/// @param degreesOfFreedom  of the standard error; infinite for a normal interval, NaN when there are none
/// @param n  observations in the domain that entered; −1 when even their number must not be told
/// @param unit  of the value: "share", "persons", "fen"
/// @param method  how value and error were computed: "mean, Taylor linearization"
/// @param interval  confidence interval; null when there is none
/// @param designEffect  variance over that of a simple random sample of the same size; null when not asked for or not defined
/// @param reason  why something is missing; null when nothing is
public record Estimate(
    String term,
    Map<String, String> domain,
    @Nullable Double value,
    @Nullable Double standardError,
    double degreesOfFreedom,
    long n,
    String unit,
    String method,
    @Nullable Interval interval,
    @Nullable Double designEffect,
    @Nullable Label reason) {

  public Estimate {
    domain = Collections.unmodifiableMap(new LinkedHashMap<>(domain));
    requireFinite("value", value, term, domain);
    requireFinite("standard error", standardError, term, domain);
    if ((value == null || standardError == null) && reason == null) {
      throw new IllegalArgumentException(
          "The estimate of %s %s lacks its %s and must say why."
              .formatted(term, domain, value == null ? "value" : "standard error"));
    }
  }

  /// The same estimate without its numbers, for a reader who must not see them.
  ///
  /// @param why  said in their place
  /// @param withCount  whether the number of observations may be told
  public Estimate withheld(Label why, boolean withCount) {
    return new Estimate(
        term, domain, null, null, Double.NaN, withCount ? n : -1, unit, method, null, null, why);
  }

  /// Relative standard error; NaN when it has none or the value is 0.
  public double coefficientOfVariation() {
    return value == null || standardError == null || value == 0
        ? Double.NaN
        : standardError / Math.abs(value);
  }

  /// How large a simple random sample would be as good: n over the design effect; NaN when that is not known.
  public double effectiveSampleSize() {
    return designEffect == null || !(designEffect > 0) ? Double.NaN : n / designEffect;
  }

  private static void requireFinite(
      String what, @Nullable Double number, String term, Map<String, String> domain) {
    if (number != null && !Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "The %s of %s %s must be a number but was %s. Maybe null, with the reason?"
              .formatted(what, term, domain, number));
    }
  }
}
