package org.openshebao.workbench.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openshebao.law.input.InputVariable;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.NeededInputs;

/// Turns a simple name that several rooms use into the id of the one input among them that is needed.
final class FactNames {

  private final Set<String> ids;
  private final List<InputVariable> needed;

  /// For the variables wanted.
  FactNames(LawInForce law, List<String> wanted) {
    ids = law.law().variables().stream().map(each -> each.id()).collect(Collectors.toSet());
    needed = NeededInputs.list(law, wanted);
  }

  Facts resolve(Facts facts) {
    return new Facts(
        facts.person().stream().map(this::resolve).toList(),
        facts.relations().stream()
            .map(relation -> relation.stream().map(this::resolve).toList())
            .toList(),
        facts.histories());
  }

  private Fact resolve(Fact fact) {
    if (ids.contains(fact.name())) {
      return fact;
    }
    List<String> meant =
        needed.stream()
            .filter(input -> input.simpleName().equals(fact.name()))
            .map(InputVariable::id)
            .toList();
    return meant.size() == 1
        ? new Fact(meant.getFirst(), fact.value(), fact.file(), fact.line())
        : fact;
  }
}
