package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.PLACE;

import java.util.Optional;
import java.util.OptionalInt;
import org.openshebao.base.problem.Problems;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;
import org.openshebao.law.rule.RuleInfo;

/// Values and rules name places by their codes.
final class PlaceCodeCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    for (Parameter parameter : law.parameters()) {
      for (ParameterValue value : parameter.values()) {
        checkPlace(law, value.place(), Spot.of(parameter, value), problems);
      }
    }
    for (RuleInfo rule : law.rules()) {
      if (rule.place() != null) {
        checkPlace(law, rule.place(), Spot.of(rule), problems);
      }
    }
  }

  private static void checkPlace(CheckedLaw law, String code, Spot spot, Problems problems) {
    if (!law.placeCodes().contains(code)) {
      problems.add(spot.error(PLACE, code, "There is no place \"" + code + "\".", mend(law, code)));
    }
  }

  /// A clear name of a place suggests its code, as an alias or "广东" does.
  private static String mend(CheckedLaw law, String code) {
    Optional<String> meant =
        law.places()
            .flatMap(places -> {
              OptionalInt index = places.find(code);
              return index.isPresent()
                  ? Optional.of(places.get(index.getAsInt()).code())
                  : Optional.empty();
            });
    return meant
        .map(found -> "Write its code, \"" + found + "\".")
        .orElseGet(() -> Suggestion.maybe(code, law.placeCodes()));
  }
}
