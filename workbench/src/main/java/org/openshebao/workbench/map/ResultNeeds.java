package org.openshebao.workbench.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openshebao.base.text.Label;
import org.openshebao.law.Variable;
import org.openshebao.law.input.InputVariable;
import org.openshebao.workbench.lawbook.LawInForce;
import org.openshebao.workbench.lawbook.NeededInputs;

/// What a result needs and the files do not give.
///
/// @param label  the result
/// @param wanted  the variables of the law behind it
/// @param needed  how many inputs it reads
/// @param lacksNecessary  inputs without which it cannot be computed
/// @param lacksPossible  inputs without which it is not known for some rows
public record ResultNeeds(
    Label label,
    List<String> wanted,
    int needed,
    List<InputVariable> lacksNecessary,
    List<InputVariable> lacksPossible) {

  public ResultNeeds {
    wanted = List.copyOf(wanted);
    lacksNecessary = List.copyOf(lacksNecessary);
    lacksPossible = List.copyOf(lacksPossible);
  }

  /// Whether it can be computed, and for whom.
  public Verdict verdict() {
    if (!lacksNecessary.isEmpty() || (wanted.isEmpty() && lacksPossible.size() == needed)) {
      return Verdict.NO;
    }
    return lacksPossible.isEmpty() ? Verdict.YES : Verdict.PARTLY;
  }

  /// Whether a result can be computed.
  public enum Verdict {
    /// For every row.
    YES,
    /// For rows that do not need what is missing.
    PARTLY,
    /// For none.
    NO
  }

  /// What each result lacks when the files give these inputs.
  static List<ResultNeeds> of(LawInForce law, Vocabulary words, Set<String> given) {
    List<ResultNeeds> needs = new ArrayList<>();
    for (Vocabulary.Result result : words.results()) {
      List<String> wanted =
          result.wanted().stream().filter(id -> law.law().findVariable(id).isPresent()).toList();
      Set<InputVariable> inputs = new LinkedHashSet<>();
      if (!wanted.isEmpty()) {
        inputs.addAll(NeededInputs.list(law, wanted));
      }
      for (String id : result.inputs()) {
        law.law().findVariable(id).map(Variable::input).ifPresent(inputs::add);
      }
      if (!inputs.isEmpty()) {
        needs.add(of(result, wanted, inputs, given));
      }
    }
    return needs;
  }

  private static ResultNeeds of(
      Vocabulary.Result result, List<String> wanted, Set<InputVariable> inputs, Set<String> given) {
    List<InputVariable> necessary = new ArrayList<>();
    List<InputVariable> possible = new ArrayList<>();
    for (InputVariable input : inputs) {
      boolean isThere =
          given.contains(input.id())
              || (input.otherwise() != null && given.contains(input.otherwise()));
      if (!isThere) {
        (input.mayBeUnknown() ? possible : necessary).add(input);
      }
    }
    return new ResultNeeds(result.label(), wanted, inputs.size(), necessary, possible);
  }
}
