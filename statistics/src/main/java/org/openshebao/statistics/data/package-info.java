/// Microdata for estimation: variables as columns, unknowns marked.
@org.jspecify.annotations.NullMarked
package org.openshebao.statistics.data;
