/// What a valuation starts from: population, economy, labour market, categories of insured persons, pensions in payment, fund.
@NullMarked
package org.openshebao.actuarial.valuation.input;

import org.jspecify.annotations.NullMarked;
