/// Inequality and poverty measures with linearised variance.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.inequality;
