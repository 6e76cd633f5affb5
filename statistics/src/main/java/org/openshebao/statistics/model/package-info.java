/// Regression by pseudo-likelihood.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.model;
