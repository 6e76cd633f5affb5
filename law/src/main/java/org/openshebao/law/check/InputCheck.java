package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.INPUT_CODES;
import static org.openshebao.law.check.CheckCode.INPUT_OTHERWISE;
import static org.openshebao.law.check.CheckCode.INPUT_TWICE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.input.InputVariable;
import org.openshebao.law.input.InputVariable.CodeItem;
import org.openshebao.law.rule.Unit;

/// Inputs are declared once, have codes where they must, and what stands in for them belongs to their own row or one above.
final class InputCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    Map<String, InputVariable> byId = new HashMap<>();
    for (InputVariable input : law.inputs()) {
      InputVariable first = byId.putIfAbsent(input.id(), input);
      if (first != null) {
        problems.add(
            Spot.of(input)
                .error(
                    INPUT_TWICE,
                    null,
                    "The input is declared in %s:%d already.".formatted(first.file(), first.line()),
                    "Keep one of the two, or rename one."));
      }
      checkCodes(input, problems);
      if (input.otherwise() != null) {
        checkOtherwise(law, input, input.otherwise(), problems);
      }
    }
  }

  private static void checkCodes(InputVariable input, Problems problems) {
    boolean coded = input.unit() != null && input.unit().unit() == Unit.CODE;
    if (coded && input.codes().isEmpty()) {
      problems.add(
          Spot.of(input)
              .error(
                  INPUT_CODES,
                  null,
                  "The input is a code and lists none.",
                  "List its codes, each with a label in en and zh."));
    }
    if (!coded && !input.isHistory() && !input.codes().isEmpty()) {
      problems.add(
          Spot.of(input)
              .error(
                  INPUT_CODES,
                  null,
                  "The input lists codes and is in " + unitName(input) + ".",
                  "Write unit: code, or leave the codes out."));
    }
    Set<String> keys = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (CodeItem code : input.codes()) {
      boolean again = !keys.add(code.key().toLowerCase(java.util.Locale.ROOT));
      again |= !labels.add(code.label().en()) | !labels.add("zh " + code.label().zh());
      if (again) {
        problems.add(
            Spot.of(input)
                .error(
                    INPUT_CODES,
                    code.key(),
                    "The code \"%s\" or its label (%s, %s) is given to another code as well."
                        .formatted(code.key(), code.label().en(), code.label().zh()),
                    "Give each code its own key and label."));
      }
    }
  }

  private static void checkOtherwise(
      CheckedLaw law, InputVariable input, String id, Problems problems) {
    CheckedVariable other = law.named(id).orElse(null);
    if (other == null) {
      problems.add(
          Spot.of(input)
              .error(
                  INPUT_OTHERWISE,
                  id,
                  "What stands in for the input, \"" + id + "\", does not exist.",
                  Suggestion.maybe(id, law.variableIds())));
    } else if (other.of() != input.of() && !Rows.isAbove(other.of(), input.of())) {
      problems.add(
          Spot.of(input)
              .error(
                  INPUT_OTHERWISE,
                  id,
                  "%s is of %s, which is not above %s."
                      .formatted(id, other.of().key(), input.of().key()),
                  "A value of its own row or of one above can stand in."));
    } else if (other.unit() != (input.unit() == null ? null : input.unit().unit())) {
      problems.add(
          Spot.of(input)
              .error(
                  INPUT_OTHERWISE,
                  id,
                  "%s is in %s and the input in %s."
                      .formatted(id, other.unitName(), unitName(input)),
                  "Both have to measure the same."));
    }
  }

  private static String unitName(InputVariable input) {
    return input.unit() == null ? "a career" : input.unit().unit().name();
  }
}
