package org.openshebao.lawprocessor.finding;

/// What can be wrong with a rule, each under a code that stays the same and can be searched for.
///
/// What the check of the whole law finds too has the same code there: `org.openshebao.law.check.CheckCode`.
public enum FindingCode {
  /// The law's root is not known, or a rule lies outside it.
  ROOT,
  /// The method has not the form of a rule: static, not private, not generic, without checked exceptions.
  METHOD,
  /// The method has no javadoc.
  DOC,
  /// A label in English or Chinese is missing.
  LABEL,
  /// The articles are not cited.
  CITES,
  /// A date is no date, or the end comes before the start.
  DATES,
  /// A type is none that a rule may read or return.
  TYPE,
  /// A Java type does not fit the unit.
  UNIT,
  /// An enum is not the one of the variable, or is no code of the law.
  ENUM,
  /// Null and unknown do not go together as they must.
  UNKNOWN,
  /// Annotations of an argument contradict each other, or one of them means nothing there.
  ARGUMENT,
  /// A name is no rule, no input and no parameter.
  NAME,
  /// A path is no parameter.
  PARAM_PATH,
  /// Two files have a parameter of one path.
  PARAM_TWICE,
  /// A variable belongs to another entity than the annotation says, or needs one.
  ENTITY,
  /// A fact that never changes would be read from one that does.
  PERIOD,
  /// A rule and an input have one name, or two rules of a class are methods of one name.
  NAME_TWICE,
  /// Two versions of a variable are law at the same time.
  VERSIONS_OVERLAP,
  /// Versions of a variable differ in what they are.
  VERSIONS,
  /// An exception does not fit the rule that it is an exception to.
  EXCEPTION,
  /// Variables need each other in a circle.
  CYCLE;

  /// As printed at the end of a message: "LAW-PARAM-PATH".
  public String key() {
    return "LAW-" + name().replace('_', '-');
  }
}
