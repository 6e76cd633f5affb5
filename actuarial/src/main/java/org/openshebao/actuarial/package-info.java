/// Mortality, contingencies, population projections and the projection of schemes.
@NullMarked
package org.openshebao.actuarial;

import org.jspecify.annotations.NullMarked;
