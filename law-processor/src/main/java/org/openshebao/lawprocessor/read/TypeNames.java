package org.openshebao.lawprocessor.read;

import org.openshebao.law.rule.Unit;

/// Java types as messages write them.
public final class TypeNames {

  private TypeNames() {}

  /// The type of values in a unit: "long", "Rate", "an enum".
  public static String shortName(Unit unit) {
    return unit == Unit.CODE ? "an enum of the law" : shortName(unit.javaType());
  }

  /// A qualified name without its package.
  public static String shortName(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
