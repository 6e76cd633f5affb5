/// An analysis as data: which file, which design and weights, which estimates, tests and models; and the run of it.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.analysis;
