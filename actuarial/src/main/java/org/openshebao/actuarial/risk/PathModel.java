package org.openshebao.actuarial.risk;

/// A projection as a function of chance. It must depend on the path alone, as several threads call it at once.
@FunctionalInterface
public interface PathModel {

  /// What comes of `path`; on [RiskPath#still] the deterministic result.
  PathOutcome project(RiskPath path);
}
