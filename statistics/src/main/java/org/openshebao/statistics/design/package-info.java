/// How the sample was drawn: stages, strata, weights, phases, replicate weights, or no known probabilities.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.design;
