/// What a projection of a scheme comes to: premiums, balances, dates.
@NullMarked
package org.openshebao.actuarial.indicator;

import org.jspecify.annotations.NullMarked;
