package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A rule of a reform pack: from its `since` on it takes the place of every version of the variable named.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Replaces {
  /// The variable replaced, with its room: "pension.basicPension".
  String value();
}
