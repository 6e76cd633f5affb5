package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.GRADE;

import org.openshebao.base.problem.Problems;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// Under a strict check no value is unverified or an assumption.
final class GradeCheck implements Check {

  @Override
  public void check(CheckedLaw law, Problems problems) {
    for (Parameter parameter : law.parameters()) {
      for (ParameterValue value : parameter.values()) {
        if (value.grade().isRefusedWhenStrict()) {
          problems.add(
              Spot.of(parameter, value)
                  .error(
                      GRADE,
                      value.grade().key(),
                      "The value of %s from %s is graded %s."
                          .formatted(value.place(), value.from(), value.grade().key()),
                      "Read the document that sets it, and grade the value by what was read."));
        }
      }
    }
  }
}
