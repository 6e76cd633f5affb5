package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An argument that is a parameter of the law: its value at the row's place, in the month computed.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Param {
  /// The path in the parameter files: "pension.contribution.worker_rate".
  String value();

  /// The variable that holds the place, where it is not the row's own: "benefitPlace".
  String place() default "";

  /// The variable that holds the month, where it is not the month computed: "retirementMonth".
  String on() default "";
}
