/// A user's files as a dataset: which column is which variable, and every row that does not fit as a problem.
@NullMarked
package org.openshebao.population.mapping;

import org.jspecify.annotations.NullMarked;
