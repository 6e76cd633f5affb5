/// How a value came about: a tree of values with the articles and documents behind them.
@org.jspecify.annotations.NullMarked
package org.openshebao.simulation.trace;
