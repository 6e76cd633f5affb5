/// When insured persons retire and what they are awarded, as the law computed it.
@NullMarked
package org.openshebao.actuarial.valuation.award;

import org.jspecify.annotations.NullMarked;
