package org.openshebao.statistics.expression;

/// An expression that cannot be read: where, and why.
public final class ExpressionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ExpressionException(String expression, int at, String message) {
    super("%s At place %d of \"%s\".".formatted(message, at + 1, expression));
  }
}
