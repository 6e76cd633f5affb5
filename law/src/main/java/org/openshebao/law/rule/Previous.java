package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The value of a variable in the month before: a declared lag, so that time always moves on.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Previous {
  /// The variable computed.
  String value();

  /// The variable that stands in its place in the first month computed: an opening balance.
  String first();
}
