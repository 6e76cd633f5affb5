/// Conditions and formulas over the variables of a survey, as an analysis file writes them.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.expression;
