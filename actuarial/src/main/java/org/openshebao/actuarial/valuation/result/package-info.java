/// What a valuation gives.
@NullMarked
package org.openshebao.actuarial.valuation.result;

import org.jspecify.annotations.NullMarked;
