/// From wanted variables and a month to an ordered list of columns to compute, and the batch that computes them.
@org.jspecify.annotations.NullMarked
package org.openshebao.simulation.plan;
