package org.openshebao.simulation.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.reform.RuleConstant;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.law.rule.SinceTests;

/// The variables that may come out otherwise under one law than under another: what the two do not share, and its readers.
///
/// Rules of all dates count, so that a variable outside it is the same in every month. Parameters are compared as objects: a
/// reform keeps those that it does not touch, and two laws read one by one share nothing.
final class Affected {

  private Affected() {}

  /// Ids of the variables of `reform` that may differ from those of `baseline`.
  static Set<String> between(Law baseline, Law reform) {
    Set<String> parameters = changedParameters(baseline, reform);
    Map<String, Set<String>> readers = new HashMap<>();
    Set<String> affected = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (Variable variable : reform.variables()) {
      boolean changes = !sameDefinition(baseline, reform, variable);
      for (RuleInfo rule : variable.rules()) {
        for (String read : variablesReadBy(reform, rule)) {
          readers.computeIfAbsent(read, id -> new LinkedHashSet<>()).add(variable.id());
        }
        changes |=
            rule.arguments().stream().anyMatch(argument -> parameters.contains(argument.target()));
      }
      if (variable.input() != null && variable.input().otherwise() != null) {
        String otherwise = reform.variable(variable.input().otherwise()).id();
        readers.computeIfAbsent(otherwise, id -> new LinkedHashSet<>()).add(variable.id());
      }
      if (changes && affected.add(variable.id())) {
        open.add(variable.id());
      }
    }
    while (!open.isEmpty()) {
      for (String reader : readers.getOrDefault(open.remove(), Set.of())) {
        if (affected.add(reader)) {
          open.add(reader);
        }
      }
    }
    return affected;
  }

  private static Set<String> changedParameters(Law baseline, Law reform) {
    Set<String> changed = new HashSet<>();
    for (Parameter parameter : reform.parameters()) {
      if (baseline.findParameter(parameter.path()).orElse(null) != parameter) {
        changed.add(parameter.path());
      }
    }
    return changed;
  }

  private static boolean sameDefinition(Law baseline, Law reform, Variable variable) {
    Variable before = baseline.findVariable(variable.id()).orElse(null);
    return before != null
        && before.input() == variable.input()
        && before.rules().equals(variable.rules())
        && constants(baseline, variable.id()).equals(constants(reform, variable.id()));
  }

  private static List<RuleConstant> constants(Law law, String id) {
    return law.constants().stream().filter(constant -> constant.variable().equals(id)).toList();
  }

  private static Set<String> variablesReadBy(Law law, RuleInfo rule) {
    Set<String> ids = new LinkedHashSet<>(rule.when());
    for (ArgumentInfo argument : rule.arguments()) {
      ids.add(argument.target());
      add(ids, argument.placeVariable());
      add(ids, argument.onVariable());
      add(ids, argument.firstVariable());
    }
    String date =
        rule.sinceTests() == SinceTests.RETIREMENT
            ? law.manifest().retirementMonth()
            : rule.sinceTests() == SinceTests.ENTRY ? law.manifest().entryMonth() : null;
    add(ids, date == null ? null : law.variable(date).id());
    law.manifest().placeOf().values().forEach(place -> ids.add(law.variable(place).id()));
    return ids;
  }

  private static void add(Set<String> ids, @Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }
}
