package org.openshebao.law.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An argument of which *not entitled* counts as zero (or no): the part of a sum that may be absent.
///
/// Without it a value that is not entitled makes its reader not entitled for the same reason. Unknown stays unknown.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface OrZero {}
