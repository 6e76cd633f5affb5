/// Stata data files, .dta, of formats 113 to 119.
@NullMarked
package org.openshebao.population.statfile.stata;

import org.jspecify.annotations.NullMarked;
