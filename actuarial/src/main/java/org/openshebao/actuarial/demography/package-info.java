/// Populations by age and sex, and their projection by cohort components.
@NullMarked
package org.openshebao.actuarial.demography;

import org.jspecify.annotations.NullMarked;
