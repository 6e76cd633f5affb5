/// Weighted cells, as censuses publish them, and the persons that they stand for.
@org.jspecify.annotations.NullMarked
package org.openshebao.population.cells;
