package org.openshebao.standards.formula;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.standards.logic.Rational;

/// Reads a formula: numbers, names, `+ - * / ( )`, `max(…)`, `min(…)`, `p75(…)`.
///
/// A measure's name always has a dot and may have hyphens, so `q-10` is a difference and `wage.statutory-minimum` is one name.
public final class FormulaParser {

  private final String text;
  private int at;

  private FormulaParser(String text) {
    this.text = text;
  }

  /// The formula written as `text`; an IllegalArgumentException says what cannot be read.
  public static Formula parse(String text) {
    FormulaParser parser = new FormulaParser(text);
    Formula formula = parser.sum();
    if (parser.peek() != 0) {
      throw parser.fault("\"" + parser.peek() + "\" is not expected here");
    }
    return formula;
  }

  private Formula sum() {
    Formula left = product();
    while (peek() == '+' || peek() == '-') {
      left = new Formula.Operation(take(), left, product());
    }
    return left;
  }

  private Formula product() {
    Formula left = factor();
    while (peek() == '*' || peek() == '/') {
      left = new Formula.Operation(take(), left, factor());
    }
    return left;
  }

  private Formula factor() {
    char next = peek();
    if (next == '(') {
      take();
      Formula inner = sum();
      expect(')');
      return inner;
    }
    if (next == '-') {
      take();
      return new Formula.Operation('-', new Formula.Constant(Rational.ZERO), factor());
    }
    if (isDigit(next) || next == '.') {
      return number();
    }
    if (isLetter(next)) {
      return name();
    }
    throw fault(next == 0 ? "it ends too early" : "\"" + next + "\" is not expected here");
  }

  private Formula number() {
    int start = at;
    while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    // A measure may start with digits after its first dot ("population.15-to-…"), never before.
    String digits = text.substring(start, at);
    try {
      return new Formula.Constant(Rational.parse(digits));
    } catch (NumberFormatException e) {
      throw fault("\"" + digits + "\" is no number");
    }
  }

  private Formula name() {
    int start = at;
    while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
      at++;
    }
    String word = text.substring(start, at);
    if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '-')) {
      String longer = longName(start);
      if (longer.indexOf('.') >= 0) {
        at = start + longer.length();
        return new Formula.MeasureValue(longer);
      }
      if (longer.equals(Formula.TestQuantity.SCHEDULE_RATE)) {
        at = start + longer.length();
        return new Formula.TestQuantity(longer);
      }
    }
    return switch (word) {
      case "q" -> new Formula.TestQuantity(Formula.TestQuantity.YEARS);
      case "max", "min" -> new Formula.Extreme(word.equals("max"), arguments());
      case "p75" -> {
        List<Formula> of = arguments();
        if (of.size() == 1 && of.getFirst() instanceof Formula.MeasureValue measure) {
          yield new Formula.UpperQuartile(measure.name());
        }
        throw fault("p75 takes the name of one distribution");
      }
      default -> throw fault("\"" + word + "\" is no measure (a measure's name has a dot)");
    };
  }

  private String longName(int start) {
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    // A dot or hyphen at the end belongs to the formula.
    while (end > start && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '.')) {
      end--;
    }
    return text.substring(start, end);
  }

  private List<Formula> arguments() {
    expect('(');
    List<Formula> found = new ArrayList<>();
    found.add(sum());
    while (peek() == ',') {
      take();
      found.add(sum());
    }
    expect(')');
    return found;
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw fault("\"" + wanted + "\" is missing");
    }
    take();
  }

  /// The next character that is no space; 0 at the end.
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char take() {
    peek();
    return text.charAt(at++);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '-';
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(
        "The formula \"%s\" cannot be read at character %d: %s.".formatted(text, at + 1, what));
  }
}
