package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A rule that takes the place of another where its `when` holds, as the statute writes its exceptions.
///
/// Two exceptions that hold at once are an error that names both articles.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ExceptionTo {
  /// The class that holds the general rule.
  Class<?> type();

  /// The variable that the general rule computes.
  String rule();
}
