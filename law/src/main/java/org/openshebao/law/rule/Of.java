package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Reads a variable of the row above: a relation its person's, a person their household's, anyone their place's.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Of {
  /// The entity whose variable is read.
  Entity value();

  /// With `Of(PLACE)`: the variable that holds the place, where it is not the row's own.
  String place() default "";
}
