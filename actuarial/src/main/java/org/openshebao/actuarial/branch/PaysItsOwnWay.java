package org.openshebao.actuarial.branch;

/// A branch with income of its own making, beside contributions on wages and by head: a levy on each order, rates by class of industry.
public interface PaysItsOwnWay {

  /// That income in year `t`.
  double income(int t);
}
