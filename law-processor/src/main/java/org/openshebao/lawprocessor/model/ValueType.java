package org.openshebao.lawprocessor.model;

import java.util.List;

/// The Java type of an argument or result.
///
/// @param kind  what kind it is
/// @param name  its qualified name, without type annotations
/// @param boxed  whether it is Long, Integer or Boolean
/// @param nullable  whether it says `@Nullable`
/// @param constants  the constants in order, of an enum
/// @param isCode  whether it is an enum that implements `Code`
public record ValueType(
    ValueKind kind,
    String name,
    boolean boxed,
    boolean nullable,
    List<String> constants,
    boolean isCode) {

  public ValueType {
    constants = List.copyOf(constants);
  }

  /// As a programmer writes it: "Long", "Rate".
  public String display() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
