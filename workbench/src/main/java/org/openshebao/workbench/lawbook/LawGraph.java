package org.openshebao.workbench.lawbook;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.Variable;
import org.openshebao.law.rule.ArgumentInfo;
import org.openshebao.law.rule.RuleInfo;

/// Which rule reads what: variables and parameters by the rules of all dates.
public final class LawGraph {

  private final Law law;
  private final Map<String, Set<String>> variableReaders = new TreeMap<>();
  private final Map<String, Set<String>> parameterReaders = new TreeMap<>();

  /// Follows every rule of a law.
  public LawGraph(Law law) {
    this.law = law;
    for (Variable variable : law.variables()) {
      for (RuleInfo rule : variable.rules()) {
        variablesReadBy(rule).forEach(id -> note(variableReaders, id, variable));
        parametersReadBy(rule).forEach(path -> note(parameterReaders, path, variable));
      }
    }
  }

  private static void note(Map<String, Set<String>> readers, String read, Variable reader) {
    readers.computeIfAbsent(read, id -> new TreeSet<>()).add(reader.id());
  }

  /// Ids of the variables that a rule reads, its conditions first.
  public static Collection<String> variablesReadBy(RuleInfo rule) {
    Set<String> ids = new LinkedHashSet<>(rule.when());
    for (ArgumentInfo argument : rule.arguments()) {
      switch (argument.kind()) {
        case VARIABLE, PREVIOUS, HISTORY -> ids.add(argument.target());
        case PARAMETER, TABLE, STEPS, SERIES, SERIES_BY_PLACE, MONTH_COMPUTED -> {}
      }
      addKnown(ids, argument.placeVariable());
      addKnown(ids, argument.onVariable());
      addKnown(ids, argument.firstVariable());
    }
    return ids;
  }

  private static void addKnown(Set<String> ids, @Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }

  /// Paths of the parameters that a rule reads.
  public static Collection<String> parametersReadBy(RuleInfo rule) {
    Set<String> paths = new LinkedHashSet<>();
    for (ArgumentInfo argument : rule.arguments()) {
      switch (argument.kind()) {
        case PARAMETER, TABLE, STEPS, SERIES, SERIES_BY_PLACE -> paths.add(argument.target());
        case VARIABLE, PREVIOUS, HISTORY, MONTH_COMPUTED -> {}
      }
    }
    return paths;
  }

  /// Ids of the variables whose rules read a variable.
  public List<String> readersOfVariable(String id) {
    return List.copyOf(variableReaders.getOrDefault(id, Set.of()));
  }

  /// Ids of the variables whose rules read a parameter.
  public List<String> readersOfParameter(String path) {
    return List.copyOf(parameterReaders.getOrDefault(path, Set.of()));
  }

  /// The variables that are computed and that no rule reads: what users ask for.
  public List<Variable> listOutcomes() {
    return law.variables().stream()
        .filter(variable -> !variable.isInput() && !variableReaders.containsKey(variable.id()))
        .toList();
  }
}
