package org.openshebao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openshebao.law.Variable.CodeName;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.rule.Code;
import org.openshebao.law.rule.RuleInfo;

/// Brings inputs and versions of rules together under the names that they give a value to.
final class Variables {

  private Variables() {}

  static Map<String, Variable> of(List<InputVariable> inputs, List<RuleInfo> rules) {
    Map<String, Variable> variables = new TreeMap<>();
    for (InputVariable input : inputs) {
      variables.put(
          input.id(),
          new Variable(
              input.id(),
              input.of(),
              input.unit() == null ? null : input.unit().unit(),
              input.codes().stream().map(code -> new CodeName(code.key(), code.label())).toList(),
              input.label(),
              input,
              List.of()));
    }
    Map<String, List<RuleInfo>> byVariable = new TreeMap<>();
    for (RuleInfo rule : rules) {
      byVariable.computeIfAbsent(rule.gives(), id -> new ArrayList<>()).add(rule);
    }
    byVariable.forEach((id, versions) -> {
      RuleInfo first =
          versions.stream().filter(RuleInfo::isVersion).findFirst().orElse(versions.getFirst());
      variables.put(
          id,
          new Variable(
              id,
              first.of(),
              first.unit(),
              first.codes().stream().map(code -> new CodeName(keyOf(code), code.label())).toList(),
              first.label(),
              null,
              versions));
    });
    return variables;
  }

  private static String keyOf(Code code) {
    return code instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT)
        : code.label().en();
  }
}
