/// The valuation of a pension scheme as a function of chance.
@NullMarked
package org.openshebao.actuarial.valuation.risk;

import org.jspecify.annotations.NullMarked;
