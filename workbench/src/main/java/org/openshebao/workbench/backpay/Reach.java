package org.openshebao.workbench.backpay;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.workbench.lawbook.LawGraph;

/// What was published about all that a variable may be computed from, by day.
final class Reach {

  private final Law law;
  private final boolean ofSomePlaces;
  private final Map<LocalDate, Published> days = new TreeMap<>();

  /// What came out on one day.
  record Published(List<Valued> values, List<RuleInfo> rules) {}

  /// A value with its parameter.
  record Valued(Parameter parameter, ParameterValue value) {}

  /// @param places  codes of the places whose values count; empty for all
  Reach(Law law, Variable wanted, Set<String> places) {
    this.law = law;
    ofSomePlaces = !places.isEmpty();
    Set<String> seen = new LinkedHashSet<>();
    Deque<Variable> open = new ArrayDeque<>(List.of(wanted));
    Set<String> paths = new LinkedHashSet<>();
    seen.add(wanted.id());
    while (!open.isEmpty()) {
      Variable variable = open.poll();
      if (variable.input() != null && variable.input().otherwise() != null) {
        follow(variable.input().otherwise(), seen, open);
      }
      for (RuleInfo rule : variable.rules()) {
        on(law.publications().of(rule).day()).rules().add(rule);
        paths.addAll(LawGraph.parametersReadBy(rule));
        LawGraph.variablesReadBy(rule).forEach(id -> follow(id, seen, open));
      }
    }
    for (String path : paths) {
      Parameter parameter = law.parameter(path);
      for (ParameterValue value : parameter.values()) {
        if (places.isEmpty() || places.contains(value.place())) {
          on(law.publications().of(value).day()).values().add(new Valued(parameter, value));
        }
      }
    }
  }

  private Published on(LocalDate day) {
    return days.computeIfAbsent(day, key -> new Published(new ArrayList<>(), new ArrayList<>()));
  }

  private void follow(String id, Set<String> seen, Deque<Variable> open) {
    if (seen.add(id)) {
      open.add(law.variable(id));
    }
  }

  /// Whether values of some places alone were looked at.
  boolean isOfSomePlaces() {
    return ofSomePlaces;
  }

  /// By day, in order.
  Map<LocalDate, Published> days() {
    return days;
  }
}
