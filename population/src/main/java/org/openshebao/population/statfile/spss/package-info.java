/// SPSS system files: .sav, and .zsav, which is compressed once more.
@NullMarked
package org.openshebao.population.statfile.spss;

import org.jspecify.annotations.NullMarked;
