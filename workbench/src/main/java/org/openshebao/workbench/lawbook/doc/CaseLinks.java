package org.openshebao.workbench.lawbook.doc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openshebao.law.Law;
import org.openshebao.law.rule.RuleInfo;
import org.openshebao.simulation.trace.TraceNode;
import org.openshebao.workbench.cases.AnswerOutcome;
import org.openshebao.workbench.cases.CaseOutcome;
import org.openshebao.workbench.cases.CasesReport;

/// Which worked case went through which rule and which parameter: by the trees of their answers.
final class CaseLinks {

  private final Law law;
  private final Map<String, Set<CaseOutcome>> rules = new TreeMap<>();
  private final Map<String, Set<CaseOutcome>> parameters = new TreeMap<>();
  private final Map<CaseOutcome, Set<String>> variables = new IdentityHashMap<>();
  private final List<CaseOutcome> outcomes;

  /// @param report  cases run under this law; null when none were
  CaseLinks(Law law, @Nullable CasesReport report) {
    this.law = law;
    outcomes = report == null ? List.of() : report.outcomes();
    for (CaseOutcome outcome : outcomes) {
      Set<TraceNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (AnswerOutcome answer : outcome.answers()) {
        if (answer.trace() != null) {
          follow(answer.trace(), outcome, seen);
        }
      }
    }
  }

  private void follow(TraceNode node, CaseOutcome outcome, Set<TraceNode> seen) {
    if (!seen.add(node)) {
      return;
    }
    switch (node.kind()) {
      case RULE -> {
        variables.computeIfAbsent(outcome, each -> new LinkedHashSet<>()).add(node.id());
        law.rulesOf(node.id()).stream()
            .filter(rule -> rule.cites().equals(node.cites()) && rule.doc().equals(node.doc()))
            .forEach(rule -> note(rules, rule.javaName(), outcome));
      }
      case PARAMETER -> note(parameters, node.id(), outcome);
      case INPUT, GIVEN, DERIVED -> {}
    }
    node.children().forEach(child -> follow(child, outcome, seen));
  }

  private static void note(Map<String, Set<CaseOutcome>> map, String key, CaseOutcome outcome) {
    map.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(outcome);
  }

  /// In the order of the files.
  List<CaseOutcome> outcomes() {
    return outcomes;
  }

  List<CaseOutcome> of(RuleInfo rule) {
    return new ArrayList<>(rules.getOrDefault(rule.javaName(), Set.of()));
  }

  List<CaseOutcome> ofParameter(String path) {
    return new ArrayList<>(parameters.getOrDefault(path, Set.of()));
  }

  /// Ids of the variables that a case went through.
  List<String> variablesOf(CaseOutcome outcome) {
    return List.copyOf(variables.getOrDefault(outcome, Set.of()));
  }
}
