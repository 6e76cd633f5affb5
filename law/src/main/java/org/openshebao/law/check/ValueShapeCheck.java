package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.VALUE_SHAPE;

import org.openshebao.base.problem.Problems;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// The values of a parameter have one shape, and a table or steps say what their keys are.
final class ValueShapeCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    for (Parameter parameter : law.parameters()) {
      Shape shape = Shape.of(parameter);
      if (shape == null) {
        continue;
      }
      if (shape == Shape.PLAIN && parameter.by() != null) {
        problems.add(
            Spot.of(parameter)
                .error(
                    VALUE_SHAPE,
                    parameter.by(),
                    "The parameter says by: %s and holds plain values.".formatted(parameter.by()),
                    "Write its values as table or steps, or leave \"by\" out."));
      }
      if (shape != Shape.PLAIN && parameter.by() == null) {
        problems.add(
            Spot.of(parameter)
                .error(
                    VALUE_SHAPE,
                    null,
                    "The keys of its values are not named.",
                    "Add by: what the keys are, as in by: age_years."));
      }
      for (ParameterValue value : parameter.values()) {
        Shape own = Shape.of(value.content());
        if (own != shape) {
          problems.add(
              Spot.of(parameter, value)
                  .error(
                      VALUE_SHAPE,
                      null,
                      "The value of %s from %s is %s and the first one, of line %d, is %s."
                          .formatted(
                              value.place(),
                              value.from(),
                              own.words(),
                              parameter.values().getFirst().line(),
                              shape.words()),
                      "Make them alike, or two parameters of them."));
        }
      }
    }
  }
}
