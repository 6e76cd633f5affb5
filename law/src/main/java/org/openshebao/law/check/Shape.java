package org.openshebao.law.check;

import org.jspecify.annotations.Nullable;
import org.openshebao.law.parameter.Content;
import org.openshebao.law.parameter.Parameter;

/// The shape of a value: one number, a table, or steps.
enum Shape {
  PLAIN("a plain value"),
  TABLE("a table"),
  STEPS("in steps");

  private final String words;

  Shape(String words) {
    this.words = words;
  }

  /// For messages: "a table".
  String words() {
    return words;
  }

  static Shape of(Content content) {
    return switch (content) {
      case Content.Number number -> PLAIN;
      case Content.Quotient quotient -> PLAIN;
      case Content.Table table -> TABLE;
      case Content.Steps steps -> STEPS;
    };
  }

  /// The shape of a parameter's first value; null when it has none.
  static @Nullable Shape of(Parameter parameter) {
    return parameter.values().isEmpty() ? null : of(parameter.values().getFirst().content());
  }
}
