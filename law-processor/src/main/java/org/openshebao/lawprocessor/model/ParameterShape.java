package org.openshebao.lawprocessor.model;

import org.openshebao.law.rule.Unit;

/// What a rule has to know of a parameter.
///
/// @param path  its name
/// @param unit  what its values measure
/// @param shape  how it holds its values
public record ParameterShape(String path, Unit unit, Shape shape) {

  /// How a parameter holds its values.
  public enum Shape {
    /// One value.
    PLAIN,
    /// A value for each age, grade or class.
    TABLE,
    /// A value from each step on.
    STEPS
  }

  /// The qualified Java type as which a rule reads it.
  public String javaType() {
    return switch (shape) {
      case PLAIN -> unit.javaType();
      case TABLE -> ValueKind.TABLE.javaType();
      case STEPS -> ValueKind.STEPS.javaType();
    };
  }
}
