package org.openshebao.statistics.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.ProportionInterval;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.hypothesis.IndependenceStatistic;
import org.openshebao.statistics.hypothesis.RankScore;
import org.openshebao.statistics.indicator.IndicatorQuestion;
import org.openshebao.statistics.model.ModelFamily;
import org.openshebao.statistics.model.ModelFormula;

/// Something that an analysis asks.
public sealed interface Request {

  /// What its results are called.
  String id();

  /// The line in the analysis file.
  int line();

  /// An estimate in domains, with contrasts of them.
  ///
  /// @param scope  its domain is an expression here
  record OfEstimand(
      String id, int line, Estimand estimand, Scope scope, List<ContrastSpec> contrasts)
      implements Request {
    public OfEstimand {
      contrasts = List.copyOf(contrasts);
    }
  }

  /// An indicator whose definition stands in a catalogue.
  ///
  /// @param scope  its domain is an expression here, which narrows the denominator
  record OfIndicator(
      String id,
      int line,
      IndicatorQuestion question,
      ProportionInterval interval,
      Scope scope,
      List<ContrastSpec> contrasts)
      implements Request {
    public OfIndicator {
      contrasts = List.copyOf(contrasts);
    }
  }

  /// A contrast of the estimates of one request, which are called by their categories.
  ///
  /// @param coefficients  of a linear contrast; empty for an expression
  /// @param expression  of a smooth function, "log(E/H)"; null for a linear contrast
  record ContrastSpec(String name, Map<String, Double> coefficients, @Nullable String expression) {
    public ContrastSpec {
      coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
    }
  }

  /// Degrees of freedom of a domain.
  record OfDegreesOfFreedom(String id, int line, @Nullable String domain) implements Request {}

  /// Scales of replicate weights.
  record OfReplicateScales(String id, int line) implements Request {}

  /// A two-way table of weighted counts.
  record OfTable(String id, int line, String rows, String columns, @Nullable String domain)
      implements Request {}

  /// A t test of two means, or a test of ranks.
  ///
  /// @param score  null for the t test
  record OfGroups(
      String id,
      int line,
      String response,
      String group,
      @Nullable RankScore score,
      @Nullable String domain,
      double level)
      implements Request {}

  /// A test of independence.
  record OfIndependence(
      String id,
      int line,
      String rows,
      String columns,
      IndependenceStatistic statistic,
      @Nullable String domain)
      implements Request {}

  /// A regression, and tests of its terms.
  record OfModel(
      String id,
      int line,
      ModelFamily family,
      ModelFormula formula,
      @Nullable String domain,
      double level,
      List<String> testTerms)
      implements Request {
    public OfModel {
      testTerms = List.copyOf(testTerms);
    }
  }
}
