package org.openshebao.lawprocessor.model;

import java.util.Arrays;
import java.util.Optional;
import org.openshebao.law.rule.Unit;

/// The kinds of Java type that a rule may read or return.
public enum ValueKind {
  /// Fen.
  LONG("long", "java.lang.Long", ""),
  /// Months, days, counts, places.
  INT("int", "java.lang.Integer", ""),
  /// Yes or no.
  BOOLEAN("boolean", "java.lang.Boolean", ""),
  /// A share of a base.
  RATE("org.openshebao.base.exact.Rate", "millionths"),
  /// A multiple of a wage.
  INDEX("org.openshebao.base.exact.WageIndex", "hundredMillionths"),
  /// Years with decimals.
  YEARS("org.openshebao.base.exact.Years", "tenThousandths"),
  /// Months over which an account is paid.
  DIVISOR("org.openshebao.base.exact.Divisor", "tenThousandths"),
  /// A quotient, of a parameter.
  FRACTION("org.openshebao.base.exact.Fraction", ""),
  /// A code: an enum of the law.
  CODE("enum", "ordinal"),
  /// A parameter by age, grade or class.
  TABLE("org.openshebao.law.parameter.LookupTable", ""),
  /// A parameter in steps.
  STEPS("org.openshebao.law.parameter.StepSchedule", ""),
  /// All dated values of a parameter.
  SERIES("org.openshebao.law.parameter.Series", ""),
  /// All dated values of a parameter at every place.
  SERIES_BY_PLACE("org.openshebao.law.parameter.PlaceSeries", ""),
  /// A career.
  HISTORY("org.openshebao.law.history.History", "");

  private final String javaType;
  private final String boxedType;
  private final String accessor;

  ValueKind(String javaType, String accessor) {
    this(javaType, javaType, accessor);
  }

  ValueKind(String javaType, String boxedType, String accessor) {
    this.javaType = javaType;
    this.boxedType = boxedType;
    this.accessor = accessor;
  }

  /// The Java type; "enum" stands for any enum.
  public String javaType() {
    return javaType;
  }

  /// The type that can be null: the class of a primitive, else the type itself.
  public String boxedType() {
    return boxedType;
  }

  /// The method that gives the number a column holds, of decimals and codes; "" of the others.
  public String accessor() {
    return accessor;
  }

  /// Whether the type is a primitive, which cannot be null.
  public boolean isPrimitive() {
    return !javaType.equals(boxedType);
  }

  /// Whether it is a record around the number that a column holds.
  public boolean isDecimal() {
    return this == RATE || this == INDEX || this == YEARS || this == DIVISOR;
  }

  /// Whether values in `unit` are read and returned as this.
  public boolean fits(Unit unit) {
    return javaType.equals(unit.javaType());
  }

  /// The kind whose Java type is called `name`, boxed or not; codes apart.
  public static Optional<ValueKind> find(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.javaType.equals(name) || kind.boxedType.equals(name))
        .findFirst();
  }
}
