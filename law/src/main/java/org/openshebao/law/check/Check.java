package org.openshebao.law.check;

import org.openshebao.base.problem.Problems;

/// One thing to look at in a law as a whole. It reports all that it finds and throws nothing.
interface Check {
  void check(CheckedLaw law, Problems problems);
}
