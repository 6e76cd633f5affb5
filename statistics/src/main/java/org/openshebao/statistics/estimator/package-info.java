/// Totals, means, proportions, ratios, quantiles and contrasts of them.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.estimator;
