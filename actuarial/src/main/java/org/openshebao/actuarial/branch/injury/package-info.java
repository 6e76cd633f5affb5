/// Work injury: accidents by class of industry, annuities in payment, claims not yet settled, and protection by the order.
@NullMarked
package org.openshebao.actuarial.branch.injury;

import org.jspecify.annotations.NullMarked;
