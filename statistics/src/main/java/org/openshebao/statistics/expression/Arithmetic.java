package org.openshebao.statistics.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// Numbers from numbers; NaN goes through.
final class Arithmetic {

  private Arithmetic() {}

  static Value of(Value a, Value b, DoubleBinaryOperator operator) {
    return (Value.OfNumber) row -> operator.applyAsDouble(a.number(row), b.number(row));
  }

  static Value of(Value a, DoubleUnaryOperator operator) {
    return (Value.OfNumber) row -> operator.applyAsDouble(a.number(row));
  }

  static Optional<Value> call(String name, List<Value> arguments) {
    if (arguments.size() == 1) {
      DoubleUnaryOperator operator =
          switch (name) {
            case "log" -> a -> a > 0 ? Math.log(a) : Double.NaN;
            case "exp" -> Math::exp;
            case "sqrt" -> Math::sqrt;
            case "abs" -> Math::abs;
            case "floor" -> Math::floor;
            case "round" -> Math::rint;
            default -> null;
          };
      return Optional.ofNullable(operator).map(each -> of(arguments.getFirst(), each));
    }
    DoubleBinaryOperator operator =
        switch (name) {
          case "min" -> Math::min;
          case "max" -> Math::max;
          default -> null;
        };
    return Optional.ofNullable(operator)
        .map(each -> arguments.stream().reduce((a, b) -> of(a, b, each)).orElseThrow());
  }
}
