package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Whether a boolean variable is true for any of the rows below. One that is not entitled counts as false.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Any {
  /// The entity whose rows are taken together.
  Entity over();
}
