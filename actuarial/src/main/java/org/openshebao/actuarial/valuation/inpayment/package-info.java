/// Pensions in payment.
@NullMarked
package org.openshebao.actuarial.valuation.inpayment;

import org.jspecify.annotations.NullMarked;
