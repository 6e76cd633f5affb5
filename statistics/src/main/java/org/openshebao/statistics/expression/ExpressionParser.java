package org.openshebao.statistics.expression;

import java.util.ArrayList;
import java.util.List;
import org.openshebao.base.problem.Suggestion;
import org.openshebao.statistics.data.CategoricalVariable;
import org.openshebao.statistics.data.Microdata;
import org.openshebao.statistics.data.NumericVariable;
import org.openshebao.statistics.data.Variable;

/// Reads an expression by recursive descent: or, and, not, comparison, sum, product, power, value.
final class ExpressionParser {

  private final String text;
  private final List<Token> tokens;
  private final Microdata data;
  private int next;

  ExpressionParser(String text, Microdata data) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.data = data;
  }

  Value parse() {
    Value value = or();
    if (peek().kind() != Token.Kind.END) {
      throw fault("\"%s\" is not expected here.".formatted(peek().text()));
    }
    return value;
  }

  private Value or() {
    Value left = and();
    while (take("or") || take("|") || take("||")) {
      left = Logic.or(number(left), number(and()));
    }
    return left;
  }

  private Value and() {
    Value left = not();
    while (take("and") || take("&") || take("&&")) {
      left = Logic.and(number(left), number(not()));
    }
    return left;
  }

  private Value not() {
    if (take("not") || take("!")) {
      return Logic.not(number(not()));
    }
    return comparison();
  }

  private Value comparison() {
    Value left = sum();
    if (take("is")) {
      boolean negated = take("not");
      require("missing");
      return Logic.missing(left, negated);
    }
    boolean negated = peek().is("not") && tokens.get(next + 1).is("in");
    if (negated) {
      next++;
    }
    if (take("in")) {
      Value in = Logic.in(left, list());
      return negated ? Logic.not(in) : in;
    }
    for (String sign : List.of("==", "!=", "<=", ">=", "<", ">", "=")) {
      if (peek().kind() == Token.Kind.SIGN && take(sign)) {
        return Logic.compare(left, sign, sum());
      }
    }
    return left;
  }

  private Value sum() {
    Value left = product();
    while (true) {
      if (take("+")) {
        left = Arithmetic.of(number(left), number(product()), (a, b) -> a + b);
      } else if (take("-")) {
        left = Arithmetic.of(number(left), number(product()), (a, b) -> a - b);
      } else {
        return left;
      }
    }
  }

  private Value product() {
    Value left = power();
    while (true) {
      if (take("*")) {
        left = Arithmetic.of(number(left), number(power()), (a, b) -> a * b);
      } else if (take("/")) {
        // Division by zero has no result: missing, and not infinite.
        left = Arithmetic.of(number(left), number(power()), (a, b) -> b == 0 ? Double.NaN : a / b);
      } else {
        return left;
      }
    }
  }

  private Value power() {
    if (take("-")) {
      return Arithmetic.of(number(power()), a -> -a);
    }
    Value base = value();
    return take("^") ? Arithmetic.of(number(base), number(power()), Math::pow) : base;
  }

  private Value value() {
    Token token = tokens.get(next++);
    switch (token.kind()) {
      case NUMBER -> {
        return constant(numberOf(token));
      }
      case TEXT -> {
        String constant = token.text();
        return new CategoryText.Written(constant);
      }
      case NAME -> {
        if (peek().is("(") && peek().kind() == Token.Kind.SIGN && !data.has(token.text())) {
          return call(token);
        }
        return variable(token);
      }
      default -> {
        if (token.is("(")) {
          Value inner = or();
          require(")");
          return inner;
        }
        next--;
        throw fault("A variable, number or text is expected here.");
      }
    }
  }

  private Value variable(Token token) {
    if (token.text().equals("true") || token.text().equals("false")) {
      return constant(token.text().equals("true") ? 1 : 0);
    }
    if (!data.has(token.text())) {
      next--;
      throw fault(
          "There is no variable \"%s\". %s"
              .formatted(token.text(), Suggestion.maybe(token.text(), data.names()))
              .strip());
    }
    Variable variable = data.get(token.text());
    if (variable instanceof NumericVariable numeric) {
      return (Value.OfNumber) numeric::value;
    }
    return new CategoryText(token.text(), (CategoricalVariable) variable);
  }

  private Value call(Token name) {
    require("(");
    if (name.text().equals("cut")) {
      Value of = number(or());
      require(",");
      List<Value> ends = list();
      require(")");
      return Logic.cut(of, ends);
    }
    List<Value> arguments = new ArrayList<>();
    do {
      arguments.add(or());
    } while (take(","));
    require(")");
    if (name.text().equals("if") && arguments.size() == 3) {
      return Logic.choose(number(arguments.get(0)), arguments.get(1), arguments.get(2));
    }
    List<Value> numbers = arguments.stream().map(this::number).toList();
    return Arithmetic.call(name.text(), numbers)
        .orElseThrow(() ->
            new ExpressionException(
                text,
                name.at(),
                "There is no function \"%s\" of %d values."
                    .formatted(name.text(), arguments.size())));
  }

  private List<Value> list() {
    require("[");
    List<Value> items = new ArrayList<>();
    do {
      items.add(sum());
    } while (take(","));
    require("]");
    return items;
  }

  private static Value constant(double number) {
    return (Value.OfNumber) row -> number;
  }

  private double numberOf(Token token) {
    try {
      return Double.parseDouble(token.text());
    } catch (NumberFormatException e) {
      throw new ExpressionException(
          text, token.at(), "\"%s\" is no number.".formatted(token.text()));
    }
  }

  private Value number(Value value) {
    if (value.isText()) {
      throw fault("A number or condition is expected before this place, not a text.");
    }
    return value;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean take(String sign) {
    if (peek().is(sign)) {
      next++;
      return true;
    }
    return false;
  }

  private void require(String sign) {
    if (!take(sign)) {
      throw fault("\"%s\" is expected here.".formatted(sign));
    }
  }

  private ExpressionException fault(String message) {
    return new ExpressionException(text, peek().at(), message);
  }
}
