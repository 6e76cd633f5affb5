/// Insured persons by age, sex and past service, and what they have earned.
@NullMarked
package org.openshebao.actuarial.valuation.service;

import org.jspecify.annotations.NullMarked;
