package org.openshebao.statistics.hypothesis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.estimate.Interval;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.design.SurveyDesign;
import org.openshebao.statistics.matrix.Distributions;
import org.openshebao.statistics.matrix.Matrices;

/// Whether groups differ: two by their means, two or more by the ranks of their members in the population.
///
/// @see "Lumley and Scott (2013), Two-sample rank tests under complex sampling, Biometrika 100"
public final class GroupTests {

  private GroupTests() {}

  /// Means of two groups: t with the degrees of freedom of the design less 1.
  public static TestResult t(
      SurveyDesign design,
      Microdata data,
      String response,
      String group,
      boolean @Nullable [] domain,
      double level) {
    GroupMeans groups = GroupMeans.of(data, response, group, domain);
    if (groups.size() != 1) {
      throw new IllegalArgumentException(
          "A t test compares two groups but %s has %d. Maybe a linear model with a test of its term?"
              .formatted(group, groups.size() + 1));
    }
    return test(design, groups, "design-based t-test", level, true);
  }

  /// Ranks of two groups or more.
  public static TestResult rank(
      SurveyDesign design,
      Microdata data,
      String response,
      String group,
      boolean @Nullable [] domain,
      RankScore score) {
    GroupMeans groups = GroupMeans.of(data, response, group, domain);
    double[] weights = design.weights();
    double[] y = groups.values();
    int[] order =
        IntStream.range(0, y.length)
            .filter(row -> groups.rows()[row])
            .boxed()
            .sorted(Comparator.comparingDouble((Integer row) -> y[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    double population = Arrays.stream(order).mapToDouble(row -> weights[row]).sum();
    double[] scores = new double[y.length];
    double before = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      double sum = 0;
      // A tie gets the plain mean of the mid-ranks that its rows would have one after another.
      while (to < order.length && y[order[to]] == y[order[from]]) {
        before += weights[order[to]];
        sum += before - weights[order[to]] / 2;
        to++;
      }
      for (int k = from; k < to; k++) {
        scores[order[k]] = score.of(sum / (to - from), population);
      }
      from = to;
    }
    String name = "design-based rank test, " + score.name().toLowerCase(Locale.ROOT);
    GroupMeans scored = groups.withScores(scores);
    return scored.size() == 1
        ? test(design, scored, name, 0.95, false)
        : several(design, scored, name);
  }

  /// Wald's χ² of all differences of mean scores, with an F distribution.
  private static TestResult several(SurveyDesign design, GroupMeans groups, String method) {
    double[] differences = groups.estimate(design.weights());
    double[][] covariance = design.covariance(groups, differences);
    if (covariance == null) {
      throw new IllegalArgumentException(
          "A sample without design-based errors has no test of the design.");
    }
    double chiSquared = Matrices.dot(differences, Matrices.solve(covariance, differences));
    double ndf = differences.length;
    double ddf = design.degreesOfFreedom(groups.rows()) - ndf;
    Map<String, Double> parameters = new LinkedHashMap<>();
    parameters.put("ndf", ndf);
    parameters.put("ddf", ddf);
    return new TestResult(
        method,
        "Chisq",
        chiSquared,
        parameters,
        Distributions.fUpper(chiSquared / ndf, ndf, ddf),
        null,
        null);
  }

  private static TestResult test(
      SurveyDesign design, GroupMeans groups, String method, double level, boolean interval) {
    double[] estimate = groups.estimate(design.weights());
    double[] variance = design.variances(groups, estimate);
    if (variance == null) {
      throw new IllegalArgumentException(
          "A sample without design-based errors has no test of the design.");
    }
    double error = Math.sqrt(variance[0]);
    double degrees = design.degreesOfFreedom(groups.rows()) - 1;
    double t = estimate[0] / error;
    double half = error * Distributions.studentQuantile(1 - (1 - level) / 2, degrees);
    return new TestResult(
        method,
        "t",
        t,
        Map.of("df", degrees),
        Distributions.studentTwoSided(t, degrees),
        estimate[0],
        interval ? new Interval(estimate[0] - half, estimate[0] + half, level, "wald") : null);
  }
}
