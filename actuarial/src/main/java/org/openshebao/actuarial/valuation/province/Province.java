package org.openshebao.actuarial.valuation.province;

import org.openshebao.actuarial.valuation.input.ValuationInput;
import org.openshebao.base.text.Label;

/// A province with a fund of its own.
///
/// @param code  "CN-44"
/// @param label  its name
/// @param input  its valuation
public record Province(String code, Label label, ValuationInput input) {}
