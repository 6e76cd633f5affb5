package org.openshebao.statistics.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;
import org.openshebao.statistics.estimator.Estimand;
import org.openshebao.statistics.estimator.ProportionInterval;
import org.openshebao.statistics.estimator.Scope;
import org.openshebao.statistics.expression.Expression;

/// An indicator made ready for estimation: its numerator and denominator as columns.
///
/// @param version  the definition
/// @param data  the rows with the columns that the estimand names
/// @param estimand  what to estimate
/// @param scope  of whom; its domain is the denominator
public record IndicatorPlan(
    IndicatorVersion version, Microdata data, Estimand estimand, Scope scope) {

  private static final String DENOMINATOR = "\u0000denominator";
  private static final String CONSUMPTION = "consumption";
  private static final String PAYMENTS = "payments";
  private static final String MEMBERS = "members";

  /// Makes an indicator ready.
  ///
  /// @param scope  domains and policies; its domain, an indicator of the data, narrows the denominator
  public static IndicatorPlan of(
      IndicatorVersion version,
      Microdata data,
      Map<String, String> bindings,
      ProportionInterval interval,
      Scope scope) {
    Microdata bound = bind(version, data, bindings);
    NumericVariable denominator = condition(version.denominator(), bound, version, "denominator");
    Microdata with = data;
    Scope of = scope;
    GroupContrast groups = version.groups();
    if (groups != null) {
      with = with.with(groupColumn(version), groupsOf(groups, bound));
      List<String> by = new ArrayList<>(List.of(groupColumn(version)));
      by.addAll(scope.by());
      of = of.withBy(by);
    }
    with = with.with(DENOMINATOR, within(denominator, data, scope.domain()));
    of = of.withDomain(DENOMINATOR);
    String name = version.indicator();
    BudgetShare budget = version.budget();
    if (budget != null) {
      String prefix = name + "/";
      for (String each : List.of(CONSUMPTION, PAYMENTS, MEMBERS)) {
        with = with.with(prefix + each, bound.numeric(each));
      }
      return new IndicatorPlan(
          version,
          with,
          new Estimand.HealthPayments(
              name,
              prefix + CONSUMPTION,
              prefix + PAYMENTS,
              prefix + MEMBERS,
              budget.line(),
              budget.above(),
              budget.upTo()),
          of);
    }
    NumericVariable numerator = condition(version.numerator(), bound, version, "numerator");
    String multiplier = version.multiplier();
    if (multiplier == null) {
      return new IndicatorPlan(
          version, with.with(name, numerator), new Estimand.Proportion(name, interval), of);
    }
    double[] top = numerator.toArray();
    double[] counts = bound.numeric(multiplier).toArray();
    for (int row = 0; row < top.length; row++) {
      top[row] *= counts[row];
    }
    return new IndicatorPlan(
        version,
        with.with(name, NumericVariable.of(top)).with(multiplier, NumericVariable.of(counts)),
        new Estimand.Ratio(name, multiplier),
        of);
  }

  /// The column that tells groups which are compared apart.
  public static String groupColumn(IndicatorVersion version) {
    return version.indicator() + ".group";
  }

  private static Microdata bind(
      IndicatorVersion version, Microdata data, Map<String, String> bindings) {
    Map<String, Variable> bound = new LinkedHashMap<>();
    List<String> names = version.variables().stream().map(NeededVariable::name).toList();
    for (String name : bindings.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "The indicator %s needs no variable \"%s\". %s It needs %s."
                .formatted(
                    version.indicator(),
                    name,
                    Suggestion.maybe(name, names),
                    String.join(", ", names)));
      }
    }
    for (NeededVariable variable : version.variables()) {
      String expression = bindings.get(variable.name());
      if (expression == null && !data.has(variable.name())) {
        throw new IllegalArgumentException(
            "The indicator %s needs the variable %s (%s). Maybe bind: {%s: …}?"
                .formatted(
                    version.indicator(), variable.name(), variable.label().en(), variable.name()));
      }
      bound.put(
          variable.name(),
          expression == null ? data.get(variable.name()) : Expression.evaluate(expression, data));
    }
    if (bound.isEmpty()) {
      bound.put("\u0000rows", NumericVariable.of(new double[data.rows()]));
    }
    return Microdata.of(bound);
  }

  private static NumericVariable condition(
      String expression, Microdata bound, IndicatorVersion version, String what) {
    if (Expression.evaluate(expression, bound) instanceof NumericVariable number) {
      return number;
    }
    throw new IllegalArgumentException(
        "The %s of %s is a text and no condition: \"%s\"."
            .formatted(what, version.indicator(), expression));
  }

  private static CategoricalVariable groupsOf(GroupContrast groups, Microdata bound) {
    NumericVariable of = bound.numeric(groups.variable());
    int[] codes = new int[of.size()];
    for (int row = 0; row < codes.length; row++) {
      double value = of.value(row);
      codes[row] = value == 1 ? 0 : value == 0 ? 1 : -1;
    }
    return CategoricalVariable.of(codes, List.of(groups.compared().en(), groups.reference().en()));
  }

  private static NumericVariable within(
      NumericVariable denominator, Microdata data, @Nullable String domain) {
    double[] rows = denominator.toArray();
    NumericVariable of = domain == null ? null : data.numeric(domain);
    for (int row = 0; row < rows.length; row++) {
      rows[row] = rows[row] == 1 && (of == null || of.value(row) == 1) ? 1 : 0;
    }
    return NumericVariable.of(rows);
  }
}
