/// From the result of the previous valuation to that of this one, step by step.
@NullMarked
package org.openshebao.actuarial.reconciliation;

import org.jspecify.annotations.NullMarked;
