package org.openshebao.statistics.publication;

import org.openshebao.base.text.Label;

/// A rule of a standard.
///
/// @param condition  an expression over [Measure]s and parameters of the standard: "width > 0.05 and relativeWidth > 1.3"
/// @param verdict  when the condition holds
/// @param reason  in words
public record QualityRule(String condition, Verdict verdict, Label reason) {}
