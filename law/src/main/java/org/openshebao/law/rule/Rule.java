package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A provision of law: a static method whose argument names are the variables it reads.
///
/// The method is a pure function. Its simple name is the variable it computes, unless `name` says otherwise.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Rule {

  /// The variable computed, when several versions by date or place are methods of different names.
  String name() default "";

  /// Whose value this is.
  Entity of();

  /// How long a value holds.
  Period per() default Period.MONTH;

  /// What the result measures.
  Unit unit();

  /// Conditions, boolean variables; the first that is false is why somebody is not entitled.
  String[] when() default {};

  /// First day on which the rule is law, ISO.
  String since();

  /// Last day on which the rule is law, ISO; empty while it is in force.
  String until() default "";

  /// Which date of the case `since` and `until` are held against.
  SinceTests sinceTests() default SinceTests.PERIOD;

  /// Where it is law: a place code; empty for the whole country.
  String place() default "";

  /// The articles, as a lawyer would cite them.
  String cites();

  /// What users call the variable, English.
  String en() default "";

  /// What users call the variable, Chinese: the term of the law.
  String zh() default "";
}
