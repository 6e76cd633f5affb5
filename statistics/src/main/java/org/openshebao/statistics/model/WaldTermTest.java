package org.openshebao.statistics.model;

/// Whether a term of a regression adds anything.
///
/// @param term  of the formula
/// @param f  the statistic
/// @param numeratorDegreesOfFreedom  coefficients of the term
/// @param denominatorDegreesOfFreedom  of the design, less the coefficients of the model
/// @param pValue  of F
public record WaldTermTest(
    String term,
    double f,
    double numeratorDegreesOfFreedom,
    double denominatorDegreesOfFreedom,
    double pValue) {}
