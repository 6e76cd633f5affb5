/// Tests of hypotheses under a complex design.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.hypothesis;
