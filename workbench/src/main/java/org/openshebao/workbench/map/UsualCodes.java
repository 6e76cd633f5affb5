package org.openshebao.workbench.map;

import java.util.Map;
import org.openshebao.base.text.Label;

/// Numbers that questionnaires use for the codes of an input.
///
/// @param codes  code of the law by number as written
/// @param source  who uses them
record UsualCodes(Map<String, String> codes, Label source) {

  UsualCodes {
    codes = Map.copyOf(codes);
  }
}
