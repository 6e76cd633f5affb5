/// From base weights to final weights: non-response, post-stratification, raking, calibration, trimming.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.weighting;
