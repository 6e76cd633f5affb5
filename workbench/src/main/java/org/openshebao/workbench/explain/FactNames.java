package org.openshebao.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.NeededInputs;

/// Turns a simple name that several rooms use into the id of the one input among them that is needed.
final class FactNames {

  private final Set<String> ids;
  private final List<String> simpleNames;
  private final List<InputVariable> needed;
  private final List<String> notNeeded = new ArrayList<>();

  /// For the variables wanted.
  FactNames(LawInForce law, List<String> wanted) {
    ids = law.law().variables().stream().map(Variable::id).collect(Collectors.toSet());
    simpleNames = law.law().variables().stream().map(Variable::simpleName).toList();
    needed = NeededInputs.list(law, wanted);
  }

  /// The facts under names that mean one variable; those of which several could be meant and none is needed are left out.
  Facts resolve(Facts facts) {
    return new Facts(
        resolve(facts.person()),
        facts.relations().stream().map(this::resolve).toList(),
        facts.histories());
  }

  /// Names of the facts left out.
  List<String> notNeeded() {
    return List.copyOf(notNeeded);
  }

  private List<Fact> resolve(List<Fact> facts) {
    return facts.stream().flatMap(fact -> resolve(fact).stream()).toList();
  }

  private Optional<Fact> resolve(Fact fact) {
    boolean isOfSeveral =
        !ids.contains(fact.name())
            && simpleNames.stream().filter(name -> name.equals(fact.name())).count() > 1;
    if (!isOfSeveral) {
      return Optional.of(fact);
    }
    List<String> meant =
        needed.stream()
            .filter(input -> input.simpleName().equals(fact.name()))
            .map(InputVariable::id)
            .toList();
    if (meant.isEmpty()) {
      notNeeded.add(fact.name());
      return Optional.empty();
    }
    return Optional.of(
        meant.size() == 1
            ? new Fact(meant.getFirst(), fact.value(), fact.file(), fact.line())
            : fact);
  }
}
