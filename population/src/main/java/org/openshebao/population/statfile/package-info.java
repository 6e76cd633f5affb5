/// Files of statistics programs as rows of texts, with the labels that they hold: SPSS, Stata and SAS.
@NullMarked
package org.openshebao.population.statfile;

import org.jspecify.annotations.NullMarked;
