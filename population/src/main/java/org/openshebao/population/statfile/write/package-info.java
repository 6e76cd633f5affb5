/// Rows of a dataset as files that SPSS and Stata open, with labels in one language.
@NullMarked
package org.openshebao.population.statfile.write;

import org.jspecify.annotations.NullMarked;
