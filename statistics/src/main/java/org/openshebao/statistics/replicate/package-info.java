/// Replicate weights: jackknife, balanced half samples, bootstraps, successive differences.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.replicate;
