/// What contributions are computed from: average wage, floor and ceiling, contribution base.
@NullMarked
package org.openshebao.countries.china.law.contribution;

import org.jspecify.annotations.NullMarked;
