package org.openshebao.statistics.replicate;

/// How a bootstrap draws and rescales.
public enum BootstrapKind {
  /// Canty and Davison: n_h units of n_h, with a common correction for small strata.
  CANTY_DAVISON,
  /// Rao and Wu: n_h − 1 units of n_h, rescaled.
  RAO_WU,
  /// Preston: half of the units of every stage, rescaled so that finite populations of all stages count.
  PRESTON
}
