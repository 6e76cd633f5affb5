package org.openshebao.workbench.lawbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.parameter.Role;
import org.openshebao.law.rule.RuleInfo;

/// What differs in a law between two days: values in force, and versions of rules.
///
/// Only the two days are compared: a value that changed and changed back is no difference.
///
/// @param from  the earlier day
/// @param to  the later day
/// @param values  parameters and places whose value differs, in order
/// @param rules  variables whose rules in force differ, in order
public record LawChanges(
    LocalDate from, LocalDate to, List<ValueChange> values, List<RuleChange> rules) {

  /// A value of a place that differs.
  ///
  /// @param before  null when there was none
  /// @param after  null when there is none any more
  public record ValueChange(
      Parameter parameter,
      String place,
      @Nullable ParameterValue before,
      @Nullable ParameterValue after) {}

  /// A variable whose rules differ.
  ///
  /// @param ended  versions in force on the earlier day alone
  /// @param begun  versions in force on the later day alone
  public record RuleChange(Variable variable, List<RuleInfo> ended, List<RuleInfo> begun) {
    public RuleChange {
      ended = List.copyOf(ended);
      begun = List.copyOf(begun);
    }
  }

  public LawChanges {
    values = List.copyOf(values);
    rules = List.copyOf(rules);
  }

  /// Compares the law of two days.
  public static LawChanges between(Law law, LocalDate from, LocalDate to) {
    List<ValueChange> values = new ArrayList<>();
    law.parameters().forEach(parameter -> addChanges(parameter, from, to, values));
    List<RuleChange> rules = new ArrayList<>();
    for (Variable variable : law.variables()) {
      List<RuleInfo> before = inForce(variable, from);
      List<RuleInfo> after = inForce(variable, to);
      List<RuleInfo> ended = before.stream().filter(rule -> !after.contains(rule)).toList();
      List<RuleInfo> begun = after.stream().filter(rule -> !before.contains(rule)).toList();
      if (!ended.isEmpty() || !begun.isEmpty()) {
        rules.add(new RuleChange(variable, ended, begun));
      }
    }
    return new LawChanges(from, to, values, rules);
  }

  private static void addChanges(
      Parameter parameter, LocalDate from, LocalDate to, List<ValueChange> changes) {
    TreeSet<String> places = new TreeSet<>();
    parameter.values().forEach(value -> places.add(value.place()));
    for (String place : places) {
      List<ParameterValue> own = parameter.valuesAt(place);
      for (@Nullable Role role : roles()) {
        ParameterValue before = find(own, role, from).orElse(null);
        ParameterValue after = find(own, role, to).orElse(null);
        if (!Objects.equals(text(parameter, before), text(parameter, after))) {
          changes.add(new ValueChange(parameter, place, before, after));
        }
      }
    }
  }

  /// Values that compute first, then limits of each kind.
  private static List<@Nullable Role> roles() {
    List<@Nullable Role> roles = new ArrayList<>();
    roles.add(null);
    roles.addAll(List.of(Role.values()));
    return roles;
  }

  private static Optional<ParameterValue> find(
      List<ParameterValue> values, @Nullable Role role, LocalDate day) {
    return values.stream().filter(value -> value.role() == role && value.holdsOn(day)).findFirst();
  }

  private static @Nullable String text(Parameter parameter, @Nullable ParameterValue value) {
    return value == null ? null : value.content().format(parameter.unit());
  }

  private static List<RuleInfo> inForce(Variable variable, LocalDate day) {
    return variable.rules().stream()
        .filter(rule ->
            !day.isBefore(rule.since()) && (rule.until() == null || !day.isAfter(rule.until())))
        .toList();
  }
}
