package org.openshebao.statistics.model;

/// One coefficient of a regression.
///
/// @param name  "(Intercept)", "age", "sex=female"
/// @param term  the term of the formula that it belongs to
/// @param estimate  on the scale of the link
/// @param standardError  by the design
/// @param t  estimate over error
/// @param pValue  two-sided, with the degrees of freedom of the model
/// @param lower  of the confidence interval
/// @param upper  of the confidence interval
public record Coefficient(
    String name,
    String term,
    double estimate,
    double standardError,
    double t,
    double pValue,
    double lower,
    double upper) {}
