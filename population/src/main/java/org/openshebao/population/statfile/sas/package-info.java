/// SAS transport files, .xpt, of versions 5 and 8.
@NullMarked
package org.openshebao.population.statfile.sas;

import org.jspecify.annotations.NullMarked;
