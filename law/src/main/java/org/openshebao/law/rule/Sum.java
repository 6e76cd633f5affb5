package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Adds a variable of another entity up: of a person's relations, or of a household's persons. One that is not entitled adds nothing; one that is unknown makes the sum unknown.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Sum {
  /// The entity whose rows are taken together.
  Entity over();
}
