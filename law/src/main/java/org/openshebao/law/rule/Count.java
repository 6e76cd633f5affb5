package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How many of the rows below have a boolean variable true.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Count {
  /// The entity whose rows are taken together.
  Entity over();
}
