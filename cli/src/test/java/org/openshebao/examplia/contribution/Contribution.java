package org.openshebao.examplia.contribution;

import static org.openshebao.law.rule.Entity.PERSON;
import static org.openshebao.law.rule.Entity.RELATION;
import static org.openshebao.law.rule.Unit.FEN;

import org.openshebao.base.exact.Exact;
import org.openshebao.base.exact.Rate;
import org.openshebao.base.exact.Rounding;
import org.openshebao.law.rule.Param;
import org.openshebao.law.rule.Rule;
import org.openshebao.law.rule.Sum;

/// Contributions, Pension Act 2001, Part II.
public final class Contribution {

  private Contribution() {}

  /// Contribution from one job, art. 5, at the rate of the province of the workplace.
  @Rule(
      of = RELATION,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 5",
      en = "Contribution",
      zh = "缴费")
  static long contribution(long wage, @Param("contribution.rate") Rate rate) {
    return Rounding.HALF_UP_TO_FEN.of(Exact.of(wage).times(rate));
  }

  /// Contributions from all jobs.
  @Rule(
      of = PERSON,
      unit = FEN,
      since = "2001-07-01",
      cites = "art. 6",
      en = "Contributions of all jobs",
      zh = "各项工作缴费合计")
  static long contributions(@Sum(over = RELATION) long contribution) {
    return contribution;
  }
}
