/// What files of statistics programs have in common: columns with labels, rows of cells, bytes in either order.
@NullMarked
package org.openshebao.population.statfile.table;

import org.jspecify.annotations.NullMarked;
