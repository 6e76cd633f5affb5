package org.openshebao.law.check;

import static org.openshebao.law.check.CheckCode.VALUE_RANGE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openshebao.base.problem.Problems;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.NamedUnit;
import org.openshebao.law.parameter.Parameter;
import org.openshebao.law.parameter.ParameterValue;

/// Values can be what they measure. Shares above one and divisors of zero are caught when they are read.
final class ValueRangeCheck implements Check {

  private static final long OLDEST = 150;
  private static final long MONTHS_A_YEAR = 12;

  @Override
  public void check(CheckedLaw law, Problems problems) {
    for (Parameter parameter : law.parameters()) {
      for (ParameterValue value : parameter.values()) {
        for (long raw : numbers(value.content())) {
          String wrong = wrong(parameter.named(), raw);
          if (wrong != null) {
            problems.add(
                Spot.of(parameter, value)
                    .error(
                        VALUE_RANGE,
                        parameter.unit().format(raw),
                        "%s %s.".formatted(parameter.unit().format(raw), wrong),
                        "Write it in " + parameter.named().label().en() + "."));
          }
        }
      }
    }
  }

  private static long[] numbers(Content content) {
    return switch (content) {
      case Content.Number number -> new long[] {number.raw()};
      case Content.Quotient quotient ->
          new long[] {quotient.fraction().numerator() < 0 ? quotient.fraction().numerator() : 0};
      case Content.Table table ->
          Arrays.stream(table.table().keys()).mapToLong(table.table()::raw).toArray();
      case Content.Steps steps ->
          Arrays.stream(steps.steps().keys()).mapToLong(steps.steps()::raw).toArray();
    };
  }

  private static @Nullable String wrong(NamedUnit unit, long raw) {
    if (unit != NamedUnit.MONTH && unit != NamedUnit.DATE && raw < 0) {
      return "is below zero";
    }
    return switch (unit) {
      case MONTH_OF_YEAR -> raw < 1 || raw > MONTHS_A_YEAR ? "is no month of a year" : null;
      case AGE_YEARS -> raw > OLDEST ? "is no age" : null;
      default -> null;
    };
  }
}
