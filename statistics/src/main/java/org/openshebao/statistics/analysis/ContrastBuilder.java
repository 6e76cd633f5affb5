package org.openshebao.statistics.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openshebao.base.estimate.Estimate;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.estimator.Contrast;
import org.openshebao.statistics.estimator.Estimates;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.expression.Expression;

/// Contrasts of the estimates of one request. An estimate is called by its categories, "female" or "north x female"; by its term when there are no
/// domains; by "term: categories" when there are several of both.
final class ContrastBuilder {

  private final Estimates estimates;
  private final double level;
  private final List<String> names;

  ContrastBuilder(Estimates estimates, Scope scope) {
    this.estimates = estimates;
    this.level = scope.level();
    this.names = names(estimates);
  }

  /// What each estimate is called.
  static List<String> names(Estimates estimates) {
    List<String> names = new ArrayList<>();
    boolean severalTerms = estimates.list().stream().map(Estimate::term).distinct().count() > 1;
    for (Estimate estimate : estimates.list()) {
      String categories = String.join(" x ", estimate.domain().values());
      names.add(
          categories.isEmpty()
              ? estimate.term()
              : severalTerms ? estimate.term() + ": " + categories : categories);
    }
    return names;
  }

  /// The contrasts that an item answers, in order.
  static List<Request.ContrastSpec> specsOf(ResultItem.OfEstimates item) {
    return switch (item.request()) {
      case Request.OfEstimand ask -> ask.contrasts();
      case Request.OfIndicator ask ->
          item.indicator() == null
              ? ask.contrasts()
              : IndicatorAnswer.contrasts(ask, item.indicator(), item.estimates());
      default -> List.of();
    };
  }

  List<Contrast> build(List<Request.ContrastSpec> specs) {
    return specs.stream().map(this::build).toList();
  }

  private Contrast build(Request.ContrastSpec spec) {
    String expression = spec.expression();
    double degrees =
        estimates.list().stream().mapToDouble(Estimate::degreesOfFreedom).min().orElse(Double.NaN);
    if (expression == null) {
      double[] coefficients = new double[names.size()];
      spec.coefficients().forEach((name, value) -> coefficients[indexOf(name)] = value);
      return Contrast.linear(spec.name(), estimates, coefficients, degrees, level);
    }
    double[] at = new double[names.size()];
    for (int i = 0; i < at.length; i++) {
      Double value = estimates.list().get(i).value();
      at[i] = value == null ? Double.NaN : value;
    }
    double[] gradient = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      // Central differences of this step are good to ten digits.
      double step = 1e-5 * Math.max(1e-3, Math.abs(at[i]));
      double[] moved = at.clone();
      moved[i] = at[i] + step;
      double above = value(expression, moved);
      moved[i] = at[i] - step;
      gradient[i] = (above - value(expression, moved)) / (2 * step);
      if (Double.isNaN(at[i])) {
        gradient[i] =
            0; // an estimate that is not known and does not enter; if it does, the value is not
        // known either
      }
    }
    return Contrast.of(spec.name(), estimates, value(expression, at), gradient, degrees, level);
  }

  private double value(String expression, double[] at) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    for (int i = 0; i < at.length; i++) {
      variables.put(names.get(i), NumericVariable.of(at[i]));
    }
    Variable value = Expression.evaluate(expression, Microdata.of(variables));
    if (value instanceof NumericVariable number) {
      return number.value(0);
    }
    throw new IllegalArgumentException(
        "A contrast is a number but \"%s\" is a text.".formatted(expression));
  }

  private int indexOf(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(
          "There is no estimate \"%s\". %s".formatted(name, Suggestion.maybe(name, names)).strip());
    }
    return index;
  }
}
