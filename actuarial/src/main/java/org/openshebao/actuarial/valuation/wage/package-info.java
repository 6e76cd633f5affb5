/// Wages and contribution bases.
@NullMarked
package org.openshebao.actuarial.valuation.wage;

import org.jspecify.annotations.NullMarked;
