package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An argument that may be unknown: the rule is called with null instead of giving an unknown result.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface MayBeUnknown {}
