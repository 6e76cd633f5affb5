/// The valuation of a pension scheme: one projection as a pure function of its input, and what it comes to.
@NullMarked
package org.openshebao.actuarial.valuation;

import org.jspecify.annotations.NullMarked;
