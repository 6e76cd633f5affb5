/// Law × population: plans, batches over cores, one case with its trace, careers stepped in time. Level 2.
@org.jspecify.annotations.NullMarked
package org.openshebao.simulation;
