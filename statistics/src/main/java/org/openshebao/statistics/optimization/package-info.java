/// Linear and binary optimisation, small and exact enough for tables: the same answer every time, each with a proof of its bound.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.optimization;
