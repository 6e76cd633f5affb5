/// Small dense linear algebra that estimation needs.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.matrix;
