/// Provinces with funds of their own, their transfers and movers.
@NullMarked
package org.openshebao.actuarial.valuation.province;

import org.jspecify.annotations.NullMarked;
