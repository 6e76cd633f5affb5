package org.openshebao.statistics.hypothesis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Interval;

/// The result of a test.
///
/// @param method  "design-based t-test"
/// @param statistic  its name: "t", "F", "X-squared"
/// @param value  of the statistic
/// @param parameters  degrees of freedom by name: df, or ndf and ddf
/// @param pValue  how often chance alone gives such a value or a greater one
/// @param estimate  what was compared, as a difference; null when it is no number
/// @param interval  of the estimate
public record TestResult(
    String method,
    String statistic,
    double value,
    Map<String, Double> parameters,
    double pValue,
    @Nullable Double estimate,
    @Nullable Interval interval) {

  public TestResult {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
