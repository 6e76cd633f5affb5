/// Variances of linear statistics under a design.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.variance;
