package org.openshebao.statistics.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Conditions: 1, 0, or NaN when it cannot be told.
final class Logic {

  private Logic() {}

  static Value and(Value a, Value b) {
    return (Value.OfNumber)
        row -> {
          double left = a.number(row);
          double right = b.number(row);
          if (left == 0 || right == 0) {
            return 0;
          }
          return Double.isNaN(left) || Double.isNaN(right) ? Double.NaN : 1;
        };
  }

  static Value or(Value a, Value b) {
    return (Value.OfNumber)
        row -> {
          double left = a.number(row);
          double right = b.number(row);
          boolean leftTrue = left != 0 && !Double.isNaN(left);
          boolean rightTrue = right != 0 && !Double.isNaN(right);
          if (leftTrue || rightTrue) {
            return 1;
          }
          return Double.isNaN(left) || Double.isNaN(right) ? Double.NaN : 0;
        };
  }

  static Value not(Value a) {
    return (Value.OfNumber)
        row -> {
          double value = a.number(row);
          return Double.isNaN(value) ? Double.NaN : value == 0 ? 1 : 0;
        };
  }

  static Value missing(Value a, boolean negated) {
    return (Value.OfNumber)
        row -> {
          boolean missing = a.isText() ? a.text(row) == null : Double.isNaN(a.number(row));
          return missing != negated ? 1 : 0;
        };
  }

  /// Numbers by size, texts by what is written; a number and a text by what is written.
  static Value compare(Value a, String sign, Value b) {
    if (sign.startsWith("=") || sign.equals("!=")) {
      CategoryText.requireCategory(a, b);
    }
    return compared(a, sign, b);
  }

  private static Value compared(Value a, String sign, Value b) {
    boolean texts = a.isText() || b.isText();
    return (Value.OfNumber)
        row -> {
          int order;
          if (texts) {
            String left = a.text(row);
            String right = b.text(row);
            if (left == null || right == null) {
              return Double.NaN;
            }
            order = left.compareTo(right);
          } else {
            double left = a.number(row);
            double right = b.number(row);
            if (Double.isNaN(left) || Double.isNaN(right)) {
              return Double.NaN;
            }
            order = left < right ? -1 : left > right ? 1 : 0;
          }
          boolean holds =
              switch (sign) {
                case "==", "=" -> order == 0;
                case "!=" -> order != 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order >= 0;
              };
          return holds ? 1 : 0;
        };
  }

  static Value in(Value a, List<Value> items) {
    // A list may name more categories than the sample has, but not none of them.
    if (items.stream().noneMatch(item -> CategoryText.mayBe(a, item))) {
      CategoryText.requireCategory(a, items.getFirst());
    }
    Value any = compared(a, "==", items.getFirst());
    for (Value item : items.subList(1, items.size())) {
      any = or(any, compared(a, "==", item));
    }
    return any;
  }

  static Value choose(Value condition, Value then, Value otherwise) {
    if (then.isText() || otherwise.isText()) {
      return (Value.OfText) row -> chosen(condition, then, otherwise, row);
    }
    return (Value.OfNumber)
        row -> {
          double holds = condition.number(row);
          if (Double.isNaN(holds)) {
            return Double.NaN;
          }
          return holds != 0 ? then.number(row) : otherwise.number(row);
        };
  }

  private static @Nullable String chosen(Value condition, Value then, Value otherwise, int row) {
    double holds = condition.number(row);
    if (Double.isNaN(holds)) {
      return null;
    }
    return holds != 0 ? then.text(row) : otherwise.text(row);
  }

  /// Which interval a number is in, "(10,20]": open below and closed above, without ends beyond the outermost.
  static Value cut(Value of, List<Value> ends) {
    return (Value.OfText)
        row -> {
          double value = of.number(row);
          for (int k = 0; k + 1 < ends.size(); k++) {
            if (value > ends.get(k).number(row) && value <= ends.get(k + 1).number(row)) {
              return "(%s,%s]".formatted(ends.get(k).text(row), ends.get(k + 1).text(row));
            }
          }
          return null;
        };
  }
}
