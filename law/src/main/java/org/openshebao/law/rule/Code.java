package org.openshebao.law.rule;

import org.openshebao.base.text.Label;

/// A code of the law: every enum that rules read or return implements it, so that results read in both languages.
public interface Code {
  /// What users read.
  Label label();
}
